import type { Column } from './columns.ts'
import type { RegisterRow, RowProblem } from './row.ts'

/** Columns that the file does not have and that somebody new needs, with the first row that does. */
export type Missing = { columns: Column[]; row: number } | null

/** By what else a file may say the same. */
const instead: Partial<Record<Column, Column>> = { unit_code: 'unit_name', hours_per_week: 'fte' }

/** Gathers what contradicts while a file is put together with what stands. */
export class Findings {
  readonly problems: RowProblem[] = []
  readonly #missing = new Set<Column>()
  #missingRow = Number.POSITIVE_INFINITY
  readonly #has: (column: Column) => boolean

  constructor(has: (column: Column) => boolean) {
    this.#has = has
  }

  wrong(row: RegisterRow, column: RowProblem['column'], code: string, params?: RowProblem['params']): void {
    this.problems.push({ row: row.row, column, code, ...(params && { params }) })
  }

  /** Something new lacks this: as a column where the file has none, and else as a cell. */
  lacks(row: RegisterRow, column: Column): void {
    const here = [column, instead[column]].find(one => one && this.#has(one))
    if (here) {
      this.wrong(row, here, 'people.cell-empty')
      return
    }
    this.#missing.add(column)
    this.#missingRow = Math.min(this.#missingRow, row.row)
  }

  get missing(): Missing {
    return this.#missing.size > 0 ? { columns: [...this.#missing], row: this.#missingRow } : null
  }
}
