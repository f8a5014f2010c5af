import { addDays } from '../../../platform/clock/clock.ts'
import type { ImportChoices, ImportReport } from '../import-schemas.ts'
import type { RelationKind } from '../model.ts'
import { cleanCell, saysNothing, saysOpen, withoutMailto } from './cells.ts'
import { bare, type Column, kindOf, newRelationColumns } from './columns.ts'
import { type DayOrder, isSerial, readDay } from './days.ts'
import { bornBy, type FamilyName, withPrefix } from './family-name.ts'
import { type NameUse, nameUseOf } from './headers.ts'
import type { Mapping } from './mapping.ts'
import { readRoles } from './roles-cell.ts'
import type { RegisterRow, RowProblem } from './row.ts'

/** What makes a row one about a relation, where the file does not count relations. */
const relationColumns: readonly Column[] = [
  ...newRelationColumns,
  'relation_until',
  'unit_name',
  'location',
  'fte',
  'manager_number',
]

/** Reads rows one after another by one mapping, and gathers what has to be asked about the file as a whole. */
export class RowReader {
  readonly #mapping: Mapping
  readonly #choices: ImportChoices
  readonly #order: DayOrder
  readonly #kinds: ReadonlyMap<string, RelationKind>
  readonly #unknownKinds = new Map<string, string>()
  #partnerUnsaid = false
  #partOfWeek = false
  #row = 0
  #cells: readonly string[] = []
  #problems: RowProblem[] = []

  constructor(mapping: Mapping, choices: ImportChoices, order: DayOrder) {
    this.#mapping = mapping
    this.#choices = choices
    this.#order = order
    this.#kinds = new Map(choices.kinds.map(({ value, kind }) => [bare(value), kind]))
  }

