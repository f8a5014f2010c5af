import { type Improvement, improve, type Scenario } from '@wisselwerk/engines/negotiation'
import { type Call, type Command, needed, onlyName, printJson } from './command.ts'
import { closeness, offersDiffer, offerTable, precision, show } from './offer-table.ts'
import { namingFile, readDeal, readLimits, readScenario } from './scenario-file.ts'

export const command: Command = {
  usage: 'wisselwerk improve SCENARIO.json --deal DEAL.json [--limits A,B] [--json]',
  example: 'improve docs/examples/job-talk.json --deal docs/examples/job-talk-deal.json',
  about:
    'Whether a deal that two sides already have can be made better: up to three packages that are worse for neither and better for one or both. Neither needs to say yes; the deal stands until both do.',
  options: { deal: { type: 'string' }, limits: { type: 'string' } },
  run,
}

async function run(call: Call): Promise<number> {
  const file = onlyName(call, 'the scenario')
  const dealFile = needed(call, 'deal', 'a file with one option name for every issue')
  const scenario = readScenario(file)
  const deal = readDeal(dealFile)
  const limits = readLimits(call)
  const found = namingFile(file, dealFile, () => improve(scenario, deal, { limits }))
  if (call.json) printJson(document(found))
  else console.log(summary(scenario, found))
  return 0
}

function document({ deal, allowed, pareto, offers, approximate }: Improvement): unknown {
  return {
    deal,
    allowed,
    pareto,
    offers,
    ...precision(approximate),
  }
}

function summary(scenario: Scenario, { deal, allowed, pareto, offers, approximate }: Improvement): string {
  const parts = [
    `The deal is worth ${show(deal.a)} to A and ${show(deal.b)} to B.`,
    ...closeness(approximate),
  ]
  if (!allowed)
    parts.push(
      'It holds an option that is forbidden, or two that exclude each other, so it cannot stand as it is.',
    )
  if (pareto) parts.push('No other package is better for one without being worse for the other.')
  if (pareto === null)
    parts.push('No package was found that is better for one without being worse for the other.')
  if (pareto === false && offers.length === 0)
    parts.push(
      'Other packages are better for one and worse for neither, but none of them reaches both limits.',
    )
  if (offers.length > 0)
    parts.push(
      `${offers.length === 1 ? 'One package is' : `${offers.length} packages are`} worse for neither and better for at least one. The first has the largest product of what both gain.${offersDiffer(offers.length)}`,
      offerTable(scenario, offers, 'the deal'),
    )
  return parts.join('\n\n')
}
