import { addDays } from '../../../platform/clock/clock.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { Change, ChangeField, Ending } from '../import-schemas.ts'
import { sayGender } from './gender-cell.ts'
import type { KnownNow, PlannedPerson, PlannedRelation, PlannedUnit, Register } from './register.ts'
import { covers, joinPeriods } from './register.ts'
import { writeRole } from './roles-cell.ts'
import { isSame, type RoleEntry } from './row.ts'
import { cut, type Stretch, splitStretches } from './timeline.ts'

export interface Difference {
  people: { added: PlannedPerson[]; changed: PlannedPerson[] }
  relations: { added: PlannedRelation[]; changed: PlannedRelation[] }
  units: { added: PlannedUnit[]; changed: PlannedUnit[] }
  unchanged: number
  changes: Change[]
  endings: Ending[]
  endsHr: boolean
  emptied: number
}

/** What the file would change, field by field. The same file a second time: nothing. */
export function compareRegisters(
  wanted: Register,
  now: KnownNow,
  { today, language }: { today: string; language: Language },
): Difference {
  const difference: Difference = {
    people: { added: [], changed: [] },
    relations: { added: [], changed: [] },
    units: { added: [], changed: [] },
    unchanged: 0,
    changes: [],
    endings: [],
    endsHr: false,
    emptied: 0,
  }
  const nameOf = (number: string) => {
    const person = wanted.people.get(number) ?? now.people.get(number)
    return person ? fullName(person) : number
  }
  const sort = <T>(
    kind: { added: T[]; changed: T[] },
    one: T,
    known: unknown,
    changes: readonly Change[],
  ) => {
    if (!known) kind.added.push(one)
    else if (changes.length > 0) kind.changed.push(one)
    else difference.unchanged++
    difference.changes.push(...changes)
  }
  for (const person of wanted.people.values()) {
    const known = now.people.get(person.number)
    sort(
      difference.people,
      person,
      known,
      known ? changesOfPerson(person, known, language) : [newPerson(person, language)],
    )
    const ended = known ? rolesThatEnd(person, known, today) : []
    difference.endings.push(...ended.map(role => endingOf(person, role, language)))
    difference.endsHr ||= ended.some(({ role }) => role === 'hr')
  }
  for (const relation of wanted.relations.values()) {
    const known = now.relations.get(relation.number)
    const name = nameOf(relation.personNumber)
    const changes = known
      ? changesOfRelation(relation, known, name, { now, wanted, nameOf })
      : newRelation(relation, name, wanted)
    sort(difference.relations, relation, known, changes)
    if (known) difference.endings.push(...tablesThatEnd(relation, known, today, nameOf))
  }
  for (const unit of wanted.units.values()) {
    const known = now.units.get(unit.code)
    const line = { what: 'team' as const, number: unit.code, name: unit.name }
    if (!known) {
      difference.units.added.push(unit)
      difference.changes.push({ ...line, field: 'new', from: null, to: unit.name, since: unit.from })
    } else if (known.name !== unit.name) {
      difference.units.changed.push(unit)
      difference.changes.push({ ...line, field: 'unit_name', from: known.name, to: unit.name, since: null })
    }
  }
  difference.endings.push(...peopleWhoLeave(wanted, now, today, nameOf))
  difference.emptied = difference.changes.filter(
    ({ to, from, field }) => to === null && from !== null && field !== 'last_day',
  ).length
  return difference
}

const fullName = ({ givenName, familyName }: PlannedPerson) => `${givenName} ${familyName}`
const lastDay = (until: string | null) => until && addDays(until, -1)

const newPerson = (person: PlannedPerson, language: Language): Change => ({
  what: 'person',
  number: person.number,
  name: fullName(person),
  field: 'new',
  from: null,
  to: [fullName(person), person.email, ...person.roles.map(role => writeRole(role, language))]
    .filter(Boolean)
    .join(', '),
  since: null,
})

function newRelation(relation: PlannedRelation, name: string, { units }: Register): Change[] {
  const first = relation.placements[0]
  const unit = first && (units.get(first.unitCode)?.name ?? first.unitCode)
  const line = { what: 'relation' as const, number: relation.number, name, from: null }
  const to = [first?.jobTitle, unit, first && String(first.hoursPerWeek)].filter(Boolean).join(', ')
  const last = lastDay(relation.until)
  return [
    { ...line, field: 'new', to, since: relation.from },
    { ...line, field: 'kind', to: relation.kind, since: null },
    ...(last ? [{ ...line, field: 'last_day' as const, to: last, since: null }] : []),
  ]
}

function changesOfPerson(person: PlannedPerson, known: PlannedPerson, language: Language): Change[] {
  const line = { what: 'person' as const, number: person.number, name: fullName(person), since: null }
  const changes: Change[] = []
  const see = (field: ChangeField, from: string | null, to: string | null) => {
    if (from !== to) changes.push({ ...line, field, from, to })
  }
  see('given_name', known.givenName, person.givenName)
  see('family_name', known.familyName, person.familyName)
  if (known.familyName === person.familyName)
    see('name_prefix', known.namePrefix || null, person.namePrefix || null)
  see('email', known.email, person.email)
  see('birth_date', known.birthDate, person.birthDate)
  const inWords = ({ gender }: PlannedPerson) => gender && sayGender(gender, language)
  see('gender', inWords(known), inWords(person))
  for (const role of person.roles) {
    const before = known.roles.find(other => isSame(other, role))
    see('role', before ? writeRole(before, language) : null, writeRole(role, language))
  }
  return changes
}

