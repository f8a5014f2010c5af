import type { ImportChoices } from '../import-schemas.ts'
import type { Column } from './columns.ts'
import { isPartOf } from './family-name.ts'
import { Findings, type Missing } from './findings.ts'
import { managerIn } from './manager-cell.ts'
import type { KnownNow, PlannedPerson, PlannedRelation, Register } from './register.ts'
import { numberRelations } from './relation-numbers.ts'
import { isSame, type RegisterRow, type RowProblem } from './row.ts'
import { layOver, type SaidStretch } from './timeline.ts'

export interface Plan {
  register: Register
  problems: RowProblem[]
  missing: Missing
  /** Who works here and would begin later by this file: whether that corrects or begins is asked. */
  laterStarts: string[]
}

interface Means {
  today: string
  has(column: Column): boolean
  laterStart?: ImportChoices['laterStart']
}

/** Puts the rows together with what stands: what they do not say stays, and what contradicts is found. */
export function planRegister(
  rows: readonly RegisterRow[],
  now: KnownNow,
  { today, has, laterStart = null }: Means,
): Plan {
  const register: Register = {
    people: new Map(),
    relations: new Map(),
    units: new Map(),
    locations: new Set(),
  }
  const findings = new Findings(has)
  const said = new Map<string, RegisterRow>()
  for (const row of rows) addPerson(register, { row, now, said, findings })
  mustHaveOwnAddress(register, now, said, findings)
  const managerOf = managerIn(register, now, findings)
  const { numbered, followed, laterStarts } = numberRelations(rows, now, findings, { today, laterStart })
  const unitOf = (row: RegisterRow) => addUnit(register, { row, now, today, findings })
  for (const [number, own] of numbered) {
    const relation = layRelation({ number, own, now, today, findings, unitOf, managerOf })
    if (relation) register.relations.set(number, relation)
  }
  for (const [number, from] of followed) {
    const known = now.relations.get(number)!
    const { placements, managements } = layOver(known, { from: known.from, until: from }, [])
    register.relations.set(number, { ...known, until: from, placements, managements })
  }
  for (const row of rows) {
    if (row.location) register.locations.add(row.location)
    for (const { unitCode } of row.roles)
      if (unitCode !== null && !register.units.has(unitCode) && !now.units.has(unitCode))
        findings.wrong(row, 'roles', 'people.unknown-role-unit', { code: unitCode })
  }
  return { register, problems: findings.problems, missing: findings.missing, laterStarts }
}

interface PersonMeans {
  row: RegisterRow
  now: KnownNow
  said: Map<string, RegisterRow>
  findings: Findings
}

function addPerson(register: Register, { row, now, said, findings }: PersonMeans): void {
  const known = now.people.get(row.personNumber)
  const before = said.get(row.personNumber)
  if (before && !saysTheSame(before, row)) {
    findings.wrong(row, 'person_number', 'people.person-twice', { number: row.personNumber, row: before.row })
    return
  }
  said.set(row.personNumber, row)
  const earlier = register.people.get(row.personNumber)
  const name =
    row.name && known && !row.partnerSaid && isPartOf(row.name.family, known.familyName)
      ? undefined
      : row.name
  const givenName = row.givenName ?? earlier?.givenName ?? known?.givenName
  const familyName = keptFamily(row, known) ?? name?.family ?? earlier?.familyName ?? known?.familyName
  if (givenName === undefined) findings.lacks(row, 'given_name')
  if (familyName === undefined) findings.lacks(row, 'family_name')
  const roles = [...(earlier?.roles ?? []), ...row.roles]
  const person: PlannedPerson = {
    number: row.personNumber,
    givenName: givenName ?? '',
    familyName: familyName ?? '',
    namePrefix:
      known && familyName === known.familyName && !row.name?.prefix
        ? known.namePrefix
        : (name?.prefix ?? earlier?.namePrefix ?? known?.namePrefix ?? ''),
    email: row.email === undefined || isAlike(row.email, known?.email) ? (known?.email ?? null) : row.email,
    birthDate: row.birthDate !== undefined ? row.birthDate : (known?.birthDate ?? null),
    gender: row.gender !== undefined ? row.gender : (known?.gender ?? null),
    roles: roles.filter((role, index) => roles.findIndex(other => isSame(other, role)) === index),
  }
  keepRoles(person, known)
  register.people.set(row.personNumber, person)
}

/** Post arrives whatever the case of an address: written otherwise it is the same. */
const isAlike = (one: string | null, other: string | null | undefined): boolean =>
  one !== null && one.toLowerCase() === other?.toLowerCase()

/** A file without prefixes writes `Berg` of whom we know as `van den Berg`; that says nothing of the prefix. */
function keptFamily({ name }: RegisterRow, known: PlannedPerson | undefined): string | undefined {
  if (!name || !known || known.namePrefix === '' || name.prefix !== '') return undefined
  return known.familyName.slice(known.namePrefix.length).trimStart() === name.family
    ? known.familyName
    : undefined
}

const saysTheSame = (one: RegisterRow, other: RegisterRow): boolean =>
  one.givenName === other.givenName &&
  one.name?.family === other.name?.family &&
  (one.email ?? '').toLowerCase() === (other.email ?? '').toLowerCase() &&
  one.birthDate === other.birthDate &&
  one.gender === other.gender

