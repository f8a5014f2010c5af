import { otherSide, type Seat, type Side } from './clause.ts'

/** Both write down what was agreed, each apart, or one of them does. */
export type Drafter = Side | 'both'

/** Whether a seat writes an account of its own; whoever does not reacts to every clause of the one who does. */
export const seatWrites = (drafter: Drafter, seat: Seat): boolean => drafter === 'both' || drafter === seat

/** One year of talking, writing and signing at one table. */
export interface DraftedCycle {
  readonly year: number
  readonly drafter: Drafter
  /** Signed by everybody whom it names. */
  readonly completed: boolean
}

/** After so many completed years the dialogue counts as common practice, unless an organisation says otherwise. */
export const startYears = 2

/**
 * Who drafts in `year` (C05; seed S2:860-863): both, until the dialogue is common practice; from then on one year the
 * manager and the next the employee. A year has one drafter. A turn is over once what it was for is signed, so that a
 * year that came to nothing, or a change of manager halfway, takes away nobody's turn: turns belong to sides.
 */
export function drafterOf(year: number, cycles: readonly DraftedCycle[], startAfter = startYears): Drafter {
  const now = cycles.find(cycle => cycle.year === year)
  if (now) return now.drafter
  const done = cycles.filter(cycle => cycle.completed && cycle.year < year)
  if (new Set(done.map(cycle => cycle.year)).size < startAfter) return 'both'
  const last = done
    .filter((cycle): cycle is DraftedCycle & { drafter: Side } => cycle.drafter !== 'both')
    .reduce<(DraftedCycle & { drafter: Side }) | undefined>(
      (latest, cycle) => (latest && latest.year > cycle.year ? latest : cycle),
      undefined,
    )
  return last ? otherSide(last.drafter) : 'organisation'
}
