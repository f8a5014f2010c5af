import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Owner } from './items.ts'

export interface YearlyRow {
  wants: boolean
  due_on: string
  asked_on: string | null
}

/** Of the asker alone; undefined while the day was not laid down yet. */
export const findYearly = (tx: Tx, { organisationId, personId }: Owner): Promise<YearlyRow | undefined> =>
  tx
    .selectFrom('yearly_looks')
    .select(['wants', 'due_on', 'asked_on'])
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .executeTakeFirst()

/** Waits for a run that is asking this one at that moment. Whoever has no day yet has one a year from now. */
export async function keepWish(
  tx: Tx,
  { organisationId, personId }: Owner,
  wants: boolean,
  today: string,
): Promise<void> {
  await sql`insert into yearly_looks (organisation_id, person_id, wants, due_on)
    values (${organisationId}, ${personId}, ${wants}, (${today}::date + interval '1 year')::date)
    on conflict (organisation_id, person_id) do update set wants = excluded.wants`.execute(tx)
}

// Run by the lane alone, as owner. It asks who works here and what day it is, and nothing else of anybody.

/** Whoever is led or leads on that day, and since when. */
const working = (organisationId: string, today: string) => sql`
  select r.person_id, r.valid_from from known_relations r
    where r.organisation_id = ${organisationId} and r.valid_from <= ${today}::date
      and (r.valid_until is null or r.valid_until > ${today}::date)
  union all select l.manager_id, l.valid_from from known_leads l
    join known_relations r using (organisation_id, relation_id)
    where l.organisation_id = ${organisationId} and l.valid_from <= ${today}::date
      and (l.valid_until is null or l.valid_until > ${today}::date)
      and (r.valid_until is null or r.valid_until > ${today}::date)`

/** For whoever works here and has no day yet: the next day on which they began, a year or more after they did. */
export async function layDays(tx: Tx, organisationId: string, today: string): Promise<void> {
  await sql`insert into yearly_looks (organisation_id, person_id, due_on)
    select ${organisationId}, w.person_id, (min(w.valid_from)
        + make_interval(years => extract(year from age(${today}::date, min(w.valid_from)))::int + 1))::date
      from (${working(organisationId, today)}) w group by w.person_id
    on conflict do nothing`.execute(tx)
}

/**
 * Everybody whose day came, who works here today and who wants it, and that they are asked now: their next day is a year on. Of
 * two runs at once the later finds the new day and asks nobody; whoever said no before this line is written is not in it.
 */
export async function takeDue(tx: Tx, organisationId: string, today: string): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`
    update yearly_looks y set asked_on = ${today}::date, due_on = (${today}::date + interval '1 year')::date
      where y.organisation_id = ${organisationId} and y.wants and y.due_on <= ${today}::date
        and y.person_id in (select w.person_id from (${working(organisationId, today)}) w)
      returning y.person_id`.execute(tx)
  return rows.map(({ person_id }) => person_id)
}
