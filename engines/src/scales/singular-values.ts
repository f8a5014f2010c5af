import { dot, type Matrix } from './matrix.ts'

/** Singular values, largest first, by one-sided Jacobi rotations (Demmel & Veselić 1992), which find small ones in full. */
export function singularValuesOf(a: Matrix): Float64Array {
  const columns = a.map((_, j) => Float64Array.from(a, row => row[j]!))
  for (let sweep = 0; sweep < 60; sweep++) {
    let turned = false
    for (let i = 0; i < columns.length; i++)
      for (let j = i + 1; j < columns.length; j++) turned = rotate(columns[i]!, columns[j]!) || turned
    if (!turned) break
  }
  return Float64Array.from(columns, column => Math.sqrt(dot(column, column)))
    .sort()
    .reverse()
}

function rotate(x: Float64Array, y: Float64Array): boolean {
  const [a, b, c] = [dot(x, x), dot(y, y), dot(x, y)]
  if (Math.abs(c) <= 1e-16 * Math.sqrt(a * b)) return false
  const zeta = (b - a) / (2 * c)
  const t = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.hypot(1, zeta))
  const cosine = 1 / Math.hypot(1, t)
  for (let i = 0; i < x.length; i++) {
    const [p, q] = [x[i]!, y[i]!]
    x[i] = cosine * (p - t * q)
    y[i] = cosine * (t * p + q)
  }
  return true
}