  /** What no row says for itself. */
  questions(): ImportReport['questions'] {
    return [
      ...(this.#unknownKinds.size > 0
        ? [{ ask: 'kind' as const, values: [...this.#unknownKinds.values()].slice(0, 50) }]
        : []),
      ...(this.#partnerUnsaid ? [{ ask: 'name-use' as const, values: [] }] : []),
      ...(this.#partOfWeek ? [{ ask: 'full-time' as const, values: [] }] : []),
    ]
  }

  read(row: number, cells: readonly string[]): { value: RegisterRow; problems: RowProblem[] } {
    this.#row = row
    this.#cells = cells
    this.#problems = []
    const personNumber = this.#required('person_number', 40) ?? ''
    const relationFrom = this.#day('relation_from') ?? undefined
    const number = this.#text('relation_number', 40)
    const sequence = this.#text('relation_sequence', 20) || null
    const counted = sequence !== null ? `${personNumber}-${sequence}` : undefined
    const said = number ?? (this.#has('relation_sequence') ? counted : undefined)
    const related = said !== undefined ? said !== '' : this.#isAboutRelation()
    const onlyRelated = <T>(read: () => T): T | undefined => (related ? read() : undefined)
    const relationUntil = this.#end('relation_until')
    const from = onlyRelated(() => this.#day('from'))
    const until = onlyRelated(() => this.#end('until'))
    if (related) this.#mustLieInside({ relationFrom, relationUntil, from, until })
    const value: RegisterRow = {
      row,
      personNumber,
      givenName: this.#required('given_name', 80),
      name: this.#name(),
      partnerSaid: this.#has('partner_name'),
      email: this.#email(),
      birthDate: this.#day('birth_date'),
      roles: readRoles(this.#cell('roles') ?? '', relationFrom ?? null, code => this.#wrong('roles', code)),
      relationNumber: related ? said || undefined : null,
      sequence,
      kind: onlyRelated(() => this.#kind()),
      relationFrom,
      relationUntil,
      from,
      until,
      unitCode: onlyRelated(() => this.#required('unit_code', 60)),
      unitName: this.#text('unit_name', 120) || undefined,
      location: nothingIfEmpty(this.#text('location', 120)),
      jobTitle: onlyRelated(() => this.#required('job_title', 120)),
      hoursPerWeek: onlyRelated(() => this.#hours()),
      manager: onlyRelated(() => this.#manager()),
    }
    return { value, problems: this.#problems }
  }

  /** A row with nothing in these is about a person alone, unless the file has no more than what may be empty. */
  #isAboutRelation(): boolean {
    if (relationColumns.some(column => (this.#cell(column) ?? '') !== '')) return true
    const here = relationColumns.filter(column => this.#has(column))
    return here.length > 0 && !newRelationColumns.some(column => here.includes(column))
  }

  #has(column: Column): boolean {
    return this.#mapping.places.has(column) || this.#mapping.fixed.has(column)
  }

  #wrong(column: Column, code: string, params?: RowProblem['params']): void {
    const said = this.#problems.some(problem => problem.column === column && problem.code === code)
    if (!said) this.#problems.push({ row: this.#row, column, code, ...(params && { params }) })
  }

  /** What stands in a cell; undefined where the file has no such column. */
  #cell(column: Column): string | undefined {
    const place = this.#mapping.places.get(column)
    if (place === undefined) return this.#mapping.fixed.get(column)
    const { value, fault } = cleanCell(this.#cells[place] ?? '')
    if (fault) this.#wrong(column, fault, { value: value.slice(0, 30) })
    return value
  }

  #text(column: Column, most: number): string | undefined {
    const value = this.#cell(column)
    if (value !== undefined && value.length > most) this.#wrong(column, 'people.cell-too-long', { most })
    return value
  }

  /** A column that is there has something to say on every row. */
  #required(column: Column, most: number): string | undefined {
    const value = this.#text(column, most)
    if (value === '') this.#wrong(column, 'people.cell-empty')
    return value
  }

  #day(column: Column): string | null | undefined {
    const value = this.#cell(column)
    if (value === undefined) return undefined
    if (saysNothing(value) || (column !== 'birth_date' && /^0+[-/.]0+[-/.]0+$/.test(value))) return null
    const day = readDay(value, this.#order)
    if (!day)
      this.#wrong(column, isSerial(value) ? 'people.day-as-number' : 'people.not-a-date', {
        value: value.slice(0, 30),
      })
    return day ?? null
  }

  /** The first day without; open ends of other systems are none. */
  #end(column: 'relation_until' | 'until'): string | null | undefined {
    const value = this.#cell(column)
    if (value === undefined) return undefined
    if (saysOpen(value)) return null
    const day = this.#day(column)
    return day && this.#mapping.ends[column] === 'inclusive' ? addDays(day, 1) : day
  }

  #mustLieInside({ relationFrom, relationUntil, from, until }: Partial<RegisterRow>): void {
    if (relationFrom && relationUntil && relationUntil <= relationFrom)
      this.#wrong('relation_until', 'people.ends-before-start')
    const start = from ?? relationFrom
    const end = until ?? relationUntil
    if (start && end && end <= start && !(relationFrom === start && relationUntil === end))
      this.#wrong(this.#has('until') ? 'until' : 'relation_until', 'people.ends-before-start')
    if (from && relationFrom && from < relationFrom) this.#wrong('from', 'people.outside-relation')
    if (relationUntil && until && until > relationUntil) this.#wrong('until', 'people.outside-relation')
  }

  #email(): string | null | undefined {
    const cell = this.#cell('email')
    if (cell === undefined) return undefined
    const email = withoutMailto(cell)
    if (saysNothing(email)) return null
    if (email.length > 200 || !/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(email))
      this.#wrong('email', 'people.not-an-email')
    return email
  }

  #name(): FamilyName | undefined {
    const family = this.#required('family_name', 80)
    if (!family) return undefined
    const own = withPrefix(family, this.#prefix('name_prefix'))
    const partnerName = this.#text('partner_name', 80)
    const partner = partnerName ? withPrefix(partnerName, this.#prefix('partner_prefix')) : null
    const name = bornBy(own, partner, partner ? this.#nameUse() : 'own')
    if (name.family.length > 80) this.#wrong('family_name', 'people.cell-too-long', { most: 80 })
    // A file with a column of prefixes says of everybody whether they have one.
    return this.#has('name_prefix') || name.prefix ? name : { ...name, prefix: '' }
  }

  #prefix(column: Column): string | undefined {
    const value = this.#text(column, 30)
    return value && !saysNothing(value) ? value : undefined
  }

  #nameUse(): NameUse {
    const said = this.#cell('name_use')
    const coded = this.#mapping.headers.get('name_use')
    // The one system that counts its ways and calls the column so.
    const counted = coded && /samenstelling/i.test(coded) ? countedUses.get(said ?? '') : undefined
    const use = counted ?? (said ? nameUseOf(said) : undefined) ?? this.#choices.nameUse
    if (use) return use
    if (said) this.#wrong('name_use', 'people.unknown-name-use', { value: said.slice(0, 40) })
    else this.#partnerUnsaid = true
    return 'own'
  }

  #kind(): RelationKind | undefined {
    const value = this.#cell('kind')
    if (value === undefined) return undefined
    const kind = this.#kinds.get(bare(value)) ?? kindOf(value)
    if (kind) return kind
    if (value !== '') this.#unknownKinds.set(bare(value), value.slice(0, 60))
    this.#wrong('kind', value === '' ? 'people.cell-empty' : 'people.unknown-kind', {
      value: value.slice(0, 30),
    })
    return undefined
  }

  #hours(): number | undefined {
    const value = this.#cell('hours_per_week')
    if (value === undefined) return this.#fromPart()
    const hours = hoursIn(value.replace(/ ?(?:uur|uren|hours|hrs|h|u)$/i, ''))
    if (value === '' || !(hours >= 0 && hours <= 60)) {
      this.#wrong('hours_per_week', 'people.not-hours')
      return undefined
    }
    return Math.round(hours * 100) / 100
  }

  /** A part of a whole week: 0.8, 0,8 or 80%. */
  #fromPart(): number | undefined {
    const value = this.#cell('fte')
    if (value === undefined) return undefined
    const header = this.#mapping.headers.get('fte') ?? ''
    const number = partIn(value.replace(/ ?%$/, ''))
    const percent = /%|percent/i.test(header) || value.includes('%') || number > 2
    const part = percent ? number / 100 : number
    if (value === '' || !(part >= 0 && part <= 1.6)) {
      this.#wrong('fte', 'people.not-a-part')
      return undefined
    }
    if (this.#choices.fullTime === null) this.#partOfWeek = true
    return Math.round(part * (this.#choices.fullTime ?? 0) * 100) / 100
  }

  #manager(): string | null | undefined {
    const value = this.#text('manager_number', 200)
    if (value === undefined) return undefined
    return value === '' ? null : withoutMailto(value)
  }
}

const countedUses = new Map<string, NameUse>([
  ['1', 'own'],
  ['2', 'partner'],
  ['3', 'partner-own'],
  ['4', 'own-partner'],
])

const nothingIfEmpty = (text: string | undefined): string | null | undefined => (text === '' ? null : text)

/** Hours in plain digits; what could be read two ways, as 1.250, is no number here. */
const hoursIn = (text: string): number =>
  /^\d{1,3}(?:[.,](?:\d{1,2}|000|\d{4,9}))?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN

/** A part or a percentage in plain digits: both are too small for a point between thousands. */
const partIn = (text: string): number =>
  /^\d{1,3}(?:[.,]\d{1,9})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
