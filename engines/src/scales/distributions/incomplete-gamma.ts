import { poissonDensity } from './gamma.ts'

/** Both tails of a distribution at one point; each is accurate by itself, however small. */
export interface Tails {
  readonly lower: number
  readonly upper: number
}

const tiny = 1e-300

/**
 * Regularised incomplete gamma functions P(a, x) and Q(a, x): the series below x = a + 1, Lentz's continued
 * fraction above (DLMF 8.11.4 and 8.9.2).
 */
export function gammaTails(a: number, x: number): Tails {
  if (!(a > 0) || Number.isNaN(x)) return { lower: Number.NaN, upper: Number.NaN }
  if (x <= 0) return { lower: 0, upper: 1 }
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 }
  const front = poissonDensity(a, x)
  if (x < a + 1) {
    let term = 1
    let sum = 1
    for (let n = 1; term > sum * 1e-17; n++) {
      term *= x / (a + n)
      sum += term
    }
    const lower = front * sum
    return { lower, upper: 1 - lower }
  }
  const upper = front * a * gammaFraction(a, x)
  return { lower: 1 - upper, upper }
}

function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let h = d
  for (let i = 1; i < 100_000; i++) {
    const an = -i * (i - a)
    b += 2
    d = an * d + b
    d = 1 / (Math.abs(d) < tiny ? tiny : d)
    c = b + an / c
    if (Math.abs(c) < tiny) c = tiny
    const delta = d * c
    h *= delta
    if (Math.abs(delta - 1) < 2e-16) break
  }
  return h
}
