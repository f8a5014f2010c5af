import type { Asking } from '../../platform/disclosure/decide.ts'
import { questionsOfDeals } from '../overview/index.ts'
import { genders, relationKinds } from '../people/model.ts'
import { requestKinds } from '../requests/index.ts'

/** What was asked: any request, a request of one kind, or a deal. */
export const allRequests = 'requests'
export const deals = 'deals'
export const matters: readonly string[] = [allRequests, ...requestKinds, deals]

/** By what people are laid beside each other, each with its groups in a fixed order. */
export const comparisons = {
  contract: relationKinds,
  hours: ['below-20', '20-to-28', 'from-28'],
  age: ['below-30', '30-to-50', 'from-50'],
  gender: genders,
} as const satisfies Record<string, readonly string[]>
export type Comparison = keyof typeof comparisons
/** Gender stands apart: its groups go with it when it is no longer kept. */
export const comparisonKinds = ['contract', 'hours', 'age', 'gender'] as const satisfies readonly Comparison[]

/** Somebody who worked here in a half-year, as they were on their last day in it. */
export interface Somebody {
  personId: string
  kind: string
  hours: number
  age: number | null
  gender: string | null
}

/** In which group somebody stands; null where that is not known. */
export function groupOf({ kind, hours, age, gender }: Somebody, by: Comparison): string | null {
  if (by === 'contract') return kind
  if (by === 'gender') return gender
  if (by === 'hours') return hours < 20 ? 'below-20' : hours < 28 ? '20-to-28' : 'from-28'
  return age === null ? null : age < 30 ? 'below-30' : age < 50 ? '30-to-50' : 'from-50'
}

/** Who works here and who of them asked, and who of those heard a no. */
export interface Cell {
  /** Null for everybody. */
  readonly group: string | null
  readonly people: readonly string[]
  readonly asked: readonly string[]
  readonly refused: readonly string[]
}

export const grantedIn = ({ asked, refused }: Cell): number => asked.length - refused.length

/** Of everybody in a group: who asked and was answered. Of those: who heard a no. */
export const askedName = (matter: string) => `asked.${matter}`
export const refusedName = (matter: string) => `refused-once.${matter}`

/**
 * What rates say of people, as the ledger of what went out knows it: of everybody who worked here in a half-year whether they asked, and
 * of whoever asked whether one answer was a no. An interval gives both counts away, so it is decided as they are.
 */
export const questionsOfRates: Asking = {
  subjects: {
    'asked.*': { type: 'yes_no' },
    'refused-once.*': { type: 'yes_no' },
    ...questionsOfDeals.subjects,
  },
  relations: [
    ...requestKinds.flatMap(
      kind =>
        [
          { kind: 'implies', from: askedName(kind), to: askedName(allRequests) },
          { kind: 'implies', from: refusedName(kind), to: refusedName(allRequests) },
        ] as const,
    ),
    ...questionsOfDeals.relations,
  ],
}