/** A role that a file does not name goes on; one that it names with a last day ends there. */
function keepRoles(person: PlannedPerson, known: PlannedPerson | undefined): void {
  const unsaid = (known?.roles ?? []).filter(role => !person.roles.some(said => isSame(said, role)))
  person.roles = [...unsaid, ...person.roles]
}

/** Each address is one person's, also among those whom the file does not mention. */
function mustHaveOwnAddress(
  { people }: Register,
  now: KnownNow,
  said: ReadonlyMap<string, RegisterRow>,
  findings: Findings,
): void {
  const owners = new Map<string, string>()
  for (const person of [...now.people.values()].filter(({ number }) => !people.has(number)))
    if (person.email) owners.set(person.email.toLowerCase(), person.number)
  for (const person of people.values()) {
    const owner = person.email && owners.get(person.email.toLowerCase())
    if (owner) findings.wrong(said.get(person.number)!, 'email', 'people.email-taken', { number: owner })
    else if (person.email) owners.set(person.email.toLowerCase(), person.number)
  }
}

interface UnitMeans {
  row: RegisterRow
  now: KnownNow
  today: string
  findings: Findings
}

/** The code of a row's team. Without codes a team is known by its name, and a new one is called so. */
function addUnit(register: Register, { row, now, today, findings }: UnitMeans): string | undefined {
  const byName = ({ name }: { name: string }) => name.toLowerCase() === row.unitName?.toLowerCase()
  const all = () => [...now.units.values(), ...register.units.values()]
  const code = row.unitCode ?? (row.unitName && (all().find(byName)?.code ?? row.unitName.slice(0, 60)))
  if (!code) return undefined
  const known = now.units.get(code)
  const earlier = register.units.get(code)
  const name = row.unitCode === undefined ? undefined : row.unitName
  if (earlier && name && earlier.name !== name && earlier.name !== (known?.name ?? code))
    findings.wrong(row, 'unit_name', 'people.unit-two-names', { code, name: earlier.name })
  const from = [known?.from, earlier?.from, row.from ?? row.relationFrom ?? today].filter(Boolean).sort()[0]!
  register.units.set(code, {
    code,
    name: name ?? earlier?.name ?? known?.name ?? row.unitName ?? code,
    from: known ? known.from : from,
  })
  return code
}

interface RelationMeans {
  number: string
  own: readonly RegisterRow[]
  now: KnownNow
  today: string
  findings: Findings
  unitOf(row: RegisterRow): string | undefined
  managerOf(row: RegisterRow): string | null | undefined
}

function layRelation({
  number,
  own,
  now,
  today,
  findings,
  unitOf,
  managerOf,
}: RelationMeans): PlannedRelation | null {
  const first = own[0]!
  const known = now.relations.get(number)
  if (known && known.personNumber !== first.personNumber) {
    findings.wrong(first, 'relation_number', 'people.relation-of-another', { number: known.personNumber })
    return null
  }
  const kind = first.kind ?? known?.kind
  const from = first.relationFrom ?? known?.from
  const until = first.relationUntil !== undefined ? first.relationUntil : (known?.until ?? null)
  if (!kind) findings.lacks(first, 'kind')
  if (!from) findings.lacks(first, 'relation_from')
  if (!kind || !from) return null
  if (until !== null && until <= from) {
    findings.wrong(first, 'relation_until', 'people.ends-before-start')
    return null
  }
  for (const row of own)
    if (
      row.personNumber !== first.personNumber ||
      row.kind !== first.kind ||
      row.relationFrom !== first.relationFrom ||
      row.relationUntil !== first.relationUntil
    )
      findings.wrong(row, 'relation_number', 'people.relation-twice', { number, row: first.row })
  const within = { from, until }
  const starts = own.map(row => ({ row, from: startOf(row, { known, within, today }) }))
  const sorted = starts.toSorted((a, b) => a.from.localeCompare(b.from))
  const said = sorted.map(({ row, from: start }, index): SaidStretch => {
    const next = sorted[index + 1]?.from ?? null
    const end = row.until === undefined ? (next ?? until) : (row.until ?? until)
    if (next !== null && (end === null || end > next))
      findings.wrong(sorted[index + 1]!.row, 'from', 'people.overlap', { number, row: row.row })
    const { location, jobTitle, hoursPerWeek } = row
    return {
      from: start,
      until: end,
      unitCode: unitOf(row),
      location,
      jobTitle,
      hoursPerWeek,
      managerNumber: managerOf(row),
    }
  })
  const { placements, managements, missing } = layOver(known, within, said)
  for (const { index, columns } of missing)
    for (const column of columns) findings.lacks(sorted[index]?.row ?? first, column)
  return { number, personNumber: first.personNumber, kind, from, until, placements, managements }
}

/** Without a day of its own a row says how it is now: what was before stays, and what differs begins today. */
function startOf(
  row: RegisterRow,
  {
    known,
    within,
    today,
  }: { known: PlannedRelation | undefined; within: { from: string; until: string | null }; today: string },
): string {
  if (row.from !== undefined) return row.from ?? within.from
  if (!known || within.from >= today) return within.from
  if (within.until !== null && within.until <= today) return known.placements.at(-1)?.from ?? within.from
  return today
}
