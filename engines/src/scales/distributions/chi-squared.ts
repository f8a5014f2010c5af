import { poissonDensity } from './gamma.ts'
import { gammaTails, type Tails } from './incomplete-gamma.ts'

export const chiSquaredTails = (x: number, df: number): Tails => gammaTails(df / 2, x / 2)

/**
 * Noncentral chi-squared, lower tail: Poisson(ncp/2) mixture of central ones (Johnson, Kotz & Balakrishnan 1995,
 * 29.2). Summed from the largest index that counts downwards, where P(a, x) = P(a+1, x) + x^a e^−x / Γ(a+1) only adds.
 */
export function noncentralChiSquaredLower(x: number, df: number, ncp: number): number {
  if (!(x > 0)) return Number.isNaN(x) ? Number.NaN : 0
  const half = ncp / 2
  // Terms weigh poisson(j; ncp/2) P(df/2 + j, x/2); past both means and ten standard deviations nothing is left.
  const last = Math.ceil(half + 12 * Math.sqrt(half) + 40)
  let lower = gammaTails(df / 2 + last, x / 2).lower
  let sum = 0
  for (let j = last; j >= 0; j--) {
    sum += poissonDensity(j, half) * lower
    if (j > 0) lower += poissonDensity(df / 2 + j - 1, x / 2)
  }
  return sum
}
