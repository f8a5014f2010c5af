import { chiSquaredTails, noncentralChiSquaredLower } from './distributions/chi-squared.ts'
import { findRoot } from './distributions/root.ts'
import { cholesky, logDeterminantFromCholesky, type Matrix } from './matrix.ts'
import type { Interval } from './moments.ts'

export interface OneFactorFit {
  readonly chisq: number
  readonly df: number
  readonly pvalue: number | null
  readonly baseline_chisq: number
  readonly baseline_df: number
  readonly cfi: number
  readonly tli: number
  readonly rmsea: number
  readonly rmsea_ci90: Interval
  readonly srmr: number
}

/**
 * How well the model fits: χ² = n F against the independence model (Bentler 1990; Tucker & Lewis 1973), RMSEA with
 * its noncentral interval (Steiger & Lind 1980), SRMR with the diagonal. `r` are correlations and `parameters` the
 * standardised loadings and residual variances. With three items all is perfect by construction.
 */
export function fitOf(value: number, r: Matrix, parameters: Float64Array, n: number): OneFactorFit {
  const k = r.length
  const df = (k * (k - 3)) / 2
  const chisq = df === 0 ? 0 : Math.max(0, n * value)
  const baseline = -n * logDeterminantFromCholesky(cholesky(r)!)
  const baselineDf = (k * (k - 1)) / 2
  const excess = Math.max(chisq - df, 0)
  const baselineExcess = Math.max(baseline - baselineDf, excess)
  return {
    chisq,
    df,
    pvalue: df === 0 ? null : chiSquaredTails(chisq, df).upper,
    baseline_chisq: baseline,
    baseline_df: baselineDf,
    cfi: baselineExcess === 0 ? 1 : 1 - excess / baselineExcess,
    tli: tuckerLewis(chisq, df, baseline, baselineDf),
    rmsea: df === 0 ? 0 : Math.sqrt(excess / (df * n)),
    rmsea_ci90: df === 0 ? { lower: 0, upper: 0 } : rmseaInterval(chisq, df, n),
    srmr: residualRoot(r, parameters),
  }
}

function tuckerLewis(chisq: number, df: number, baseline: number, baselineDf: number): number {
  const ratio = baseline / baselineDf
  return df === 0 || ratio === 1 ? 1 : (ratio - chisq / df) / (ratio - 1)
}

/** The noncentralities under which χ² would lie at its 95th and 5th percentile. */
function rmseaInterval(chisq: number, df: number, n: number): Interval {
  const end = (p: number) => {
    const distance = (ncp: number) => noncentralChiSquaredLower(chisq, df, Math.max(0, ncp)) - p
    if (distance(0) <= 0) return 0
    const ncp = findRoot(distance, Math.max(chisq - df, 1), Math.sqrt(chisq + 1))
    return ncp === null ? null : Math.sqrt(Math.max(0, ncp) / (df * n))
  }
  return { lower: end(0.95), upper: end(0.05) }
}

function residualRoot(r: Matrix, parameters: Float64Array): number {
  const k = r.length
  let squares = 0
  for (let i = 0; i < k; i++)
    for (let j = 0; j <= i; j++) {
      const implied = parameters[i]! * parameters[j]! + (i === j ? parameters[k + i]! : 0)
      squares += (r[i]![j]! - implied) ** 2
    }
  return Math.sqrt(squares / ((k * (k + 1)) / 2))
}
