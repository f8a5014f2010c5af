import type { RelationKind } from '../model.ts'
import type { RegisterRow, RoleEntry, RowProblem } from './read.ts'

export interface PlannedPerson {
  number: string
  givenName: string
  familyName: string
  email: string | null
  birthDate: string | null
  roles: RoleEntry[]
}

export interface Period {
  from: string
  until: string | null
}

export interface Placement extends Period {
  unitCode: string
  location: string | null
  jobTitle: string
  hoursPerWeek: number
}

export interface Management extends Period {
  managerNumber: string
}

export interface PlannedRelation {
  number: string
  personNumber: string
  kind: RelationKind
  from: string
  until: string | null
  placements: Placement[]
  managements: Management[]
}

/** The register as one whole: what a file asks for, and what is there now, look alike and can be compared. */
export interface Register {
  people: Map<string, PlannedPerson>
  relations: Map<string, PlannedRelation>
  units: Map<string, { code: string; name: string; from: string }>
  locations: Set<string>
}

/** Puts the rows together and finds what contradicts: within the file, and with what is already there. */
export function planRegister(
  rows: readonly RegisterRow[],
  now: Pick<Register, 'people' | 'relations' | 'units'>,
): { register: Register; problems: RowProblem[] } {
  const register: Register = {
    people: new Map(),
    relations: new Map(),
    units: new Map(),
    locations: new Set(),
  }
  const problems: RowProblem[] = []
  const wrong = (
    row: RegisterRow,
    column: RowProblem['column'],
    code: string,
    params?: RowProblem['params'],
  ) => problems.push({ row: row.row, column, code, ...(params && { params }) })

  const emails = new Map(
    [...now.people.values()].flatMap(person =>
      person.email ? [[person.email.toLowerCase(), person.number]] : [],
    ),
  )
  const stretches = new Map<string, RegisterRow[]>()
  for (const row of rows) {
    addPerson(register, row, wrong)
    const owner = row.email && emails.get(row.email.toLowerCase())
    if (owner && owner !== row.personNumber) wrong(row, 'email', 'people.email-taken', { number: owner })
    else if (row.email) emails.set(row.email.toLowerCase(), row.personNumber)
    if (row.relationNumber === '') continue
    const elsewhere = now.relations.get(row.relationNumber)
    if (elsewhere && elsewhere.personNumber !== row.personNumber) {
      wrong(row, 'relation_number', 'people.relation-of-another', { number: elsewhere.personNumber })
    }
    const unit = register.units.get(row.unitCode)
    if (!unit || row.from < unit.from)
      register.units.set(row.unitCode, {
        code: row.unitCode,
        name: unit?.name ?? row.unitName,
        from: row.from,
      })
    if (row.location) register.locations.add(row.location)
    const own = stretches.get(row.relationNumber)
    if (own) own.push(row)
    else stretches.set(row.relationNumber, [row])
  }
  for (const row of rows) {
    const manager = row.managerNumber
    if (!manager) continue
    if (manager === row.personNumber) wrong(row, 'manager_number', 'people.own-manager')
    else if (!register.people.has(manager) && !now.people.has(manager)) {
      wrong(row, 'manager_number', 'people.unknown-manager', { number: manager })
    }
  }
  for (const row of rows)
    for (const { unitCode } of row.roles)
      if (unitCode !== null && !register.units.has(unitCode) && !now.units.has(unitCode))
        wrong(row, 'roles', 'people.unknown-role-unit', { code: unitCode })
  for (const person of register.people.values()) keepRoles(person, now.people.get(person.number))
  for (const [number, own] of stretches) register.relations.set(number, joinStretches(number, own, wrong))
  return { register, problems }
}

type Wrong = (
  row: RegisterRow,
  column: RowProblem['column'],
  code: string,
  params?: RowProblem['params'],
) => void

function addPerson(register: Register, row: RegisterRow, wrong: Wrong): void {
  const known = register.people.get(row.personNumber)
  const same =
    !known ||
    (known.givenName === row.givenName &&
      known.familyName === row.familyName &&
      (known.email ?? '').toLowerCase() === (row.email ?? '').toLowerCase() &&
      known.birthDate === row.birthDate)
  if (!same) {
    wrong(row, 'person_number', 'people.person-twice', { number: row.personNumber })
    return
  }
  const roles = [...(known?.roles ?? []), ...row.roles]
  register.people.set(row.personNumber, {
    number: row.personNumber,
    givenName: row.givenName,
    familyName: row.familyName,
    email: row.email,
    birthDate: row.birthDate,
    roles: roles.filter((role, index) => roles.findIndex(other => isSame(other, role)) === index),
  })
}

