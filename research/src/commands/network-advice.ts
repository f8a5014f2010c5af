import { adviseTies, anyNamed, groupingOf, type Strength } from '@wisselwerk/engines/networks/measure'
import { type Call, type Command, printJson, UsageError } from './command.ts'
import { namingFile, networkOptions, onTerminal, readNetwork, wholeOption } from './network-file.ts'
import { columns, show } from './offer-table.ts'

export const command: Command = {
  usage:
    'wisselwerk network-advice EDGES.csv --nodes NODES.csv --ties N [--load-cap N] [--group COLUMN] [--directed] [--seed S] [--json]',
  example: 'network-advice docs/examples/network.csv --nodes docs/examples/network-people.csv --ties 5',
  about:
    'Ties between groups that would make a net shorter, tougher and harder to break up at once, beside as many drawn at random. Files as for network; groups are those of the column --group, else of one called group, team, unit, dept, office and the like, and without any column of groups ties may come anywhere. --load-cap is how many of the new ties one person gets at most (2). For data that people gave for research: names stand in the answer.',
  options: {
    ...networkOptions,
    ties: { type: 'string' },
    'load-cap': { type: 'string' },
    seed: { type: 'string' },
  },
  run,
}

async function run(call: Call): Promise<number> {
  if (call.options.ties === undefined)
    throw new UsageError('Give --ties: how many ties to advise, 5 for example.')
  const ties = wholeOption(call, 'ties', 5, 50)
  const loadCap = wholeOption(call, 'load-cap', 2, 50)
  const seed = wholeOption(call, 'seed', 1, 2 ** 31)
  const { net, people, groups } = readNetwork(call)
  const advice = namingFile(call, () =>
    adviseTies(anyNamed(net), {
      ties,
      loadCap,
      seed,
      groups: groups ? groupingOf(groups.of).of : undefined,
      onProgress: onTerminal('advice'),
    }),
  )!
  const { before, after, random } = advice
  const named = advice.ties.map(([from, to]) => ({ from: people[from]!, to: people[to]! }))
  if (call.json) {
    printJson({ ties: named, before, after, random, between: groups?.name ?? null, loadCap, seed })
    return 0
  }
  const group = new Map(people.map((id, at) => [id, groups?.of[at]]))
  const said = (id: string) => (groups ? `${id} (${group.get(id)})` : id)
  console.log(
    [
      named.length > 0
        ? columns(named.map(({ from, to }) => [said(from), said(to)]))
        : 'There is no tie to advise.',
      columns([
        ['', 'now', 'with these', 'with as many at random'],
        ...Object.entries(words).map(([key, name]) => {
          const one = key as keyof Strength
          return [
            name,
            show(before[one]),
            show(after[one]),
            `${show(random[one].mean)} ± ${show(random[one].sd)}`,
          ]
        }),
      ]),
      `${groups ? `Between people of another ${groups.name}` : 'Between any two people'}; nobody gets more than ${loadCap}. What to do with it is for people to say.`,
    ].join('\n\n'),
  )
  return 0
}

const words: Readonly<Record<keyof Strength, string>> = {
  efficiency: 'global efficiency',
  algebraicConnectivity: 'algebraic connectivity',
  robustness: 'robustness under attack',
}
