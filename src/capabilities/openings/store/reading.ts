import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { OpeningKind } from '../model.ts'

export interface OpeningRow {
  openingId: string
  kind: OpeningKind
  title: string
  tasks: string
  unit: string
  place: string | null
  hours_least: number
  hours_most: number
  startsOn: string
  endsOn: string | null
  pay_least: number
  pay_most: number
  pay_per: 'hour' | 'month'
  leads: boolean
  noCoaching: string | null
  places: number
  signUpUntil: string
  closed_at: Date | null
  signed_at: Date | null
}

const facts = sql`o.opening_id as "openingId", o.kind, o.title, o.tasks, u.name as unit, l.name as place,
    o.hours_least::float8 as hours_least, o.hours_most::float8 as hours_most, o.starts_on as "startsOn",
    o.ends_on as "endsOn", o.pay_least, o.pay_most, o.pay_per, o.leads, o.no_coaching as "noCoaching", o.places,
    o.sign_up_until as "signUpUntil", o.closed_at, s.signed_at`

const joined = (personId: string) => sql`openings o
    join known_units u using (organisation_id, unit_id)
    left join known_locations l using (organisation_id, location_id)
    left join opening_sign_ups s on s.organisation_id = o.organisation_id and s.opening_id = o.opening_id
      and s.person_id = ${personId},
    lateral (select o.title as name) called`

export type SeenRow = OpeningRow & {
  taken: number
  outcome: 'comes' | 'not-now' | null
  words: string | null
}

/** What is open, and what the asker signed up for, by title. */
export const askOpenings = (organisationId: string, personId: string, today: string) => sql<SeenRow>`
  select ${facts}, case when o.kind = 'project' then app_opening_taken(o.opening_id) else 0 end as taken,
    s.outcome, s.words
  from ${joined(personId)}
  where o.organisation_id = ${organisationId}
    and ((o.closed_at is null and o.sign_up_until >= ${today}::date) or s.person_id is not null)
  order by called.name collate dutch, o.opening_id`

/** Who leads the asker today, at which table. */
export const askLeads = (organisationId: string, personId: string, today: string) => sql<{
  relationId: string
  managerId: string
  name: string
}>`select r.relation_id as "relationId", m.manager_id as "managerId", p.given_name || ' ' || p.family_name as name
  from known_relations r join known_leads m using (organisation_id, relation_id)
    join known_people p on p.organisation_id = m.organisation_id and p.person_id = m.manager_id
  where r.organisation_id = ${organisationId} and r.person_id = ${personId}
    and r.valid_from <= ${today}::date and (r.valid_until is null or r.valid_until > ${today}::date)
    and m.valid_from <= ${today}::date and (m.valid_until is null or m.valid_until > ${today}::date)
  order by p.sort_name, m.manager_id, r.relation_id`

export type FilledRow = OpeningRow & {
  unitId: string
  opened_at: Date
  insideDays: number
  outsideOn: string | null
  looked_at: Date | null
}

/** What the asker may fill, by title; or one of it. */
export const askToFill = (organisationId: string, personId: string, openingId: string | null = null) =>
  sql<FilledRow>`
  select ${facts}, o.unit_id as "unitId", o.opened_at, o.inside_days as "insideDays", o.outside_on as "outsideOn",
    app_opening_looked(o.opening_id) as looked_at
  from ${joined(personId)}
  where o.organisation_id = ${organisationId} and (${openingId}::uuid is null or o.opening_id = ${openingId}::uuid)
    and app_fills_unit(o.unit_id)
  order by called.name collate dutch, o.opening_id`

/** The units for which the asker may open something. */
export const askUnits = (organisationId: string, today: string) => sql<{ unitId: string; name: string }>`
  select u.unit_id as "unitId", u.name from known_units u, lateral (select u.name as name) called
  where u.organisation_id = ${organisationId} and u.valid_from <= ${today}::date
    and (u.valid_until is null or u.valid_until > ${today}::date) and app_fills_unit(u.unit_id)
  order by called.name collate dutch, u.unit_id`

export const askLocations = (organisationId: string) => sql<{ locationId: string; name: string }>`
  select l.location_id as "locationId", l.name from known_locations l, lateral (select l.name as name) called
  where l.organisation_id = ${organisationId} order by called.name collate dutch, l.location_id`

export const askDays = (organisationId: string) =>
  sql<{ days: number }>`select days from opening_days where organisation_id = ${organisationId}`

export interface SignedRow {
  personId: string
  name: string
  jobTitle: string | null
  signed_at: Date
}

/** Who signed up, by name. */
export async function findSigned(
  tx: Tx,
  { organisationId, openingId }: { organisationId: string; openingId: string },
  today: string,
): Promise<SignedRow[]> {
  const { rows } = await sql<SignedRow>`
    select s.person_id as "personId", p.given_name || ' ' || p.family_name as name, s.signed_at,
      (select min(f.job_title) from known_functions f where f.organisation_id = s.organisation_id
        and f.person_id = s.person_id and f.valid_from <= ${today}::date
        and (f.valid_until is null or f.valid_until > ${today}::date)) as "jobTitle"
    from opening_sign_ups s join known_people p using (organisation_id, person_id)
    where s.organisation_id = ${organisationId} and s.opening_id = ${openingId}
    order by p.sort_name, s.person_id`.execute(tx)
  return rows
}
