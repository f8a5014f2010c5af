import { improve, type Scenario } from '@wisselwerk/engines/negotiation'
import type { Apart, Issue, Offer, Package, Weighing } from '../model.ts'
import { packageWorth, worthOf } from '../weighing.ts'

/**
 * At most three packages that are better for both than what holds now. What law, collective agreement or one of the
 * two rules out takes no part, and what both said cannot go together never does. They stand in the order of the list that both wrote, which tells nothing of the weighings.
 */
export function findPackages(
  { issues, apart }: { issues: readonly Issue[]; apart: readonly Apart[] },
  employee: Weighing,
  organisation: Weighing,
): Package[] {
  const ruledOut = new Set([...employee.refused, ...organisation.refused])
  const nameIn = (optionId: string) =>
    [issues.find(({ options }) => options.some(({ id }) => id === optionId))!.id, optionId] as const
  const scenario: Scenario = {
    issues: issues.map(issue => ({
      name: issue.id,
      options: issue.options.map((option, place) => ({
        name: option.id,
        a: worthOf(employee, issue, place),
        b: worthOf(organisation, issue, place),
      })),
    })),
    reservation: { a: 0, b: 0 },
    exclusive: apart.map(({ one, other }) => [nameIn(one), nameIn(other)] as const),
    forbidden: issues.flatMap(issue =>
      issue.options
        .slice(1)
        .filter(({ id, below }) => below || ruledOut.has(id))
        .map(({ id }) => [issue.id, id] as const),
    ),
  }
  const now = Object.fromEntries(issues.map(issue => [issue.id, issue.options[0]!.id]))
  return improve(scenario, now, { betterFor: 'both' })
    .offers.map(offer =>
      issues.map((issue, index) => issue.options.findIndex(({ id }) => id === offer.package[index])),
    )
    .sort(inListOrder)
}

function inListOrder(one: Package, other: Package): number {
  const at = one.findIndex((place, index) => place !== other[index])
  return at < 0 ? 0 : one[at]! - other[at]!
}

/** A package as one side reads it: what it gets, what it gives, and what that is in its own points. */
export function inOwnTerms(
  issues: readonly Issue[],
  weighing: Weighing,
  chosen: Package,
  number: number,
): Offer {
  const changes = issues.flatMap((issue, index) => {
    const place = chosen[index]!
    if (place === 0) return []
    const gain = worthOf(weighing, issue, place) - worthOf(weighing, issue, 0)
    const effect = gain > 0 ? ('get' as const) : gain < 0 ? ('give' as const) : ('same' as const)
    return [{ issueId: issue.id, optionId: issue.options[place]!.id, effect }]
  })
  const nothing = issues.map(() => 0)
  return {
    number,
    changes,
    before: packageWorth(weighing, issues, nothing),
    after: packageWorth(weighing, issues, chosen),
  }
}
