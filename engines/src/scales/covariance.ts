import { type Matrix, matrix } from './matrix.ts'
import { crossProduct, mean } from './moments.ts'

/** Covariances with divisor n − 1 of columns without gaps, a value per respondent. */
export function covarianceOf(columns: readonly Float64Array[]): Matrix {
  const means = columns.map(mean)
  const n = columns[0]?.length ?? 0
  const c = matrix(columns.length)
  for (let i = 0; i < columns.length; i++)
    for (let j = 0; j <= i; j++) {
      const value = crossProduct(columns[i]!, columns[j]!, means[i], means[j]) / (n - 1)
      c[i]![j] = value
      c[j]![i] = value
    }
  return c
}

/** Every covariance over the respondents who answered both items. It need not be positive definite. */
export function pairwiseCovarianceOf(columns: readonly Float64Array[]): Matrix {
  const c = matrix(columns.length)
  for (let i = 0; i < columns.length; i++)
    for (let j = 0; j <= i; j++) {
      const [x, y] = bothAnswered(columns[i]!, columns[j]!)
      const value = crossProduct(x, y) / (x.length - 1)
      c[i]![j] = value
      c[j]![i] = value
    }
  return c
}

function bothAnswered(x: Float64Array, y: Float64Array): [Float64Array, Float64Array] {
  const a = new Float64Array(x.length)
  const b = new Float64Array(x.length)
  let n = 0
  for (let i = 0; i < x.length; i++)
    if (!Number.isNaN(x[i]) && !Number.isNaN(y[i])) {
      a[n] = x[i]!
      b[n++] = y[i]!
    }
  return [a.subarray(0, n), b.subarray(0, n)]
}