interface Around {
  now: KnownNow
  wanted: Register
  nameOf(number: string): string
}

function changesOfRelation(
  relation: PlannedRelation,
  known: PlannedRelation,
  name: string,
  around: Around,
): Change[] {
  const line = { what: 'relation' as const, number: relation.number, name }
  const changes: Change[] = []
  const see = (field: ChangeField, from: string | null, to: string | null) => {
    if (from !== to) changes.push({ ...line, field, from, to, since: null })
  }
  see('kind', known.kind, relation.kind)
  see('first_day', known.from, relation.from)
  see('last_day', lastDay(known.until), lastDay(relation.until))
  const [before, after] = [splitStretches(known), splitStretches(relation)]
  const unitName = (code: string) =>
    (around.wanted.units.get(code) ?? around.now.units.get(code))?.name ?? code
  const parts: { field: ChangeField; of(stretch: Stretch): string | null; show(value: string): string }[] = [
    { field: 'unit', of: stretch => stretch.unitCode, show: unitName },
    { field: 'location', of: stretch => stretch.location, show: String },
    { field: 'job_title', of: stretch => stretch.jobTitle, show: String },
    { field: 'hours_per_week', of: stretch => String(stretch.hoursPerWeek), show: String },
    { field: 'manager', of: stretch => stretch.managerNumber, show: around.nameOf },
  ]
  // Of days on which the relation was not, or will not be, its first and last day speak.
  const both = { from: max(known.from, relation.from), until: earliest(known.until, relation.until) }
  if (both.until !== null && both.until <= both.from) return changes
  for (const { field, of, show } of parts) {
    const differing = cut(both, [...before, ...after]).flatMap(period => {
      const [old, next] = [before, after].map(all => all.find(stretch => covers(stretch, period.from)))
      const [from, to] = [old ? of(old) : null, next ? of(next) : null]
      return from === to ? [] : [{ ...period, values: [from, to] as const }]
    })
    for (const { from: since, values } of joinPeriods(differing)) {
      const [from, to] = values.map(value => (value === null ? null : show(value)))
      changes.push({ ...line, field, from: from!, to: to!, since })
    }
  }
  return changes
}

const max = (one: string, other: string) => (one > other ? one : other)
const earliest = (one: string | null, other: string | null) =>
  one === null ? other : other === null || one < other ? one : other

/** A last day that was not there, or that lay further off. */
const isShorter = (until: string | null, before: string | null) =>
  until !== null && (before === null || until < before)

const rolesThatEnd = (person: PlannedPerson, known: PlannedPerson, today: string): RoleEntry[] =>
  known.roles.flatMap(before => {
    const role = person.roles.find(other => isSame(other, before))
    return !role || !isShorter(role.until, before.until) || (before.until !== null && before.until <= today)
      ? []
      : [role]
  })

const endingOf = (person: PlannedPerson, role: RoleEntry, language: Language): Ending => ({
  what: 'role',
  number: person.number,
  name: fullName(person),
  detail: writeRole({ ...role, until: null }, language),
  on: lastDay(role.until)!,
})

/** Tables that a manager leads no longer: somebody else does, or nobody. */
function tablesThatEnd(
  relation: PlannedRelation,
  known: PlannedRelation,
  today: string,
  nameOf: (number: string) => string,
): Ending[] {
  return known.managements.flatMap(before => {
    if (before.until !== null && before.until <= today) return []
    const still = relation.managements.filter(({ managerNumber }) => managerNumber === before.managerNumber)
    // Where the relation itself ends, nobody is sent away from it.
    const goesOn = still.find(
      period => !isShorter(period.until, before.until) || period.until === relation.until,
    )
    if (goesOn) return []
    const until =
      still
        .map(period => period.until!)
        .sort()
        .at(-1) ?? (today > before.from ? today : before.from)
    const { managerNumber: number } = before
    return [
      {
        what: 'table',
        number,
        name: nameOf(number),
        detail: nameOf(relation.personNumber),
        on: lastDay(until)!,
      },
    ]
  })
}

/** Whose last relation here gets an end, or an earlier one: from then on they only read what is theirs. */
function peopleWhoLeave(
  wanted: Register,
  now: KnownNow,
  today: string,
  nameOf: (number: string) => string,
): Ending[] {
  const touched = new Set(
    [...wanted.relations.values()]
      .filter(({ number, until }) => {
        const known = now.relations.get(number)
        return known !== undefined && isShorter(until, known.until)
      })
      .map(({ personNumber }) => personNumber),
  )
  if (touched.size === 0) return []
  const all = [...new Map([...now.relations, ...wanted.relations]).values()]
  return [...touched]
    .flatMap((number): Ending[] => {
      const ends = all.filter(({ personNumber }) => personNumber === number).map(({ until }) => until)
      const last = ends.includes(null) ? null : (ends as string[]).sort().at(-1)!
      return last === null
        ? []
        : [{ what: 'work', number, name: nameOf(number), detail: '', on: lastDay(last)! }]
    })
    .filter(({ on }) => on >= addDays(today, -36_500))
}
