import { cholesky, dot, inverseFromCholesky, type Matrix, matrix, timesVector } from './matrix.ts'
import { orNull } from './moments.ts'
import { type Pair, preciseDot } from './precise.ts'
import { singularValuesOf } from './singular-values.ts'

/** Ordinary least squares of z on given columns. */
export interface LeastSquares {
  readonly n: number
  readonly b: Float64Array
  readonly residuals: Float64Array
  readonly rss: number
  /** (X'X)⁻¹. */
  readonly unscaled: Matrix
  /** Diagonal of the hat matrix, one per row. */
  readonly leverage: Float64Array
  /** Singular values of X, largest first. */
  readonly singularValues: Float64Array
}

/** Columns of which less than this share is their own are taken for combinations of the others. */
const dependent = 1e-11

/**
 * Normal equations with all sums in twice the digits, columns scaled to length one, and every solution refined
 * until it no longer moves: differences of coefficients, as a surface takes them, keep their digits, also without
 * centring. Null when a column is a combination of the others.
 */
export function leastSquares(columns: readonly Float64Array[], z: Float64Array): LeastSquares | null {
  const n = z.length
  if (n < columns.length) return null
  // Powers of two scale without rounding.
  const scale = columns.map(column => 2 ** -Math.round(Math.log2(Math.sqrt(dot(column, column)) || 1)))
  const x = columns.map((column, j) => column.map(value => value * scale[j]!))
  const product = x.map(a => x.map(b => preciseDot(a, b)))
  const inverse = refinedInverse(product)
  if (!inverse) return null
  let b = timesVector(
    inverse,
    x.map(column => preciseDot(column, z)[0]),
  )
  let residuals = residualsOf(x, b, z)
  for (let i = 0; i < 3; i++) {
    const rest = residuals
    const correction = timesVector(
      inverse,
      x.map(column => preciseDot(column, rest)[0]),
    )
    b = b.map((value, j) => value + correction[j]!)
    residuals = residualsOf(x, b, z)
  }
  const r = choleskyUpper(product)
  return {
    n,
    b: b.map((value, j) => value * scale[j]!),
    residuals,
    rss: preciseDot(residuals, residuals)[0],
    unscaled: inverse.map((row, i) => row.map((value, j) => value * scale[i]! * scale[j]!)),
    leverage: leverageOf(x, inverse),
    singularValues: singularValuesOf(r.map(row => row.map((value, j) => value / scale[j]!))),
  }
}

const highs = (product: readonly (readonly Pair[])[]): Matrix =>
  product.map(row => Float64Array.from(row, ([high]) => high))

const choleskyUpper = (product: readonly (readonly Pair[])[]): Matrix => {
  const l = cholesky(highs(product))!
  return l.map((_, i) => Float64Array.from(l, row => row[i]!))
}

/** Newton's iteration V ← V + V (I − A V), with I − A V in twice the digits. */
function refinedInverse(product: readonly (readonly Pair[])[]): Matrix | null {
  const l = cholesky(highs(product), dependent)
  if (!l) return null
  const lows = product.map(row => Float64Array.from(row, ([, low]) => low))
  const tops = highs(product)
  let v = inverseFromCholesky(l)
  for (let i = 0; i < 4; i++) {
    const at = v
    // V is symmetric: its rows are its columns.
    v = at.map((column, j) => {
      const rest = Float64Array.from(tops, (row, k) => {
        const exact = preciseDot(row, column, [k === j ? -1 : 0, 0])
        return -preciseDot(lows[k]!, column, exact)[0]
      })
      return column.map((value, k) => value + dot(at[k]!, rest))
    })
    v = v.map((row, a) => row.map((value, c) => (value + v[c]![a]!) / 2))
  }
  return v
}

function residualsOf(x: readonly Float64Array[], b: Float64Array, z: Float64Array): Float64Array {
  const row = new Float64Array(x.length)
  return z.map((value, i) => {
    for (let j = 0; j < row.length; j++) row[j] = -x[j]![i]!
    return preciseDot(row, b, [value, 0])[0]
  })
}

function leverageOf(x: readonly Float64Array[], inverse: Matrix): Float64Array {
  const row = new Float64Array(x.length)
  return x[0]!.map((_, i) => {
    for (let j = 0; j < row.length; j++) row[j] = x[j]![i]!
    return dot(row, timesVector(inverse, row))
  })
}

/** Σ wᵢ² xᵢxᵢ' between two (X'X)⁻¹: HC3 and clustered errors, from rows already weighted. */
export function sandwich(unscaled: Matrix, rows: readonly Float64Array[]): Matrix {
  const p = unscaled.length
  const half = rows.map(row => timesVector(unscaled, row))
  const v = matrix(p)
  for (const row of half)
    for (let i = 0; i < p; i++) for (let j = 0; j < p; j++) v[i]![j] = v[i]![j]! + row[i]! * row[j]!
  return v
}

export const errorsOf = (v: Matrix): (number | null)[] => v.map((row, i) => orNull(Math.sqrt(row[i]!)))
