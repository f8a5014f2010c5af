import type { Asking } from '../../platform/disclosure/decide.ts'
import { comparisons, groupOf, type Somebody } from './rates.ts'

/** What there is for careers and is known outside one's own page. */
export const reachUses = ['budget', 'diploma', 'together'] as const
export type ReachUse = (typeof reachUses)[number]

/** Of those who chose something from a budget: something that counts with another employer too. Told of everybody together alone. */
export const recognised = 'recognised'
export type CountedUse = ReachUse | typeof recognised

/** By what people are laid beside each other, each with its groups in a fixed order. */
export const reachComparisons = {
  contract: comparisons.contract,
  level: ['leads', 'leads-nobody'],
  hours: comparisons.hours,
  age: comparisons.age,
} as const satisfies Record<string, readonly string[]>
export const reachKinds = ['contract', 'level', 'hours', 'age'] as const
export type ReachKind = (typeof reachKinds)[number]

/** Somebody who worked here in a half-year, and what they used in it. */
export interface Reached extends Somebody {
  leads: boolean
  uses: ReadonlySet<CountedUse>
}

/** In which group somebody stands; null where that is not known. */
export const reachGroupOf = (one: Reached, by: ReachKind): string | null =>
  by === 'level' ? (one.leads ? 'leads' : 'leads-nobody') : groupOf(one, by)

/** Of everybody in a group: who used it. */
export const reachName = (use: CountedUse): string => `reach.${use}`

/** What reach says of people, as the ledger of what went out knows it: of everybody who worked here in a half-year what they used in it. */
export const questionsOfReach: Asking = {
  subjects: { 'reach.*': { type: 'yes_no' } },
  relations: [{ kind: 'implies', from: reachName(recognised), to: reachName('budget') }],
}
