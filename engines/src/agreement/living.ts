import type { Clause } from './clause.ts'

export type ClauseStatus = 'active' | 'due' | 'expired'

type Dates = Pick<Clause, 'reviewOn' | 'endsOn' | 'outlives'>

/** The last day on which a clause holds: its end, or else the day on which both look back. */
export const lastDayOf = (clause: Pick<Clause, 'endsOn' | 'reviewOn'>): string | null =>
  clause.endsOn ?? clause.reviewOn

/**
 * A clause on a calendar day (C12). It is due from its review date, and on its last day; the day after its last day
 * it is expired, unless law or first contract lets it go on: then it stays due until somebody looks at it. The
 * answer depends on the day alone, so it is the same for both.
 */
export function statusOn(clause: Dates, day: string): ClauseStatus {
  const last = lastDayOf(clause)
  if (last !== null && day > last) return clause.outlives ? 'due' : 'expired'
  const asked = [clause.reviewOn, clause.endsOn].some(date => date !== null && day >= date)
  return asked ? 'due' : 'active'
}

/** An agreement lives as long as one of its clauses does. */
export const agreementStatusOn = (clauses: readonly Dates[], day: string): 'living' | 'expired' =>
  clauses.some(clause => statusOn(clause, day) !== 'expired') ? 'living' : 'expired'
