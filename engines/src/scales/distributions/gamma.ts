/*
 * Densities are written by their saddle point (Loader, Fast and accurate computation of binomial probabilities,
 * 2000): differences of log-gamma functions lose the digits that a p-value of a large sample needs.
 */

const halfLogTwoPi = 0.9189385332046728

/** ln Γ(x+1) less Stirling's formula ½ ln(2πx) + x ln x − x, for x > 0. */
export function stirlingError(x: number): number {
  let shift = 0
  let at = x
  // The series below is exact to the last digit from 10 on; smaller x climb there by Γ(x+1) = x Γ(x).
  for (; at < 10; at++) shift += (at + 0.5) * Math.log1p(1 / at) - 1
  const square = at * at
  let series = 0
  for (const term of stirlingTerms) series = series / square + term
  return series / at + shift
}

/** B(2n) / (2n (2n−1)), from n = 8 down to 1. */
const stirlingTerms = [
  -3617 / 122400,
  1 / 156,
  -691 / 360360,
  1 / 1188,
  -1 / 1680,
  1 / 1260,
  -1 / 360,
  1 / 12,
]

/** x ln(x/m) + m − x without cancellation where x is near m: half the deviance of a Poisson count. */
export function deviance(x: number, m: number): number {
  const difference = x - m
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x
  const v = difference / (x + m)
  let sum = difference * v
  let term = 2 * x * v
  for (let j = 3; ; j += 2) {
    term *= v * v
    const next = sum + term / j
    if (next === sum) return sum
    sum = next
  }
}

/** e^−m m^x / Γ(x+1), for any real x ≥ 0 and m ≥ 0. */
export function poissonDensity(x: number, m: number): number {
  if (m === 0) return x === 0 ? 1 : 0
  if (x === 0) return Math.exp(-m)
  return Math.exp(-stirlingError(x) - deviance(x, m) - halfLogTwoPi - 0.5 * Math.log(x))
}

/** x^a y^b / B(a, b) with y = 1 − x given apart, so that no digit of the smaller is lost. */
export function betaKernel(a: number, b: number, x: number, y: number): number {
  const n = a + b
  const exponent =
    stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y)
  return Math.exp(exponent - halfLogTwoPi) * Math.sqrt((a * b) / n)
}

/**
 * Hedges' exact correction J(m) = Γ(m/2) / (√(m/2) Γ((m−1)/2)) for m degrees of freedom (Hedges 1981, formula 6e);
 * null for m ≤ 1, where it does not exist.
 */
export function hedgesJ(m: number): number | null {
  if (!(m > 1)) return null
  const x = m / 2
  const y = x - 0.5
  return Math.exp((y - 0.5) * Math.log1p(0.5 / y) - 0.5 + stirlingError(x) - stirlingError(y))
}
