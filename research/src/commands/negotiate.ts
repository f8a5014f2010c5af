import {
  type Limits,
  type Negotiation,
  negotiate,
  type Scenario,
  type Solution,
} from '@wisselwerk/engines/negotiation'
import { type Call, type Command, onlyName, printJson } from './command.ts'
import { closeness, columns, offersDiffer, offerTable, precision, show } from './offer-table.ts'
import { namingFile, readLimits, readScenario } from './scenario-file.ts'

export const command: Command = {
  usage: 'wisselwerk negotiate SCENARIO.json [--limits A,B] [--json]',
  example: 'negotiate docs/examples/job-talk.json',
  about:
    'What two sides could agree on, when each has said what every option is worth to them: the packages that none beats for both, four classical answers to "best for both", and three offers to lay on the table. Computes all packages without listing them.',
  options: { limits: { type: 'string' } },
  run,
}

async function run(call: Call): Promise<number> {
  const file = onlyName(call, 'the scenario')
  const scenario = readScenario(file)
  const limits = readLimits(call)
  const start = performance.now()
  const found = namingFile(file, undefined, () => negotiate(scenario, { limits }))
  const ms = performance.now() - start
  if (call.json) printJson(document(found, ms))
  else console.log(summary(scenario, limits, found))
  return 0
}

function document(found: Negotiation, ms: number): unknown {
  const { outcomes, feasible, nash, kalaiSmorodinsky, egalitarian, maxWelfare, offers } = found
  const { a, b, approximate } = found.frontier
  return {
    outcomes: String(outcomes),
    paretoSize: a.length,
    pareto: Array.from(a, (own, point) => [own, b[point]!]),
    feasible,
    nash,
    kalaiSmorodinsky,
    egalitarian,
    maxWelfare,
    offers,
    ...precision(approximate),
    ms,
  }
}

function summary(scenario: Scenario, limits: Limits | undefined, found: Negotiation): string {
  const { a, b } = limits ?? scenario.reservationExact ?? scenario.reservation
  const { outcomes, frontier, feasible, offers } = found
  const ruledOut = [...(scenario.forbidden ?? []), ...(scenario.exclusive ?? [])].length > 0
  const parts = [
    `${scenario.issues.length} issues, ${count(outcomes)} packages${ruledOut ? ', some of them ruled out' : ''}. ${count(frontier.a.length)} ${frontier.approximate ? 'were kept of those that' : 'of them'} cannot be made better for one side without making them worse for the other (the Pareto frontier).`,
    `Without a deal A has ${a} and B has ${b}; less than that nobody needs to accept.`,
    ...closeness(frontier.approximate),
  ]
  if (!feasible) {
    const why = feasible === null ? 'No package was found that' : 'No package'
    return [
      ...parts,
      `${why} gives both sides at least that, so there is nothing to suggest. Look for other options, or ask each what their limit rests on.`,
    ].join('\n\n')
  }
  return [
    ...parts,
    `${offers.length === 1 ? 'One offer' : `${offers.length} offers to lay on the table at once`}. The first has the largest product of what both gain; which one the other side likes, and why, shows what counts for them.${offersDiffer(offers.length)}`,
    offerTable(scenario, offers, 'the limit'),
    'Four answers to what is best for both, and what they are worth:',
    columns([
      answer(scenario, found, found.nash!, 'Nash', 'the product of the two gains is largest'),
      answer(
        scenario,
        found,
        found.kalaiSmorodinsky!,
        'Kalai-Smorodinsky',
        'both get the same share of the most they could get',
      ),
      answer(scenario, found, found.egalitarian!, 'Egalitarian', 'who gains least gains as much as possible'),
      answer(scenario, found, found.maxWelfare!, 'Welfare', 'the sum of both is largest'),
    ]),
  ].join('\n\n')
}

const count = (size: number | bigint) => size.toLocaleString('en')

/** One line of the table of solutions; the package is told by how it differs from the first offer. */
function answer(
  { issues }: Scenario,
  { offers }: Negotiation,
  { points, packages, ties }: Solution,
  name: string,
  meaning: string,
): string[] {
  const [a, b] = points[0]!
  const same = offers.findIndex(offer => offer.package.join('\n') === packages[0]!.join('\n'))
  const changes = issues
    .map((issue, i) => [issue.name, packages[0]![i]!, offers[0]!.package[i]!] as const)
    .filter(([, option, first]) => option !== first)
    .map(([issue, option]) => `${issue}: ${option}`)
  const which = same >= 0 ? `offer ${same + 1}` : `offer 1 but ${changes.join('; ')}`
  const others = ties > 1 ? `, and ${count(ties - 1)} as good` : ''
  return [`  ${name}`, meaning, `A ${show(a)}`, `B ${show(b)}`, `${which}${others}`]
}
