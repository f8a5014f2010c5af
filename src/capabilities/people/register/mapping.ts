import type { ImportChoices, ImportReport } from '../import-schemas.ts'
import { cleanCell } from './cells.ts'
import { bare, type Column, columns, kindOf } from './columns.ts'
import { isSmall } from './family-name.ts'
import { meaningOf, ownEnds } from './headers.ts'
import type { RowProblem } from './row.ts'
import type { Table } from './table.ts'

/** Where in a row each of our columns stands. */
export interface Mapping {
  places: ReadonlyMap<Column, number>
  fixed: ReadonlyMap<Column, string>
  /** What the file itself calls its columns. */
  headers: ReadonlyMap<Column, string>
  columns: ImportReport['columns']
  /** Whether a written last day still counts. */
  ends: Record<'relation_until' | 'until', 'inclusive' | 'exclusive' | null>
  /** Why no row can be read yet. */
  faults: RowProblem[]
}

/** A header that somebody chose a column for, whatever it means to others. */
export const chosenIn =
  ({ columns: chosen }: Pick<ImportChoices, 'columns'>) =>
  (header: string) =>
    chosen.some(choice => choice.column !== null && bare(choice.header) === bare(header))

/** Which column of the file is which of ours: by choice, and else by its name. */
export function mapColumns({ header, rows }: Table, choices: ImportChoices): Mapping {
  const { cells } = header
  const chosen = new Map(choices.columns.map(({ header: name, column }) => [bare(name), column]))
  const meant = cells.map((cell, place) => {
    const key = bare(cell)
    if (chosen.has(key)) return { place, column: chosen.get(key)!, rank: -1 }
    const meaning = meaningOf(cell) ?? byContent(cell, place, rows)
    return { place, column: meaning?.column ?? null, rank: meaning?.rank ?? 0 }
  })
  const places = new Map<Column, number>()
  const faults: RowProblem[] = []
  for (const column of columns) {
    const found = meant.filter(other => other.column === column)
    if (found.length === 0) continue
    const rank = Math.min(...found.map(other => other.rank))
    const first = found.filter(other => other.rank === rank)
    // Two that are called alike and hold the same are one.
    const differ = first.find(other =>
      rows.some(({ cells: row }) => (row[other.place] ?? '') !== (row[first[0]!.place] ?? '')),
    )
    if (differ) {
      const params = {
        first: `${cells[first[0]!.place]} (${first[0]!.place + 1})`,
        second: `${cells[differ.place]} (${differ.place + 1})`,
      }
      faults.push({ row: header.row, column, code: 'people.column-twice', params })
    }
    places.set(column, first[0]!.place)
  }
  if (!places.has('person_number'))
    faults.push({ row: header.row, column: 'person_number', code: 'people.columns-missing' })
  besideItsCode(places, meant, cells)
  const endOf = (column: 'relation_until' | 'until', choice: 'inclusive' | 'exclusive' | null) => {
    const place = places.get(column)
    if (place === undefined) return null
    return choice ?? (ownEnds.has(bare(cells[place]!)) ? 'exclusive' : 'inclusive')
  }
  return {
    places,
    fixed: new Map(
      choices.fixed.flatMap(({ column, value }) => (places.has(column) ? [] : [[column, value]])),
    ),
    headers: new Map([...places].map(([column, place]) => [column, cells[place]!])),
    columns: meant.map(({ place, column }) => {
      const read = column !== null && places.get(column) === place
      return {
        header: cells[place]!,
        column,
        how:
          column === null ? 'unknown' : !read ? 'left' : chosen.has(bare(cells[place]!)) ? 'chosen' : 'known',
        because: null,
        beside: column !== null && !read ? cells[places.get(column)!]! : null,
        sample: (rows.find(({ cells: row }) => row[place]?.trim())?.cells[place] ?? '').trim().slice(0, 60),
      }
    }),
    ends: {
      relation_until: endOf('relation_until', choices.relationUntil),
      until: endOf('until', choices.until),
    },
    faults,
  }
}

/** Names that say too little, where what stands below says the rest. */
const telling: Readonly<Record<string, { column: Column; tells(value: string): boolean }>> = {
  // In English it may as well be how somebody is addressed.
  prefix: { column: 'name_prefix', tells: isSmall },
  contract: { column: 'kind', tells: value => kindOf(value) !== undefined },
}

function byContent(
  header: string,
  place: number,
  rows: Table['rows'],
): { column: Column; rank: number } | undefined {
  const key = bare(header)
  const found = Object.hasOwn(telling, key) ? telling[key] : undefined
  const values = rows.map(({ cells }) => cleanCell(cells[place] ?? '').value).filter(Boolean)
  return found && values.length > 0 && values.every(found.tells)
    ? { column: found.column, rank: 1_000 }
    : undefined
}

/** Where a file has departments and teams, the name is of the kind that the code is of. */
function besideItsCode(
  places: Map<Column, number>,
  meant: readonly { place: number; column: Column | null }[],
  cells: readonly string[],
): void {
  const code = places.get('unit_code')
  if (code === undefined) return
  const stem = (place: number) => bare(cells[place]!).slice(0, 4)
  const alike = meant.find(({ place, column }) => column === 'unit_name' && stem(place) === stem(code))
  if (alike) places.set('unit_name', alike.place)
}
