import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

const folder = join(import.meta.dirname, '../../shared/data/scales')

/** The reference data in ../shared/data/scales are not part of the repository; tests against them are skipped without. */
export const hasReference = existsSync(folder)

// biome-ignore lint/suspicious/noExplicitAny: walked as it comes, since the files are the specification.
export type Json = any

export const readOracle = (name: string): Json =>
  JSON.parse(readFileSync(join(folder, 'oracle', `${name}.json`), 'utf8'))

export const dataFile = (name: string): string => join(folder, 'data', `${name}.csv`)

export function readRows(name: string): Record<string, string>[] {
  return parse(readFileSync(dataFile(name), 'utf8'), { columns: true, bom: true })
}

export function readGrid(): string[][] {
  const path = join(folder, 'oracle', 'distribution_grid.csv')
  return parse(readFileSync(path, 'utf8'), { from_line: 2 })
}

export interface ReferenceTable {
  numbers(name: string): Float64Array
  texts(name: string): string[]
}

/** Columns of a reference file: empty cells are NaN as numbers. */
export function readTable(name: string): ReferenceTable {
  const rows = readRows(name)
  const cells = (column: string) => rows.map(row => row[column] ?? fail(`${name} has no column ${column}`))
  return {
    texts: cells,
    numbers: column => Float64Array.from(cells(column), cell => (cell === '' ? Number.NaN : Number(cell))),
  }
}

function fail(message: string): never {
  throw new Error(message)
}

/**
 * Blocks of the reference that nobody asks of the engine: other models, figures of single packages, and sentences
 * for human readers.
 */
export const notAsked: ReadonlySet<string> = new Set([
  'polychoric',
  'cfa_1f_wlsmv',
  'lavaan',
  'omega_psych',
  'cohens_d_ci95_effectsize_pkg',
  'hedges_g_ci95_effectsize_pkg',
  'hedges_g_effectsize',
  'd_z_ci95_effectsize_pkg',
  'fisher_iterations',
  'max_abs_gradient',
  'note',
])

/** Leaves that differ: every leaf of `expected` is looked up in `actual`, but for the blocks that are not asked. */
export function differences(
  expected: Json,
  actual: Json,
  tolerance: (path: string) => number = () => 1e-12,
  path = '',
): string[] {
  if (expected !== null && typeof expected === 'object') {
    return Object.keys(expected)
      .filter(key => !notAsked.has(key))
      .flatMap(key => differences(expected[key], actual?.[key], tolerance, `${path}.${key}`))
  }
  if (typeof expected === 'number' && typeof actual === 'number') {
    const off = Math.abs(actual - expected) / Math.max(Math.abs(expected), Number.MIN_VALUE)
    const allowed = tolerance(path)
    // What is zero but for rounding in the reference has no relative error to speak of.
    const nought = Math.abs(expected) < 1e-14 && Math.abs(actual) < 1e-12
    return off <= allowed || nought
      ? []
      : [`${path}: ${actual} instead of ${expected}, off by ${off.toExponential(1)}`]
  }
  return Object.is(expected, actual)
    ? []
    : [`${path}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`]
}
