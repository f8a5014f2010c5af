import { type Call, type Command, printJson, UsageError } from './command.ts'
import { answerOf } from './network-answer.ts'
import { namingFile, networkOptions, readNetwork, wholeOption } from './network-file.ts'
import { summaryOf } from './network-summary.ts'

export const command: Command = {
  usage:
    'wisselwerk network EDGES.csv [--nodes NODES.csv] [--group COLUMN] [--view collected|any|mutual] [--directed] [--runs N] [--seed S] [--all] [--json]',
  example: 'network docs/examples/network.csv --nodes docs/examples/network-people.csv',
  about:
    'How a net of people holds: measures in three views (who named whom; where at least one named the other; where both did), what is lost with each person, tie or group, how it shrinks by chance and by attack, and what each tie more would bring. The file of ties has the columns source and target, and where there is one weight; that of people an id, and a column of groups (--group, else one called group, team, unit, dept, office and the like). A file in which everybody stands before whom they are paired with is read as a list of pairs; --directed reads it as who named whom. --all adds what takes minutes. For data that people gave for research: names stand in the answer.',
  options: {
    ...networkOptions,
    view: { type: 'string' },
    runs: { type: 'string' },
    seed: { type: 'string' },
    all: { type: 'boolean' },
  },
  run,
}

const views = ['collected', 'any', 'mutual']

async function run(call: Call): Promise<number> {
  const { view, all } = call.options
  if (view !== undefined && !views.includes(String(view)))
    throw new UsageError(`--view: expected ${views.slice(0, -1).join(', ')} or ${views.at(-1)}.`)
  const runs = wholeOption(call, 'runs', 2000, 1_000_000)
  const seed = wholeOption(call, 'seed', 1, 2 ** 31)
  const file = readNetwork(call)
  if (view !== undefined && view !== 'any' && !file.net.directed)
    throw new UsageError(
      `--view ${view}: this file has pairs in which nobody names back; --directed reads it as who named whom.`,
    )
  const choice = { view: view as string | undefined, runs, seed, all: all === true }
  const answer = namingFile(call, () => answerOf(file, choice))
  if (call.json) printJson(answer)
  else console.log(summaryOf(answer))
  return 0
}
