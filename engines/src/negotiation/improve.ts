import { type CheckedLimits, checkDeal, checkLimits, type Worth } from './check.ts'
import { isAllowed } from './conflicts.ts'
import { fractionOf } from './fraction.ts'
import { type Frontier, frontierOf, readProblem } from './frontier.ts'
import { acceptable, bringsMore, gainsOver } from './gains.ts'
import { type Offer, offerAt } from './negotiate.ts'
import { chooseOffers } from './offers.ts'
import type { Deal, Limits, Scenario } from './scenario.ts'
import type { Bounds } from './search.ts'
import { exactUtilityOf, type Side, utilityOf } from './side.ts'

export interface ImproveOptions {
  /** Instead of the scenario's own reservation. Offers reach these as well as the deal. */
  readonly limits?: Limits | undefined
  /** Who must gain: one of the two, without loss to the other (usual), or both. */
  readonly betterFor?: 'one' | 'both' | undefined
  readonly bounds?: Partial<Bounds> | undefined
}

export interface Improvement {
  /** What the deal is worth to each. */
  readonly deal: { readonly a: number; readonly b: number }
  /** Whether the deal itself holds nothing forbidden and no exclusive pair. */
  readonly allowed: boolean
  /** Whether no allowed package is better for one and not worse for the other; null when a grid cannot tell. */
  readonly pareto: boolean | null
  /** At most three, by the product of the gains above the deal, as `Negotiation.offers` are chosen. */
  readonly offers: readonly Offer[]
  readonly approximate: Frontier['approximate']
}

/**
 * Packages that are better than a deal already agreed (post-settlement settlements: Raiffa, Negotiation Journal 1,
 * 1985). Throws a `NegotiationError` as `negotiate` does, and for a deal that the scenario does not know.
 */
export function improve(
  scenario: Scenario,
  deal: Deal,
  { limits, betterFor = 'one', bounds }: ImproveOptions = {},
): Improvement {
  const problem = readProblem(scenario)
  const choices = checkDeal(scenario, deal)
  const agreed: CheckedLimits = { a: worthOf(problem.a, choices), b: worthOf(problem.b, choices) }
  const frontier = frontierOf(problem, bounds)
  const gains = gainsOver(problem, frontier, agreed)
  const better = acceptable(problem, frontier, agreed).filter(
    point => bringsMore(problem, gains, 'a', point) || bringsMore(problem, gains, 'b', point),
  )
  const within = new Set(
    acceptable(problem, frontier, limits ? checkLimits(limits) : problem.checked.reservation),
  )
  const offered = better.filter(
    point =>
      within.has(point) &&
      (betterFor === 'one' ||
        (bringsMore(problem, gains, 'a', point) && bringsMore(problem, gains, 'b', point))),
  )
  return {
    deal: { a: agreed.a.value, b: agreed.b.value },
    allowed: isAllowed(problem.allowed, choices),
    pareto: better.length > 0 ? false : frontier.approximate ? null : true,
    offers: chooseOffers(offered, gains, frontier, choices.length).map(point =>
      offerAt(scenario, frontier, gains, point),
    ),
    approximate: frontier.approximate,
  }
}

function worthOf(side: Side, choices: readonly number[]): Worth {
  const value = utilityOf(side, choices)
  return side.exact
    ? { value, fraction: exactUtilityOf(side, choices), exact: true }
    : { value, fraction: fractionOf(value), exact: false }
}
