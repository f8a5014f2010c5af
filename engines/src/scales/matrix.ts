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
    const own = l[i]!
    for (let j = 0; j <= i; j++) {
      const value = a[i]![j]! - dotTo(own, l[j]!, j)
      if (i > j) own[j] = value / l[j]![j]!
      else if (value > floor * a[i]![i]!) own[i] = Math.sqrt(value)
      else return null
    }
  }
  return l
}

/** Of the first `n` values; four sums beside each other, so that one addition need not wait for another. */
function dotTo(x: Float64Array, y: Float64Array, n: number): number {
  let p = 0
  let q = 0
  let r = 0
  let s = 0
  let k = 0
  for (; k + 3 < n; k += 4) {
    p += x[k]! * y[k]!
    q += x[k + 1]! * y[k + 1]!
    r += x[k + 2]! * y[k + 2]!
    s += x[k + 3]! * y[k + 3]!
  }
  for (; k < n; k++) p += x[k]! * y[k]!
  return p + q + (r + s)
}

/** Solves L L' x = b. */
export function solveCholesky(l: Matrix, b: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(b)
  for (let i = 0; i < x.length; i++) {
    const row = l[i]!
    x[i] = (x[i]! - dotTo(row, x, i)) / row[i]!
  }
  // Row by row: down a column every value lies elsewhere in memory.
  for (let i = x.length - 1; i >= 0; i--) {
    const row = l[i]!
    const found = x[i]! / row[i]!
    x[i] = found
    for (let k = 0; k < i; k++) x[k] = x[k]! - row[k]! * found
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
