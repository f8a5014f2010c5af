import { MatchingError } from './error.ts'

/** What is asked in an occupation, element by element (importance of skills and knowledge); NaN where nobody said. */
export type Profile = ArrayLike<number>

export interface Neighbour {
  /** Place of the occupation in the list. */
  readonly at: number
  /** Cosine between the two, -1 to 1. */
  readonly likeness: number
  /** Elements in which both stand out the same way, the strongest first, at most three. */
  readonly through: readonly number[]
}

/**
 * Occupations that ask much of the same. Each element is first set against all occupations, as standard deviations from its
 * mean, so that what every occupation asks tells nothing; what is unknown counts as the mean. Then the cosine, high first;
 * of equal ones the one that stands first in the list.
 */
export function neighboursIn(profiles: readonly Profile[]): (at: number, top: number) => Neighbour[] {
  const width = profiles[0]?.length ?? 0
  const odd = profiles.findIndex(({ length }) => length !== width)
  if (odd >= 0)
    throw new MatchingError(
      [odd],
      `expected ${width} elements, as in the first, not ${profiles[odd]!.length}`,
    )
  const rows = profiles.map(profile => Float64Array.from(profile))
  for (let element = 0; element < width; element++) standardise(rows, element)
  for (const row of rows) {
    const length = Math.hypot(...row)
    if (length > 0) for (let element = 0; element < width; element++) row[element]! /= length
  }
  return (at, top) => {
    const one = rows[at]
    if (!one) throw new MatchingError([], `there is no occupation ${at}`)
    return rows
      .map((other, place) => ({ at: place, likeness: product(one, other) }))
      .filter(({ at: place }) => place !== at)
      .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
      .slice(0, top)
      .map(found => ({ ...found, through: strongest(one, rows[found.at]!) }))
  }
}

function standardise(rows: readonly Float64Array[], element: number): void {
  const known = rows.map(row => row[element]!).filter(value => !Number.isNaN(value))
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length
  const spread = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length)
  for (const row of rows) {
    const value = row[element]!
    row[element] = Number.isNaN(value) || spread === 0 ? 0 : (value - mean) / spread
  }
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!
  return sum
}

const strongest = (a: Float64Array, b: Float64Array): number[] =>
  Array.from(a, (value, at) => ({ at, part: value * b[at]! }))
    .filter(({ part }) => part > 0)
    .sort((one, other) => other.part - one.part || one.at - other.at)
    .slice(0, 3)
    .map(({ at }) => at)
