import { type Interval, wilsonInterval } from '../intervals.ts'
import type { Shown, Subject } from './published.ts'

/** Steps from the low end of a scale to the high end, and in one point of it. Yes or no is one step. */
export interface Span {
  readonly steps: number
  readonly point: number
}

/** Between what a sum of answers lies, in steps above the low end; `exact` when it is one number, no band or rounding. */
export interface Sum {
  readonly low: number
  readonly high: number
  readonly exact: boolean
}

/** Whole numbers that were meant come out a hair off. */
const hair = 1e-6
const upTo = (x: number): number => Math.floor(x + hair)
const from = (x: number): number => Math.ceil(x - hair)

export function spanOf(subject: Subject): Span {
  if (subject.type === 'yes_no') return { steps: 1, point: 1 }
  const step = stepOf(subject.step ?? 1)
  return { steps: Math.round((subject.high - subject.low) / step), point: Math.round(1 / step) }
}

function stepOf(step: string | number): number {
  const [above, below] = String(step).split('/').map(Number)
  return above! / (below ?? 1)
}

/** What a figure says of the sum of the answers of `n` people. Throws RangeError when no answers give this figure. */
export function sumOf(shown: Shown, subject: Subject, n: number): Sum {
  const { low, high } = ends(shown, subject, n)
  const most = n * spanOf(subject).steps
  const sum = { low: Math.max(0, low), high: Math.min(high, most) }
  if (sum.low > sum.high) throw new RangeError(`No answers of ${n} people give ${JSON.stringify(shown)}.`)
  return { ...sum, exact: sum.low === sum.high }
}

function ends(shown: Shown, subject: Subject, n: number): { low: number; high: number } {
  switch (shown.kind) {
    case 'count':
      return { low: shown.value, high: shown.value }
    case 'band':
      return { low: shown.from, high: shown.to ?? Number.POSITIVE_INFINITY }
    case 'any':
      return { low: 0, high: Number.POSITIVE_INFINITY }
    case 'share': {
      const half = 0.5 / 10 ** (shown.decimals ?? 0)
      return { low: from((n * (shown.value - half)) / 100), high: upTo((n * (shown.value + half)) / 100) }
    }
    case 'mean': {
      const half = 0.5 / 10 ** shown.decimals
      const start = subject.type === 'scale' ? subject.low : 0
      const step = subject.type === 'scale' ? stepOf(subject.step ?? 1) : 1
      const at = (value: number) => (n * (value - start)) / step
      return { low: from(at(shown.value - half)), high: upTo(at(shown.value + half)) }
    }
    case 'rate': {
      const fits = Array.from({ length: n + 1 }, (_, x) => x).filter(x =>
        agrees(wilsonInterval({ yes: x, of: n }), shown),
      )
      return { low: fits[0] ?? 1, high: fits.at(-1) ?? 0 }
    }
  }
}

const rounded = (value: number, decimals: number): number => Math.floor(value * 10 ** decimals + 0.5 + 1e-9)

/** Both ends as they are shown, at so many digits. */
const agrees = (one: Interval, { low, high, decimals }: Interval & { decimals: number }): boolean =>
  rounded(one.low, decimals) === rounded(low, decimals) &&
  rounded(one.high, decimals) === rounded(high, decimals)
