import { type Column, mustBeEquallyLong, toFloats } from './column.ts'
import { minimumAnswered } from './instrument.ts'
import { deviation, mean, orNull } from './moments.ts'

/** Per respondent; NaN where fewer than half of the pairs were answered. */
export interface Breach {
  /** Mean of obligation − fulfilment: above zero less was given than was owed. */
  readonly signed: Float64Array
  /** Mean of what fell short only: max(0, obligation − fulfilment). */
  readonly pos: Float64Array
  /** Fulfilment weighed by what was owed: Σ o·f / Σ o. */
  readonly wful: Float64Array
  /** Share of pairs in which less was given than was owed. */
  readonly share: Float64Array
}

export const breachMeasures = ['signed', 'pos', 'wful', 'share'] as const

/**
 * Breach and fulfilment from pairs of answers, what was owed beside what was given, item by item in the same order.
 * A pair counts when both were answered; at least half of the pairs (rounded up) must count.
 */
export function breachOf(obligation: readonly Column[], fulfilment: readonly Column[]): Breach {
  const n = mustBeEquallyLong([...obligation, ...fulfilment])
  const [signed, pos, wful, share] = [0, 0, 0, 0].map(() => new Float64Array(n)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const owed = new Float64Array(n)
  const pairs = new Uint16Array(n)
  obligation.forEach((column, j) => {
    const [o, f] = [toFloats(column), toFloats(fulfilment[j]!)]
    for (let i = 0; i < n; i++) {
      const short = o[i]! - f[i]!
      if (Number.isNaN(short)) continue
      pairs[i] = pairs[i]! + 1
      signed[i] = signed[i]! + short
      if (short > 0) {
        pos[i] = pos[i]! + short
        share[i] = share[i]! + 1
      }
      wful[i] = wful[i]! + o[i]! * f[i]!
      owed[i] = owed[i]! + o[i]!
    }
  })
  const needed = minimumAnswered(obligation.length, 'half')
  for (let i = 0; i < n; i++) {
    const count = pairs[i]! >= needed ? pairs[i]! : Number.NaN
    signed[i] = signed[i]! / count
    pos[i] = pos[i]! / count
    share[i] = share[i]! / count
    wful[i] = pairs[i]! >= needed && owed[i] !== 0 ? wful[i]! / owed[i]! : Number.NaN
  }
  return { signed, pos, wful, share }
}

export interface BreachSummary {
  readonly n: number
  readonly mean: number | null
  readonly sd: number | null
  readonly values: Float64Array
}

export type BreachReport = Readonly<Record<(typeof breachMeasures)[number], BreachSummary>>

/** Number, mean and deviation of each measure, beside its values. */
export function summariseBreach(breach: Breach): BreachReport {
  const summary = (values: Float64Array): BreachSummary => {
    const known = values.filter(value => !Number.isNaN(value))
    return { n: known.length, mean: orNull(mean(known)), sd: orNull(deviation(known)), values }
  }
  return Object.fromEntries(breachMeasures.map(name => [name, summary(breach[name])])) as BreachReport
}
