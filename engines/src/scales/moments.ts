/** Sum with Neumaier's compensation (1974): the error does not grow with the number of values. */
export function sum(values: ArrayLike<number>): number {
  let total = 0
  let lost = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}

/** Corrected once by the mean of what is left, so that equal values have exactly themselves as mean and no spread. */
export function mean(values: ArrayLike<number>): number {
  const first = sum(values) / values.length
  let rest = 0
  for (let i = 0; i < values.length; i++) rest += values[i]! - first
  return first + rest / values.length
}

/** Sum of products of deviations from the two means. */
export function crossProduct(x: Float64Array, y: Float64Array, meanX = mean(x), meanY = mean(y)): number {
  let total = 0
  let lost = 0
  for (let i = 0; i < x.length; i++) {
    const value = (x[i]! - meanX) * (y[i]! - meanY)
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}

/** Divisor n − 1. NaN for fewer than two values. */
export const variance = (values: Float64Array): number =>
  values.length < 2 ? Number.NaN : crossProduct(values, values) / (values.length - 1)

export const deviation = (values: Float64Array): number => Math.sqrt(variance(values))

export const correlation = (x: Float64Array, y: Float64Array): number =>
  crossProduct(x, y) / Math.sqrt(crossProduct(x, x) * crossProduct(y, y))

/** Quantile of type 7 (Hyndman & Fan 1996), the default of R and NumPy, of values in ascending order. */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p
  const below = Math.floor(at)
  const low = sorted[below]!
  return at === below ? low : low + (at - below) * (sorted[below + 1]! - low)
}

export const median = (values: Float64Array): number => quantile(Float64Array.from(values).sort(), 0.5)

/** What cannot be computed leaves as null, never as NaN: JSON has no NaN, and null is seen. */
export const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null)

export interface Interval {
  readonly lower: number | null
  readonly upper: number | null
}
