import { addDays } from '../../../platform/clock/clock.ts'
import type { ImportChoices, ImportReport } from '../import-schemas.ts'
import type { Gender, RelationKind } from '../model.ts'
import { cleanCell, isNoName, saysNothing } from './cells.ts'
import { bare, type Column, kindOf, newRelationColumns } from './columns.ts'
import type { FoundOrder } from './day-order.ts'
import { inNumbers, readDay } from './days.ts'
import { addressIn } from './email-cell.ts'
import { endSaid, isZeroDay, yearsOf } from './ends.ts'
import { bornBy, contradicts, type FamilyName, withPrefix } from './family-name.ts'
import { genderOf } from './gender-cell.ts'
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

/** What holds in a stretch of time: without any of these a first and a last day of it say nothing. */
const heldColumns: readonly Column[] = [
  'unit_code',
  'unit_name',
  'location',
  'job_title',
  'hours_per_week',
  'fte',
  'manager_number',
]

/** What rows are read beside: the days of the file, the day of today, and what is called so in the register already. */
export interface Around {
  orders: FoundOrder['orders']
  today: string
  stands(text: string): boolean
}

/** Reads rows one after another by one mapping, and gathers what has to be asked about the file as a whole. */
export class RowReader {
  readonly #mapping: Mapping
  readonly #choices: ImportChoices
  readonly #around: Around
  readonly #kinds: ReadonlyMap<string, RelationKind>
  readonly #unknownKinds = new Map<string, string>()
  #partnerUnsaid = false
  #partOfWeek = false
  readonly #farEnds = new Set<string>()
  readonly #used = new Set<Column>()
  #row = 0
  #cells: readonly string[] = []
  #problems: RowProblem[] = []

