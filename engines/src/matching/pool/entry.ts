/** Unknown hours of a week; a week has 168. */
export const noHours = 255
/** Nobody said how far. */
export const noReach = 65_535
/** People are scored by so many at a time: their numbers within a block fit in 16 bits. */
export const blockSize = 65_536
/** Certificates end on a day of 1990 to 2169; what ends later counts as ending then. */
const firstDay = 7305
export const dayMark = (day: number): number => Math.min(65_535, Math.max(0, day - firstDay))
export const dayOfMark = (mark: number): number => mark + firstDay

/** What a pool knows of one person, all in numbers; skills, places, certificates and languages by their place in a list. */
export interface Entry {
  /** Of one's own; equal scores stand in the order of keys. A whole number from 0 to 4,294,967,295. */
  readonly key: number
  readonly can: readonly number[]
  readonly wants: readonly number[]
  readonly rather: readonly number[]
  /** Places wished for; null where nothing is said. */
  readonly places: readonly number[] | null
  readonly wishHours: readonly [number, number] | null
  readonly hours: readonly [number, number] | null
  /** Hectometres on a flat grid. */
  readonly at: { readonly x: number; readonly y: number } | null
  readonly reach: number | null
  /** Language and level, 1 (A1) to 6 (C2). */
  readonly languages: readonly (readonly [number, number])[]
  /** Certificate and its last day, in days since 1970. */
  readonly certificates: readonly (readonly [number, number])[]
}

/** How many of each there are; a number at or past it is refused. Skills and places share 16 bits. */
export interface Sizes {
  readonly skills: number
  readonly places: number
  readonly certificates: number
  readonly languages: number
}
