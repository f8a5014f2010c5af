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

/** Percentages count people when the group is small: they are shown only from 100 answers. */
export const percentagesAllowed = (n: number): boolean => n >= 100

/** Whether all who answered gave the same answer, so that showing the group shows what each of them said. */
export const isUnanimous = (answers: readonly number[]): boolean =>
  answers.filter(count => count > 0).length === 1
