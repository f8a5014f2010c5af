import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { holding } from '../../../platform/db/holding.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import type { RelationKind } from '../model.ts'
import type { Difference } from '../register/compare.ts'
import { prefixIn } from '../register/family-name.ts'
import type { PlannedPerson, PlannedRelation, Register } from '../register/register.ts'
import type { RoleEntry } from '../register/row.ts'
import { findGenders, saveGenders } from './genders.ts'
import { saveRoles } from './register-roles.ts'

export interface KnownRegister extends Register {
  keepsGender: boolean
  personIds: Map<string, string>
  relationIds: Map<string, string>
  unitIds: Map<string, string>
  locationIds: Map<string, string>
}

/** The whole register of an organisation, keyed by the organisation's own numbers. */
export async function findRegister(tx: Tx, organisationId: string): Promise<KnownRegister> {
  const of = 'organisation_id' as const
  const units = await tx.selectFrom('units').selectAll().where(of, '=', organisationId).execute()
  const locations = await tx.selectFrom('locations').selectAll().where(of, '=', organisationId).execute()
  const people = await tx
    .selectFrom('people_details')
    .selectAll()
    .where(of, '=', organisationId)
    .orderBy('number')
    .execute()
  const gender = await findGenders(tx, organisationId)
  const relations = await tx
    .selectFrom('relations')
    .selectAll()
    .where(of, '=', organisationId)
    .orderBy('number')
    .execute()
  const placements = await tx
    .selectFrom('placements')
    .selectAll()
    .where(of, '=', organisationId)
    .orderBy('valid_from')
    .execute()
  const managements = await tx
    .selectFrom('managements')
    .selectAll()
    .where(of, '=', organisationId)
    .orderBy('valid_from')
    .execute()
  const roles = await tx
    .selectFrom('role_holdings')
    .select(['person_id', 'role', 'scope_kind', 'unit_id', 'valid_from', 'valid_until'])
    .where(of, '=', organisationId)
    .where('scope_kind', 'in', ['organisation', 'unit'])
    .orderBy('valid_from')
    .orderBy('role')
    .orderBy('unit_id')
    .execute()

  const unitCode = new Map(units.map(row => [row.unit_id, row.code]))
  const locationName = new Map(locations.map(row => [row.location_id, row.name]))
  const personNumber = new Map(people.map(row => [row.person_id, row.number]))
  const placementsOf = groupBy(placements, row => row.relation_id)
  const managementsOf = groupBy(managements, row => row.relation_id)
  const rolesOf = groupBy(roles, row => row.person_id)
  const plannedPeople = people.map(
    (row): PlannedPerson => ({
      number: row.number,
      givenName: row.given_name,
      familyName: row.family_name,
      namePrefix: row.name_prefix ?? prefixIn(row.family_name),
      email: row.email,
      birthDate: row.birth_date,
      gender: gender.of.get(row.person_id) ?? null,
      roles: (rolesOf.get(row.person_id) ?? []).map(({ role, unit_id, valid_from, valid_until }) => ({
        role: role as RoleEntry['role'],
        unitCode: unit_id && unitCode.get(unit_id)!,
        from: valid_from,
        until: valid_until,
      })),
    }),
  )
  const plannedRelations = relations.map(
    (row): PlannedRelation => ({
      number: row.number,
      personNumber: personNumber.get(row.person_id)!,
      kind: row.kind as RelationKind,
      from: row.valid_from,
      until: row.valid_until,
      placements: (placementsOf.get(row.relation_id) ?? []).map(place => ({
        from: place.valid_from,
        until: place.valid_until,
        unitCode: unitCode.get(place.unit_id)!,
        location: place.location_id ? locationName.get(place.location_id)! : null,
        jobTitle: place.job_title,
        hoursPerWeek: place.hours_per_week,
      })),
      managements: (managementsOf.get(row.relation_id) ?? []).map(period => ({
        from: period.valid_from,
        until: period.valid_until,
        managerNumber: personNumber.get(period.manager_id)!,
      })),
    }),
  )
  return {
    keepsGender: gender.kept,
    people: new Map(plannedPeople.map(person => [person.number, person])),
    relations: new Map(plannedRelations.map(relation => [relation.number, relation])),
    units: new Map(units.map(row => [row.code, { code: row.code, name: row.name, from: row.valid_from }])),
    locations: new Set(locations.map(row => row.name)),
    personIds: new Map(people.map(row => [row.number, row.person_id])),
    relationIds: new Map(relations.map(row => [row.number, row.relation_id])),
    unitIds: new Map(units.map(row => [row.code, row.unit_id])),
    locationIds: new Map(locations.map(row => [row.name, row.location_id])),
  }
}

