import { inverse, modulo, residues } from '../field.ts'

/** A vector with its parts other than zero. */
export interface Sparse {
  readonly at: Int32Array
  readonly parts: Float64Array
}

interface Pivot {
  readonly column: number
  /** The row without its pivot, of which it has 1. */
  readonly rest: Sparse
  /** The row as it was given, what was taken from it of earlier pivots, and by what the rest was multiplied. */
  readonly row: number
  readonly taken: readonly (readonly [pivot: number, times: number])[]
  readonly scale: number
}

/**
 * Rows of zeros and ones, reduced modulo a prime: what can be added up from them, and from which. Sparse, since most
 * groups have little to do with each other; as pivot the column that costs least. A row that follows from those before it
 * adds nothing, so what follows does so from the first rows that it can.
 */
export class Elimination {
  readonly columns: number
  readonly p: number
  readonly pivots: Pivot[] = []
  /** Of each column its pivot, or -1 for a free one. */
  readonly pivotOf: Int32Array
  private readonly value: Float64Array
  private readonly seen: Uint8Array

  /** `dear` says how little a column is wanted as a pivot. */
  constructor(
    columns: number,
    rows: readonly ArrayLike<number>[],
    p: number,
    dear: (column: number) => number,
  ) {
    this.columns = columns
    this.p = p
    this.pivotOf = new Int32Array(columns).fill(-1)
    this.value = new Float64Array(columns)
    this.seen = new Uint8Array(columns)
    for (const [at, row] of rows.entries()) this.add(at, row, dear)
  }

  private add(row: number, columns: ArrayLike<number>, dear: (column: number) => number): void {
    const { p, value } = this
    const { touched, taken } = this.reduce(columns, () => 1)
    let pivot = -1
    let least = Number.POSITIVE_INFINITY
    let left = 0
    for (const column of touched) {
      if (value[column] === 0) continue
      left++
      const cost = dear(column)
      if (cost < least) [pivot, least] = [column, cost]
    }
    if (pivot >= 0) {
      const scale = inverse(value[pivot]!, p)
      const rest = { at: new Int32Array(left - 1), parts: new Float64Array(left - 1) }
      let at = 0
      for (const column of touched) {
        if (column === pivot || value[column] === 0) continue
        rest.at[at] = column
        rest.parts[at++] = modulo(value[column]! * scale, p)
      }
      this.pivotOf[pivot] = this.pivots.length
      this.pivots.push({ column: pivot, rest, row, taken, scale })
    }
    this.forget(touched)
  }

  /** Leaves in `value` what is left of a row when every pivot has been taken from it. */
  private reduce(columns: ArrayLike<number>, part: (at: number) => number) {
    const { p, value, seen, pivotOf, pivots } = this
    const touched: number[] = []
    const waiting: number[] = []
    const touch = (column: number): void => {
      if (seen[column]) return
      seen[column] = 1
      touched.push(column)
      if (pivotOf[column]! >= 0) push(waiting, pivotOf[column]!)
    }
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at]!
      touch(column)
      value[column] = modulo(value[column]! + part(at), p)
    }
    const taken: [number, number][] = []
    // Earlier pivots first: a pivot holds columns of later ones and never of earlier.
    while (waiting.length > 0) {
      const pivot = pop(waiting)
      const { column, rest } = pivots[pivot]!
      const times = value[column]!
      if (times === 0) continue
      taken.push([pivot, times])
      value[column] = 0
      for (let at = 0; at < rest.at.length; at++) {
        const other = rest.at[at]!
        touch(other)
        value[other] = modulo(value[other]! + (p - times) * rest.parts[at]!, p)
      }
    }
    return { touched, taken }
  }

  private forget(touched: readonly number[]): void {
    for (const column of touched) {
      this.value[column] = 0
      this.seen[column] = 0
    }
  }

  /** The rows of which a vector is a sum of multiples; null when it is none. */
  rowsBehind(vector: Sparse): number[] | null {
    const { p, value, pivots } = this
    const { touched, taken } = this.reduce(vector.at, at => vector.parts[at]!)
    const follows = touched.every(column => value[column] === 0)
    this.forget(touched)
    if (!follows) return null
    const times = new Map(taken)
    const rows: number[] = []
    const waiting = taken.map(([pivot]) => -pivot).sort((a, b) => a - b)
    const queued = new Set(waiting)
    while (waiting.length > 0) {
      const pivot = -pop(waiting)
      const share = modulo((times.get(pivot) ?? 0) * pivots[pivot]!.scale, p)
      if (share === 0) continue
      rows.push(pivots[pivot]!.row)
      for (const [earlier, part] of pivots[pivot]!.taken) {
        times.set(earlier, modulo((times.get(earlier) ?? 0) + (p - share) * part, p))
        if (!queued.has(-earlier)) {
          queued.add(-earlier)
          push(waiting, -earlier)
        }
      }
    }
    return rows
  }

  /** A random vector that every row adds up to zero along: so does what follows from the rows, and little else. */
  line(seed: number): Float64Array {
    const draw = residues(seed, this.p)
    for (let skip = 0; skip < 8; skip++) draw()
    const line = new Float64Array(this.columns)
    for (let column = 0; column < this.columns; column++) if (this.pivotOf[column]! < 0) line[column] = draw()
    for (let at = this.pivots.length - 1; at >= 0; at--) {
      const { column, rest } = this.pivots[at]!
      let sum = 0
      for (let i = 0; i < rest.at.length; i++) sum = modulo(sum + line[rest.at[i]!]! * rest.parts[i]!, this.p)
      line[column] = sum === 0 ? 0 : this.p - sum
    }
    return line
  }

  /**
   * Each column by the free ones: a set follows exactly when its vectors add up to nothing. Null when there are more
   * parts than `most`.
   */
  vectors(most: number): Sparse[] | null {
    const { p, pivots, value, seen } = this
    const found: Sparse[] = new Array(this.columns)
    for (let column = 0; column < this.columns; column++)
      if (this.pivotOf[column]! < 0) found[column] = { at: Int32Array.of(column), parts: Float64Array.of(1) }
    let parts = 0
    for (let one = pivots.length - 1; one >= 0; one--) {
      const { column, rest } = pivots[one]!
      const touched: number[] = []
      for (let i = 0; i < rest.at.length; i++) {
        const vector = found[rest.at[i]!]!
        const times = p - rest.parts[i]!
        for (let j = 0; j < vector.at.length; j++) {
          const at = vector.at[j]!
          if (!seen[at]) {
            seen[at] = 1
            touched.push(at)
          }
          value[at] = modulo(value[at]! + times * vector.parts[j]!, p)
        }
      }
      const kept = touched.filter(at => value[at] !== 0).sort((a, b) => a - b)
      found[column] = { at: Int32Array.from(kept), parts: Float64Array.from(kept, at => value[at]!) }
      this.forget(touched)
      parts += kept.length
      if (parts > most) return null
    }
    return found
  }
}

/** A heap of numbers, the least on top. */
function push(heap: number[], value: number): void {
  let at = heap.push(value) - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    if (heap[above]! <= value) break
    heap[at] = heap[above]!
    at = above
  }
  heap[at] = value
}

function pop(heap: number[]): number {
  const top = heap[0]!
  const last = heap.pop()!
  if (heap.length === 0) return top
  let at = 0
  for (;;) {
    let below = 2 * at + 1
    if (below >= heap.length) break
    if (below + 1 < heap.length && heap[below + 1]! < heap[below]!) below++
    if (heap[below]! >= last) break
    heap[at] = heap[below]!
    at = below
  }
  heap[at] = last
  return top
}