/** One holding: the same role for the same from the same day. */
export const isSame = (one: RoleEntry, other: RoleEntry): boolean =>
  one.role === other.role && one.unitCode === other.unitCode && one.from === other.from

/** A role that a file does not name goes on; one that it names with a last day ends there. */
function keepRoles(person: PlannedPerson, known: PlannedPerson | undefined): void {
  const unsaid = (known?.roles ?? []).filter(role => !person.roles.some(said => isSame(said, role)))
  person.roles = [...unsaid, ...person.roles]
}

/** Neighbouring stretches in which only something else changed become one again. */
function joinStretches(number: string, rows: RegisterRow[], wrong: Wrong): PlannedRelation {
  const sorted = rows.toSorted((a, b) => a.from.localeCompare(b.from))
  const first = sorted[0]!
  const relation: PlannedRelation = {
    number,
    personNumber: first.personNumber,
    kind: first.kind,
    from: first.relationFrom,
    until: first.relationUntil,
    placements: [],
    managements: [],
  }
  sorted.forEach((row, index) => {
    const before = sorted[index - 1]
    const agrees =
      row.personNumber === first.personNumber &&
      row.kind === first.kind &&
      row.relationFrom === first.relationFrom &&
      row.relationUntil === first.relationUntil
    if (!agrees) wrong(row, 'relation_number', 'people.relation-twice', { number })
    if (before && (before.until === null || before.until > row.from)) {
      wrong(row, 'from', 'people.overlap', { number, row: before.row })
    }
    const { from, until, unitCode, location, jobTitle, hoursPerWeek, managerNumber } = row
    extend(relation.placements, { from, until, unitCode, location, jobTitle, hoursPerWeek })
    if (managerNumber) extend(relation.managements, { from, until, managerNumber })
  })
  return relation
}

function extend<T extends Period>(periods: T[], next: T): void {
  const last = periods.at(-1)
  const rest = ({ from: _from, until: _until, ...other }: T) => JSON.stringify(other)
  if (last && last.until === next.from && rest(last) === rest(next)) last.until = next.until
  else periods.push({ ...next })
}

export interface Difference {
  people: { added: PlannedPerson[]; changed: PlannedPerson[] }
  relations: { added: PlannedRelation[]; changed: PlannedRelation[] }
  unchanged: number
}

/** What the file would change. The same file a second time: nothing. */
export function compareRegisters(wanted: Register, now: Pick<Register, 'people' | 'relations'>): Difference {
  const difference: Difference = {
    people: { added: [], changed: [] },
    relations: { added: [], changed: [] },
    unchanged: 0,
  }
  for (const person of wanted.people.values()) {
    const known = now.people.get(person.number)
    if (!known) difference.people.added.push(person)
    else if (JSON.stringify(sortRoles(known)) !== JSON.stringify(sortRoles(person)))
      difference.people.changed.push(person)
    else difference.unchanged++
  }
  for (const relation of wanted.relations.values()) {
    const known = now.relations.get(relation.number)
    if (!known) difference.relations.added.push(relation)
    else if (JSON.stringify(known) !== JSON.stringify(relation)) difference.relations.changed.push(relation)
    else difference.unchanged++
  }
  return difference
}

function sortRoles(person: PlannedPerson): unknown[] {
  const roles = person.roles
    .map(role => `${role.role} ${role.unitCode ?? ''} ${role.from} ${role.until ?? ''}`)
    .sort()
  return [person.givenName, person.familyName, person.email, person.birthDate, roles]
}

/** The stretches of one relation, each with placement and manager, as rows of the file. */
export function splitStretches(relation: PlannedRelation): (Placement & { managerNumber: string | null })[] {
  const cuts = new Set(relation.placements.flatMap(period => [period.from]))
  for (const period of relation.managements) {
    cuts.add(period.from)
    if (period.until) cuts.add(period.until)
  }
  return relation.placements.flatMap(placement => {
    const inside = [...cuts]
      .filter(day => day >= placement.from && (placement.until === null || day < placement.until))
      .sort()
    return inside.map((from, index) => ({
      ...placement,
      from,
      until: inside[index + 1] ?? placement.until,
      managerNumber:
        relation.managements.find(
          period => period.from <= from && (period.until === null || period.until > from),
        )?.managerNumber ?? null,
    }))
  })
}
