/** A symmetric matrix, row by row. */
export type Square = Float64Array

export interface Eigen {
  /** Ascending. */
  readonly values: Float64Array
  /** Row k belongs to value k, of length 1; absent where only values were asked for. */
  readonly vectors: Square | null
}

/**
 * Eigenvalues of a symmetric matrix: Householder reflections to three diagonals, then implicit QL (Bowdler, Martin, Reinsch &
 * Wilkinson 1968; EISPACK tred2, tql2). Time grows with the third power of the size: 1,000 in some seconds.
 */
export function eigen(matrix: Square, size: number, withVectors = false): Eigen {
  const work = matrix.slice()
  const diagonal = new Float64Array(size)
  const beside = new Float64Array(size)
  toThreeDiagonals(work, size, diagonal, beside, withVectors)
  const turned = withVectors ? transposed(work, size) : null
  byRotations(diagonal, beside, size, turned)
  const order = Array.from(diagonal.keys()).sort((a, b) => diagonal[a]! - diagonal[b]!)
  const values = Float64Array.from(order, at => diagonal[at]!)
  if (!turned) return { values, vectors: null }
  const vectors = new Float64Array(size * size)
  for (const [to, from] of order.entries())
    vectors.set(turned.subarray(from * size, (from + 1) * size), to * size)
  return { values, vectors }
}

function transposed(matrix: Square, size: number): Square {
  const turned = new Float64Array(size * size)
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) turned[column * size + row] = matrix[row * size + column]!
  return turned
}

function toThreeDiagonals(a: Square, n: number, d: Float64Array, e: Float64Array, keep: boolean): void {
  for (let i = n - 1; i > 0; i--) {
    const row = i * n
    let [h, scale] = [0, 0]
    for (let k = 0; k < i; k++) scale += Math.abs(a[row + k]!)
    if (i === 1 || scale === 0) {
      e[i] = a[row + i - 1]!
      d[i] = 0
      continue
    }
    for (let k = 0; k < i; k++) {
      const value = a[row + k]! / scale
      a[row + k] = value
      h += value * value
    }
    const last = a[row + i - 1]!
    const root = last >= 0 ? -Math.sqrt(h) : Math.sqrt(h)
    e[i] = scale * root
    h -= last * root
    a[row + i - 1] = last - root
    // p = A u / h, over rows only, so that memory is read as it lies.
    e.fill(0, 0, i)
    for (let j = 0; j < i; j++) {
      const u = a[row + j]!
      const other = j * n
      let inner = a[other + j]! * u
      for (let k = 0; k < j; k++) {
        inner += a[other + k]! * a[row + k]!
        e[k]! += a[other + k]! * u
      }
      e[j]! += inner
      if (keep) a[other + i] = u / h
    }
    let product = 0
    for (let j = 0; j < i; j++) {
      e[j]! /= h
      product += e[j]! * a[row + j]!
    }
    const half = product / (h + h)
    for (let j = 0; j < i; j++) {
      const u = a[row + j]!
      const q = e[j]! - half * u
      e[j] = q
      const other = j * n
      for (let k = 0; k <= j; k++) a[other + k]! -= u * e[k]! + q * a[row + k]!
    }
    d[i] = h
  }
  e[0] = 0
  if (!keep) {
    for (let i = 0; i < n; i++) d[i] = a[i * n + i]!
    return
  }
  d[0] = 0
  const products = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    if (d[i] !== 0) {
      products.fill(0, 0, i)
      for (let k = 0; k < i; k++) {
        const u = a[i * n + k]!
        for (let j = 0; j < i; j++) products[j]! += u * a[k * n + j]!
      }
      for (let k = 0; k < i; k++) {
        const u = a[k * n + i]!
        for (let j = 0; j < i; j++) a[k * n + j]! -= products[j]! * u
      }
    }
    d[i] = a[i * n + i]!
    a[i * n + i] = 1
    for (let j = 0; j < i; j++) a[j * n + i] = a[i * n + j] = 0
  }
}

/** Rows of `vectors`, where there are any, turn along. */
function byRotations(d: Float64Array, e: Float64Array, n: number, vectors: Square | null): void {
  for (let i = 1; i < n; i++) e[i - 1] = e[i]!
  e[n - 1] = 0
  for (let l = 0; l < n; l++) {
    for (let round = 0; ; round++) {
      let m = l
      for (; m < n - 1; m++) {
        const near = Math.abs(d[m]!) + Math.abs(d[m + 1]!)
        if (Math.abs(e[m]!) <= Number.EPSILON * near) break
      }
      if (m === l) break
      if (round > 200) throw new Error('no eigenvalue came out of a symmetric matrix')
      let g = (d[l + 1]! - d[l]!) / (2 * e[l]!)
      let r = Math.hypot(g, 1)
      g = d[m]! - d[l]! + e[l]! / (g + (g >= 0 ? r : -r))
      let [s, c, p] = [1, 1, 0]
      let i = m - 1
      for (; i >= l; i--) {
        const f = s * e[i]!
        const b = c * e[i]!
        r = Math.hypot(f, g)
        e[i + 1] = r
        if (r === 0) {
          d[i + 1]! -= p
          e[m] = 0
          break
        }
        s = f / r
        c = g / r
        g = d[i + 1]! - p
        r = (d[i]! - g) * s + 2 * c * b
        p = s * r
        d[i + 1] = g + p
        g = c * r - b
        if (vectors) turn(vectors, n, i, s, c)
      }
      if (r === 0 && i >= l) continue
      d[l]! -= p
      e[l] = g
      e[m] = 0
    }
  }
}

function turn(vectors: Square, n: number, at: number, s: number, c: number): void {
  const [low, high] = [at * n, (at + 1) * n]
  for (let k = 0; k < n; k++) {
    const f = vectors[high + k]!
    const own = vectors[low + k]!
    vectors[high + k] = s * own + c * f
    vectors[low + k] = c * own - s * f
  }
}