/** Two imports at once: the second waits, and then compares with what the first left. */
export async function lockRegister(tx: Tx, organisationId: string): Promise<void> {
  await takeTurn(tx, 'register', organisationId)
}

/** Carries the difference out. Ids for what is new come from `newId`. */
export async function saveDifference(
  tx: Tx,
  { organisationId: organisation_id, newId }: { organisationId: string; newId: () => string },
  difference: Difference,
  { wanted, now }: { wanted: Register; now: KnownRegister },
): Promise<void> {
  const ids = {
    people: new Map(now.personIds),
    relations: new Map(now.relationIds),
    units: new Map(now.unitIds),
    locations: new Map(now.locationIds),
  }
  const fresh = (map: Map<string, string>, key: string) => {
    const id = newId()
    map.set(key, id)
    return id
  }
  await insertMany(tx, 'units', difference.units.added, unit => ({
    organisation_id,
    unit_id: fresh(ids.units, unit.code),
    code: unit.code,
    name: unit.name,
    valid_from: unit.from,
  }))
  for (const { code, name } of difference.units.changed)
    await tx
      .updateTable('units')
      .set({ name })
      .where('organisation_id', '=', organisation_id)
      .where('code', '=', code)
      .execute()
  const newLocations = [...wanted.locations].filter(name => !ids.locations.has(name))
  await insertMany(tx, 'locations', newLocations, name => ({
    organisation_id,
    location_id: fresh(ids.locations, name),
    name,
  }))
  const personRow = (person: PlannedPerson, person_id: string) => ({
    organisation_id,
    person_id,
    number: person.number,
    given_name: person.givenName,
    family_name: person.familyName,
    name_prefix: person.namePrefix === prefixIn(person.familyName) ? null : person.namePrefix,
    email: person.email,
    birth_date: person.birthDate,
  })
  await insertMany(tx, 'people', difference.people.added, person =>
    personRow(person, fresh(ids.people, person.number)),
  )
  for (const person of difference.people.changed) {
    const person_id = ids.people.get(person.number)!
    const { organisation_id: _o, person_id: _p, ...values } = personRow(person, person_id)
    await tx
      .updateTable('people')
      .set(values)
      .where('organisation_id', '=', organisation_id)
      .where('person_id', '=', person_id)
      .execute()
  }
  if (now.keepsGender)
    await saveGenders(
      tx,
      organisation_id,
      [...difference.people.added, ...difference.people.changed].map(({ number, gender }) => ({
        personId: ids.people.get(number)!,
        gender,
      })),
    )
  await insertMany(tx, 'relations', difference.relations.added, relation => ({
    organisation_id,
    relation_id: fresh(ids.relations, relation.number),
    number: relation.number,
    person_id: ids.people.get(relation.personNumber)!,
    kind: relation.kind,
    valid_from: relation.from,
    valid_until: relation.until,
  }))
  for (const relation of difference.relations.changed) {
    const relation_id = ids.relations.get(relation.number)!
    await tx
      .updateTable('relations')
      .set({ kind: relation.kind, valid_from: relation.from, valid_until: relation.until })
      .where('organisation_id', '=', organisation_id)
      .where('relation_id', '=', relation_id)
      .execute()
    for (const table of ['placements', 'managements'] as const) {
      await tx
        .deleteFrom(table)
        .where('organisation_id', '=', organisation_id)
        .where('relation_id', '=', relation_id)
        .execute()
    }
  }
  const relations = [...difference.relations.added, ...difference.relations.changed]
  const periods = <K extends 'placements' | 'managements'>(name: K) =>
    relations.flatMap(relation =>
      relation[name].map(period => ({ relation, period: period as PlannedRelation[K][number] })),
    )
  await insertMany(tx, 'placements', periods('placements'), ({ relation, period }) => ({
    organisation_id,
    relation_id: ids.relations.get(relation.number)!,
    valid_from: period.from,
    valid_until: period.until,
    unit_id: ids.units.get(period.unitCode)!,
    location_id: period.location ? ids.locations.get(period.location)! : null,
    job_title: period.jobTitle,
    hours_per_week: period.hoursPerWeek,
  }))
  await insertMany(tx, 'managements', periods('managements'), ({ relation, period }) => ({
    organisation_id,
    relation_id: ids.relations.get(relation.number)!,
    valid_from: period.from,
    valid_until: period.until,
    manager_id: ids.people.get(period.managerNumber)!,
  }))
  await saveRoles(tx, difference, now, {
    organisation_id,
    personId: number => ids.people.get(number)!,
    unitId: code => ids.units.get(code)!,
  })
}

