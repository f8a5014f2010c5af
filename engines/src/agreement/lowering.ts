import { addDays } from './calendar.ts'
import type { Clause } from './clause.ts'
import { allowed, type Decision, refused } from './decision.ts'

/** How long a text that lowers something lies before it can be signed, and from which day it can. */
export interface Cooling {
  /** Full days after the one on which the text lay before both. */
  readonly days: number
  readonly signFrom: string
}

/** Full days of thinking it over; an organisation may ask more, and nobody fewer. */
export const leastCoolingDays = 7

export const lowersSomething = ({ lowers }: Pick<Clause, 'lowers'>): boolean =>
  lowers != null && lowers.what !== 'neither'

/** The thinking time of a text that was written down on a day; null where it lowers nothing. */
export const coolingOf = (
  clauses: readonly Pick<Clause, 'lowers'>[],
  writtenOn: string,
  days: number,
): Cooling | null => (clauses.some(lowersSomething) ? { days, signFrom: addDays(writtenOn, days + 1) } : null)

export const hasCooled = (cooling: Cooling | null | undefined, today: string): Decision<'still-cooling'> =>
  cooling && today < cooling.signFrom ? refused('still-cooling', { signFrom: cooling.signFrom }) : allowed
