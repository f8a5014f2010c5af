/**
 * A mean is shown to one decimal: more decimals give single answers away (`README.md`). Half away from zero: 2.25 is 2.3,
 * and -2.25 is -2.3. `n` is whole; `sum` may be of fractions, and be off by what adding them up in some order costs.
 */
export function roundMean(sum: number, n: number): number {
  if (!(Number.isFinite(sum) && n > 0))
    throw new RangeError(`There is no mean of ${n} answers with sum ${sum}.`)
  const tenths = (20 * Math.abs(sum) + n) / (2 * n)
  // A half that was meant may have come out a hair below it.
  return (Math.sign(sum) * Math.floor(tenths + 1e-7)) / 10
}

/** A size in words: from so many people up to and including so many, or without end. */
export interface SizeBand {
  readonly from: number
  readonly to: number | null
}

const bandStarts = [0, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000]

/** The band in which a group's size is shown, so that two sizes do not tell that one person came or went. */
export function sizeBand(n: number): SizeBand {
  if (!(Number.isInteger(n) && n >= 0))
    throw new RangeError(`A group has a whole number of people, not ${n}.`)
  const band = bandStarts.findLastIndex(start => start <= n)
  const next = bandStarts[band + 1]
  return { from: bandStarts[band]!, to: next === undefined ? null : next - 1 }
}

/** The values that answers can have. */
export interface Scale {
  /** Of each answer, in the order in which answers are counted. */
  readonly points: readonly number[]
  readonly least: number
  readonly most: number
}

type Ends = Pick<Scale, 'least' | 'most'>

/**
 * Whether the mean of a group, to one decimal, says of everybody in it that they answered within one point of the end of
 * the scale. All of them together are at most `n (|end - mean| + 0.05)` away from it, and who answered two points away
 * is two of that. Of more than 40 people no mean says it.
 */
export function pinsToEnd(sum: number, n: number, { least, most }: Ends): boolean {
  const mean = roundMean(sum, n)
  return [least, most].some(end => n * (Math.abs(end - mean) + 0.05) <= 2 + 1e-9)
}

/** From where to where a mean lies, an end of the scale included. */
export interface MeanBand {
  readonly from: number
  readonly to: number
}

/**
 * How a mean is shown: to one decimal, or near an end of the scale as a band. How near depends on what is shown of the
 * size alone, so that a band does not tell that the mean inside it would say too much: for 5 to 9 people 0.4 from the
 * end, for 10 to 19 it is 0.2, for 20 to 49 it is 0.1, and for more nothing.
 */
export function showMean(sum: number, n: number, { least, most }: Ends): number | MeanBand {
  const mean = roundMean(sum, n)
  const tenths = Math.max(0, Math.ceil(20 / Math.max(1, sizeBand(n).from) - 0.5 - 1e-9))
  if (tenths === 0) return mean
  const [low, high] = [least + tenths / 10, most - tenths / 10].map(edge => Math.round(edge * 10) / 10)
  if (mean <= low!) return { from: least, to: low! }
  return mean >= high! ? { from: high!, to: most } : mean
}

/** Percentages count people when the group is small: they are shown only from 100 answers. */
export const percentagesAllowed = (n: number): boolean => n >= 100

/** Whether all who answered gave the same answer, so that showing the group shows what each of them said. */
export const isUnanimous = (answers: readonly number[]): boolean =>
  answers.filter(count => count > 0).length === 1