/** In portions: one statement takes at most 65,535 parameters. */
async function insertMany<T>(
  tx: Tx,
  table: Parameters<Tx['insertInto']>[0],
  rows: readonly T[],
  rowOf: (row: T) => object,
): Promise<void> {
  for (let start = 0; start < rows.length; start += 2000) {
    await tx
      .insertInto(table)
      .values(rows.slice(start, start + 2000).map(rowOf) as never)
      .execute()
  }
}

export interface ListedRelation {
  relation_id: string
  person_id: string
  number: string
  name: string
  email: string | null
  kind: RelationKind
  unit: string
  job_title: string
  hours_per_week: number
  manager_name: string | null
  account: boolean
  closed: boolean
  invited_at: Date | null
  /** The mail of that invitation has not left yet. */
  waits: boolean | null
  total: number
}

/** One page of who worked here on `day`, by name; `search` looks in name, number, unit and job. */
export async function listRegister(
  tx: Tx,
  organisationId: string,
  { day, search, page, size }: { day: string; search: string; page: number; size: number },
): Promise<ListedRelation[]> {
  // First which fifty, then all about those: names of managers and accounts of 20,000 rows would be for nothing.
  const { rows } = await sql<ListedRelation>`
    with found as (
      select r.organisation_id, r.relation_id, r.person_id, r.kind, p.number, p.given_name, p.family_name, p.sort_name, p.email, p.access_closed_at,
        u.name as unit,
        l.job_title, l.hours_per_week, count(*) over ()::int as total
      from relations r
        join people_details p on p.organisation_id = r.organisation_id and p.person_id = r.person_id
        join placements l on l.organisation_id = r.organisation_id and l.relation_id = r.relation_id
          and l.valid_from <= ${day} and (l.valid_until is null or l.valid_until > ${day})
        join units u on u.organisation_id = l.organisation_id and u.unit_id = l.unit_id
      where r.organisation_id = ${organisationId} and r.valid_from <= ${day}
        and (r.valid_until is null or r.valid_until > ${day})
        and (${search} = '' or plain(concat_ws(' ', p.given_name, p.family_name, p.number, u.name, l.job_title))
          like plain(${holding(search)}))
      order by p.sort_name, r.relation_id
      limit ${size} offset ${(page - 1) * size}
    )
    select f.relation_id, f.person_id, f.number, f.given_name || ' ' || f.family_name as name, f.email, f.kind, f.unit,
      f.job_title, f.hours_per_week, b.given_name || ' ' || b.family_name as manager_name,
      exists (select from accounts a where a.organisation_id = f.organisation_id and a.person_id = f.person_id) as account,
      f.access_closed_at is not null as closed, v.invited_at, v.waits,
      f.total
    from found f
      left join managements m on m.organisation_id = f.organisation_id and m.relation_id = f.relation_id
        and m.valid_from <= ${day} and (m.valid_until is null or m.valid_until > ${day})
      left join people b on b.organisation_id = m.organisation_id and b.person_id = m.manager_id
      left join last_invited(f.person_id) v on true
    order by f.sort_name, f.relation_id`.execute(tx)
  return rows
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
