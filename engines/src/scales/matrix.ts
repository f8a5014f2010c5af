/** Small dense matrices as rows. */
export type Matrix = Float64Array[]

export const matrix = (rows: number, columns = rows): Matrix =>
  Array.from({ length: rows }, () => new Float64Array(columns))

/**
 * Lower Cholesky factor; null when a pivot is at most `floor` times its diagonal, which is how a singular (or not
 * positive definite) matrix is told.
 */
export function cholesky(a: Matrix, floor = 0): Matrix | null {
  const n = a.length
  const l = matrix(n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let value = a[i]![j]!
      for (let k = 0; k < j; k++) value -= l[i]![k]! * l[j]![k]!
      if (i > j) l[i]![j] = value / l[j]![j]!
      else if (value > floor * a[i]![i]!) l[i]![i] = Math.sqrt(value)
      else return null
    }
  }
  return l
}

/** Solves L L' x = b. */
export function solveCholesky(l: Matrix, b: ArrayLike<number>): Float64Array {
  const n = l.length
  const x = Float64Array.from(b)
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] = x[i]! - l[i]![k]! * x[k]!
    x[i] = x[i]! / l[i]![i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] = x[i]! - l[k]![i]! * x[k]!
    x[i] = x[i]! / l[i]![i]!
  }
  return x
}

export function inverseFromCholesky(l: Matrix): Matrix {
  return l.map((_, j) => {
    const unit = new Float64Array(l.length)
    unit[j] = 1
    return solveCholesky(l, unit)
  })
}

export function logDeterminantFromCholesky(l: Matrix): number {
  let log = 0
  for (let i = 0; i < l.length; i++) log += Math.log(l[i]![i]!)
  return 2 * log
}

export function times(a: Matrix, b: Matrix): Matrix {
  const inner = b.length
  const width = b[0]?.length ?? 0
  return a.map(row => {
    const out = new Float64Array(width)
    for (let k = 0; k < inner; k++) for (let j = 0; j < width; j++) out[j] = out[j]! + row[k]! * b[k]![j]!
    return out
  })
}

export function timesVector(a: Matrix, x: ArrayLike<number>): Float64Array {
  return Float64Array.from(a, row => dot(row, x))
}

export function dot(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let total = 0
  for (let i = 0; i < x.length; i++) total += x[i]! * y[i]!
  return total
}

/** x' A x. */
export const quadratic = (a: Matrix, x: ArrayLike<number>): number => dot(x, timesVector(a, x))

export const diagonal = (a: Matrix): Float64Array => Float64Array.from(a, (row, i) => row[i]!)

export const total = (a: Matrix): number => a.reduce((sum, row) => sum + row.reduce((s, v) => s + v, 0), 0)

/** Leaves out one row and the same column. */
export const without = (a: Matrix, index: number): Matrix =>
  a.filter((_, i) => i !== index).map(row => row.filter((_, j) => j !== index))

/** Covariance to correlation. */
export function standardise(c: Matrix): Matrix {
  const sd = diagonal(c).map(Math.sqrt)
  return c.map((row, i) => row.map((value, j) => (i === j ? 1 : value / (sd[i]! * sd[j]!))))
}