  constructor(mapping: Mapping, choices: ImportChoices, around: Around) {
    this.#mapping = mapping
    this.#choices = choices
    this.#around = around
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
      ...(this.#farEnds.size > 0
        ? [{ ask: 'far-end' as const, values: [...this.#farEnds].slice(0, 5) }]
        : []),
    ]
  }

  /** Columns of which a cell was carried out. */
  get used(): ReadonlySet<Column> {
    return this.#used
  }

  read(row: number, cells: readonly string[]): { value: RegisterRow; problems: RowProblem[] } {
    this.#row = row
    this.#cells = cells
    this.#problems = []
    const personNumber = this.#called('person_number', 40) ?? ''
    const relationFrom = this.#day('relation_from') ?? undefined
    const number = this.#nothingAsEmpty(this.#text('relation_number', 40))
    const sequence = number ? null : this.#nothingAsEmpty(this.#text('relation_sequence', 20)) || null
    const said = number || (sequence === null ? '' : `${personNumber}-${sequence}`)
    const counts = this.#has('relation_number') || this.#has('relation_sequence')
    const related = said !== '' || this.#isAboutRelation(counts)
    const onlyRelated = <T>(read: () => T): T | undefined => (related ? read() : undefined)
    const holds = related && heldColumns.some(column => this.#has(column))
    const relationUntil = this.#end('relation_until')
    const from = holds ? this.#day('from') : undefined
    const until = holds ? this.#end('until') : undefined
    if (related) this.#mustLieInside({ relationFrom, relationUntil, from, until })
    const roles = this.#nothingAsEmpty(this.#cell('roles'))
    const value: RegisterRow = {
      row,
      personNumber,
      givenName: this.#given(),
      name: this.#name(),
      partnerSaid: this.#has('partner_name'),
      email: this.#email(),
      birthDate: this.#day('birth_date'),
      gender: this.#gender(),
      roles: readRoles(roles ?? '', relationFrom ?? null, code => this.#wrong('roles', code)),
      rolesLeft: roles === '',
      relationNumber: related ? said || undefined : null,
      sequence,
      kind: onlyRelated(() => this.#kind()),
      relationFrom,
      relationUntil,
      from,
      until,
      unitCode: onlyRelated(() => this.#called('unit_code', 60)),
      unitName: this.#nothingAsEmpty(this.#text('unit_name', 120)) || undefined,
      location: nothingIfEmpty(this.#nothingAsEmpty(this.#text('location', 120))),
      jobTitle: onlyRelated(() => this.#called('job_title', 120)),
      hoursPerWeek: onlyRelated(() => this.#hours()),
      manager: onlyRelated(() => this.#manager()),
    }
    return { value, problems: this.#problems }
  }

  /**
   * A row with nothing in these is about a person alone, unless the file has no more than what may be empty and counts no
   * relations.
   */
  #isAboutRelation(counts: boolean): boolean {
    if (relationColumns.some(column => this.#isFilled(column))) return true
    if (counts) return false
    const here = relationColumns.filter(column => this.#has(column))
    return here.length > 0 && !newRelationColumns.some(column => here.includes(column))
  }

  #has(column: Column): boolean {
    return this.#mapping.places.has(column) || this.#mapping.fixed.has(column)
  }

  #wrong(column: Column, code: string, params?: RowProblem['params']): void {
    // What is wrong with a cell itself goes before what it says.
    const said = this.#problems.some(problem => problem.column === column)
    if (!said) this.#problems.push({ row: this.#row, column, code, ...(params && { params }) })
  }

  /** What stands in a cell; undefined where the file has no such column. */
  #cell(column: Column): string | undefined {
    const place = this.#mapping.places.get(column)
    if (place === undefined) return this.#mapping.fixed.get(column)
    const { value, fault } = cleanCell(this.#cells[place] ?? '')
    if (value !== '') this.#used.add(column)
    if (fault) this.#wrong(column, fault, { value: shown(value) })
    return value
  }

  #isFilled(column: Column): boolean {
    const place = this.#mapping.places.get(column)
    return place === undefined
      ? this.#mapping.fixed.has(column)
      : cleanCell(this.#cells[place] ?? '').value !== ''
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

  /** How something is called: on every row, and never by a word that says there is nothing. */
  #called(column: Column, most: number): string | undefined {
    const value = this.#required(column, most)
    if (value && saysNothing(value) && !this.#around.stands(value))
      this.#wrong(column, 'people.says-nothing', { value: shown(value) })
    return value
  }

  #nothingAsEmpty(text: string | undefined): string | undefined {
    return text && saysNothing(text) && !this.#around.stands(text) ? '' : text
  }

  #day(column: Column): string | null | undefined {
    const value = this.#cell(column)
    if (value === undefined) return undefined
    if (saysNothing(value) || /^[0 ./-]+$/.test(value)) return null
    if (column === 'birth_date' && isZeroDay(value)) return null
    const numbers = inNumbers(value)
    const read = readDay(value, {
      order: this.#around.orders[numbers?.separator ?? '/'],
      serial: this.#choices.serialDays ?? '1900',
      years: yearsOf(column, value, this.#around.today),
    })
    if ('day' in read) return read.day
    this.#wrong(column, read.fault, { value: shown(value) })
    return null
  }

  /** The first day without; open ends of other systems are none. */
  #end(column: 'relation_until' | 'until'): string | null | undefined {
    const value = this.#cell(column)
    if (value === undefined) return undefined
    const said = endSaid(value, this.#around.today)
    if (said === 'doubtful' && this.#choices.farEnd === null) this.#farEnds.add(shown(value))
    if (said === 'none' || (said === 'doubtful' && this.#choices.farEnd !== 'day')) return null
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
    const found = addressIn(cell)
    if ('email' in found) return found.email
    this.#wrong('email', found.fault)
    return undefined
  }

  #gender(): Gender | null | undefined {
    const value = this.#nothingAsEmpty(this.#cell('gender'))
    if (value === undefined) return undefined
    if (value === '') return null
    const gender = genderOf(value)
    if (!gender) this.#wrong('gender', 'people.unknown-gender', { value: shown(value) })
    return gender
  }

  #given(): string | undefined {
    const given = this.#required('given_name', 80)
    if (given && isNoName(given) && !this.#around.stands(given))
      this.#wrong('given_name', 'people.no-name', { value: shown(given) })
    return given
  }

  #name(): FamilyName | undefined {
    const family = this.#required('family_name', 80)
    if (!family) return undefined
    const prefix = this.#prefix('name_prefix')
    if (isNoName(family) && !prefix && !this.#around.stands(family))
      this.#wrong('family_name', 'people.no-name', { value: shown(family) })
    if (contradicts(family, prefix))
      this.#wrong('name_prefix', 'people.prefix-twice', { value: shown(family) })
    const own = withPrefix(family.replaceAll(/ +[-–] +/g, '-'), prefix)
    const partnerName = this.#nothingAsEmpty(this.#text('partner_name', 80))
    const partner = partnerName ? withPrefix(partnerName, this.#prefix('partner_prefix')) : null
    const name = bornBy(own, partner, partner ? this.#nameUse() : 'own')
    if (name.family.length > 80) this.#wrong('family_name', 'people.cell-too-long', { most: 80 })
    return name
  }

  #prefix(column: Column): string | undefined {
    return this.#nothingAsEmpty(this.#text(column, 30)) || undefined
  }

  #nameUse(): NameUse {
    const said = this.#nothingAsEmpty(this.#cell('name_use'))
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
    const value = this.#nothingAsEmpty(this.#cell('kind'))
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
    const value = this.#nothingAsEmpty(this.#cell('hours_per_week'))
    if (value === undefined || (value === '' && this.#isFilled('fte'))) return this.#fromPart()
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
    const address = value.includes('@') ? addressIn(value) : null
    return value === '' ? null : address && 'email' in address ? address.email : value
  }
}

const countedUses = new Map<string, NameUse>([
  ['1', 'own'],
  ['2', 'partner'],
  ['3', 'partner-own'],
  ['4', 'own-partner'],
])

const shown = (value: string): string => showUnseen(value).slice(0, 40)
/** A sign that nobody sees, by its number. */
const showUnseen = (text: string): string =>
  text.replaceAll(
    /\p{Cc}/gu,
    sign => `[U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
  )

const nothingIfEmpty = (text: string | undefined): string | null | undefined => (text === '' ? null : text)

/** Hours in plain digits; what could be read two ways, as 1.250, is no number here. */
const hoursIn = (text: string): number =>
  /^\d{1,3}(?:[.,](?:\d{1,2}|000|\d{4,9}))?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN

/** A part or a percentage in plain digits: both are too small for a point between thousands. */
const partIn = (text: string): number =>
  /^\d{1,3}(?:[.,]\d{1,9})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
