import { betaKernel } from './gamma.ts'
import type { Tails } from './incomplete-gamma.ts'

const tiny = 1e-300

/**
 * Regularised incomplete beta function I_x(a, b) and its complement, by the continued fraction DLMF 8.17.22 on the
 * side where it converges in about √(a + b) steps. The complement y = 1 − x is given apart.
 */
export function betaTails(a: number, b: number, x: number, y: number): Tails {
  if (!(a > 0 && b > 0) || Number.isNaN(x) || Number.isNaN(y)) return { lower: Number.NaN, upper: Number.NaN }
  if (x <= 0) return { lower: 0, upper: 1 }
  if (y <= 0) return { lower: 1, upper: 0 }
  const front = betaKernel(a, b, x, y)
  if (x * (a + b + 2) < a + 1) {
    const lower = front / betaFraction(a, b, x, y)
    return { lower, upper: 1 - lower }
  }
  const upper = front / betaFraction(b, a, y, x)
  return { lower: 1 - upper, upper }
}

/**
 * The even part of that fraction, in which a y − b x stands by itself: near the mean of the distribution the usual
 * form subtracts nearly equal numbers at every step, and a t with a million degrees of freedom loses six digits.
 */
function betaFraction(a: number, b: number, x: number, y: number): number {
  const centred = a * y - b * x + 1
  let f = (a * centred) / (a + 1)
  if (Math.abs(f) < tiny) f = tiny
  let c = f
  let d = 0
  for (let m = 1; m < 100_000; m++) {
    const s = a + 2 * m
    const share = (m * (b - m) * x) / (s - 1)
    const an = ((a + m - 1) * (a + b + m - 1) * x * share) / (s - 1)
    const bn = m + share + ((a + m) * (centred + m * (1 + y))) / (s + 1)
    d = bn + an * d
    d = 1 / (Math.abs(d) < tiny ? tiny : d)
    c = bn + an / c
    if (Math.abs(c) < tiny) c = tiny
    const delta = c * d
    f *= delta
    if (Math.abs(delta - 1) < 2e-16) break
  }
  return f
}
