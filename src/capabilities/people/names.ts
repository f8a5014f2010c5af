import type { Seat } from './model.ts'
import { extraSeats, sides } from './vocabulary.ts'

/** How people at one table call each other. */
export const givenNameOf = (name: string | undefined): string => name?.split(' ')[0] ?? ''

const seatNames: readonly Seat[] = [...sides, ...extraSeats]

/** The two whom a table is between first, then who sits beside them. */
export const inSeatOrder = <T>(at: readonly T[], seatOf: (one: T) => Seat): T[] =>
  [...at].sort((a, b) => seatNames.indexOf(seatOf(a)) - seatNames.indexOf(seatOf(b)))
