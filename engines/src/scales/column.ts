import { ScalesError } from './error.ts'

/**
 * One column of a data set, a value per respondent: bytes in which 255 is no answer, or floating point in which NaN
 * is. The view may lie on a SharedArrayBuffer, so that worker threads read it without a copy.
 */
export type Column = Uint8Array | Float32Array | Float64Array

/** No answer, in a column of bytes. */
export const unanswered = 255

/** The column as doubles with NaN where nothing was answered; a column of doubles is given back as it is. */
export function toFloats(column: Column): Float64Array {
  if (column instanceof Float64Array) return column
  const floats = Float64Array.from(column)
  if (column instanceof Uint8Array)
    for (let i = 0; i < column.length; i++) if (column[i] === unanswered) floats[i] = Number.NaN
  return floats
}

export function mustBeEquallyLong(columns: readonly ArrayLike<unknown>[]): number {
  const n = columns[0]?.length ?? 0
  const other = columns.findIndex(column => column.length !== n)
  if (other >= 0)
    throw new ScalesError(
      'lengths',
      `Columns must have a value for every respondent: the first has ${n}, number ${other + 1} has ${columns[other]!.length}.`,
    )
  return n
}

/** Rows in which every column has a value. */
export function completeRows(columns: readonly Float64Array[]): Int32Array {
  const n = mustBeEquallyLong(columns)
  const rows = new Int32Array(n)
  let count = 0
  for (let i = 0; i < n; i++) if (columns.every(column => !Number.isNaN(column[i]))) rows[count++] = i
  return rows.subarray(0, count)
}

export function pick(column: Float64Array, rows: Int32Array): Float64Array {
  const picked = new Float64Array(rows.length)
  for (let i = 0; i < rows.length; i++) picked[i] = column[rows[i]!]!
  return picked
}

/** The columns without every row in which one of them has no value. */
export function listwise(columns: readonly Column[]): Float64Array[] {
  const floats = columns.map(toFloats)
  const rows = completeRows(floats)
  return rows.length === floats[0]?.length ? floats : floats.map(column => pick(column, rows))
}

export const answeredOf = (column: Column): Float64Array =>
  toFloats(column).filter(value => !Number.isNaN(value))
