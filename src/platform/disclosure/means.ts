import { type MeanBand, type Shown, showMean } from '@wisselwerk/engines/disclosure'

/** From where to where answers go, and by which step their sums can differ. */
export interface Answered {
  least: number
  most: number
  step: number
}

/**
 * A mean to one decimal, near an end of the scale as a band. Null when everybody gave the same: then the mean of a group
 * tells what each of them said.
 */
export function figureOf(
  scores: readonly number[],
  ends: Pick<Answered, 'least' | 'most'>,
): number | MeanBand | null {
  if (scores.every(score => score === scores[0])) return null
  return showMean(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
    ends,
  )
}

/** The same as the ledger reads it: a mean, or between what the sum lies, in steps above the low end. */
export function asSum(figure: number | MeanBand, n: number, { least, most, step }: Answered): Shown {
  if (typeof figure === 'number') return { kind: 'mean', value: figure, decimals: 1 }
  const steps = (mean: number) => (n * (mean - least)) / step
  return {
    kind: 'band',
    from: figure.from === least ? 0 : Math.ceil(steps(figure.from - 0.05) - 1e-6),
    to: figure.to === most ? null : Math.floor(steps(figure.to + 0.05) + 1e-6),
  }
}
