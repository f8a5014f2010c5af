import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { type Key, readKeys } from '../../../platform/db/keys.ts'
import type { Due, Piece } from '../../../platform/plate/records.ts'
import type { erased } from '../text/erased.ts'

// Run by the daily deletion alone, as owner; but for one's own ends.

/** Relations that ended so many months ago, and of which no hold keeps anything. */
export const dueRelations = ({ organisationId, today, held }: Due, months: number): Piece =>
  sql`(select r.relation_id from relations r
  where r.organisation_id = ${organisationId} and r.valid_until + make_interval(months => ${months}) <= ${today}::date
    and r.person_id not in ${held})`

/**
 * Whose relation came to the end of a term since the last day that was done, or was set free by a hold that ended.
 * Counted from the register alone, so that it says nothing of what somebody had written.
 */
export async function countReached(
  { tx, organisationId, today, held, released }: Due,
  months: number,
  last: string | null,
): Promise<number> {
  const over = sql`r.valid_until + make_interval(months => ${months})`
  const { rows } = await sql<{
    people: number
  }>`select count(distinct r.person_id)::int as people from relations r
    where r.organisation_id = ${organisationId} and ${over} <= ${today}::date and r.person_id not in ${held}
      and (${over} > coalesce(${last}::date, '-infinity') or exists (select from ${released} h
        where h.person_id = r.person_id and h.until > ${over} and h.until > coalesce(${last}::date, '-infinity')))`.execute(
    tx,
  )
  return rows[0]!.people
}

/** From when the asker's terms count, as far as that is known today. */
export async function findOwnSpans(tx: Tx): Promise<{ moment: 'relation' | 'role'; end: string | null }[]> {
  const { rows } = await sql<{ moment: 'relation' | 'role'; end: string | null }>`
    select 'relation' as moment, valid_until as end from relations where person_id = app_person()
    union all
    select 'role', valid_until from role_holdings where person_id = app_person()
    union all
    select 'role', valid_until from guests where person_id = app_person()`.execute(tx)
  return rows
}

/**
 * People whose every relation, role and stay ended so many months ago. Who never had a relation here is judged by roles
 * and by whom they led; of somebody without any of these nobody knows that they left.
 */
export async function findLeavers(
  { tx, organisationId, today, held }: Due,
  months: number,
): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`with ends as (
      select person_id, valid_until from relations where organisation_id = ${organisationId}
      union all
      select person_id, valid_until from role_holdings where organisation_id = ${organisationId}
      union all
      select person_id, valid_until from guests where organisation_id = ${organisationId}
      union all
      select m.manager_id, m.valid_until from managements m where m.organisation_id = ${organisationId}
        and not exists (select from relations r where r.organisation_id = m.organisation_id and r.person_id = m.manager_id)
    )
    select person_id from ends join people p using (person_id)
    where p.organisation_id = ${organisationId} and p.erased_on is null and person_id not in ${held}
    group by person_id
    having bool_and(valid_until is not null) and max(valid_until) + make_interval(months => ${months}) <= ${today}::date`.execute(
    tx,
  )
  return rows.map(row => row.person_id)
}

/** What belongs to a relation in the register itself. */
const parts = ['placements', 'managements', 'seats', 'first_contract_terms'] as const

/** Relations that are over long enough and of which nothing else is kept, with their places and managers; how many lines. */
export async function deleteRelations(day: Due, months: number): Promise<number> {
  const { tx, organisationId } = day
  const keys = await readKeys(tx)
  const others = keys.filter(
    ({ above, table }) => above === 'relations' && !(parts as readonly string[]).includes(table),
  )
  const { rows } = await sql<{ relation_id: string }>`select relation_id from relations r
    where organisation_id = ${organisationId} and relation_id in ${dueRelations(day, months)}
      and ${nothingPoints(others, 'r')}`.execute(tx)
  const ids = rows.map(row => row.relation_id)
  let lines = 0
  for (const table of [...parts, 'relations'] as const) {
    const { numDeletedRows } = await tx
      .deleteFrom(table)
      .where('organisation_id', '=', organisationId)
      .where('relation_id', '=', sql<string>`any(${ids}::uuid[])`)
      .executeTakeFirst()
    lines += Number(numDeletedRows)
  }
  return lines
}

/** Roles that ended long ago, also of who still works here. */
export async function deleteRoles({ tx, organisationId, today, held }: Due, months: number): Promise<number> {
  const { numAffectedRows } = await sql`delete from role_holdings where organisation_id = ${organisationId}
    and valid_until + make_interval(months => ${months}) <= ${today}::date and person_id not in ${held}`.execute(
    tx,
  )
  return Number(numAffectedRows ?? 0)
}

/** Of these people, those of whom no relation is kept any more. */
export async function findErasable({ tx, organisationId }: Due, leavers: readonly string[]) {
  const { rows } = await sql<{ person_id: string }>`select p.person_id from people p
    where p.organisation_id = ${organisationId} and p.person_id = any(${leavers}::uuid[])
      and not exists (select from relations r where r.organisation_id = p.organisation_id and r.person_id = p.person_id)`.execute(
    tx,
  )
  return rows.map(row => row.person_id)
}

/**
 * The sign-in library keeps sessions, passkeys and second steps beneath the account, and they go with it; unless it
 * holds somebody of another organisation too, where it still lets them in. Mail to them is not sent any more.
 */
export async function dropAccounts({ tx, organisationId }: Due, people: readonly string[]): Promise<void> {
  const theirs = sql`organisation_id = ${organisationId} and person_id = any(${people}::uuid[])`
  const only = sql`a.${theirs} and not exists (select from accounts o
    where o.user_id = a.user_id and o.organisation_id <> a.organisation_id)`
  await sql`delete from auth.verification v using accounts a where v.value = a.user_id and ${only}`.execute(
    tx,
  )
  await sql`delete from auth."user" u using accounts a where u.id = a.user_id and ${only}`.execute(tx)
  await sql`delete from outbox o using people p where o.organisation_id = p.organisation_id
    and lower(o.recipient) = lower(p.email) and p.${theirs}`.execute(tx)
}

/** Takes everything away by which these people can be recognised. Ids that stand elsewhere then mean nobody. */
export async function emptyPeople(
  { tx, organisationId, today }: Due,
  people: readonly string[],
  name: typeof erased,
): Promise<void> {
  await sql`update people p set number = p.person_id::text, email = null, birth_date = null, erased_on = ${today}::date,
      given_name = ${JSON.stringify(name.given)}::jsonb ->> o.language,
      family_name = ${JSON.stringify(name.family)}::jsonb ->> o.language
    from organisations o
    where o.organisation_id = p.organisation_id
      and p.organisation_id = ${organisationId} and p.person_id = any(${people}::uuid[])`.execute(tx)
}

/** Emptied lines at which nothing points any more. */
export async function deleteEmptied({ tx, organisationId }: Due): Promise<void> {
  const pointing = (await readKeys(tx)).filter(({ above }) => above === 'people')
  await sql`delete from people p where p.organisation_id = ${organisationId} and p.erased_on is not null
    and ${nothingPoints(pointing, 'p')}`.execute(tx)
}

/** What points at these lines is read from the database's own catalogue. */
function nothingPoints(keys: readonly Key[], alias: string): Piece {
  const each = keys.map(({ table, columns, aboveColumns }) => {
    const same = columns.map(
      (column, index) => sql`${sql.ref(`t.${column}`)} = ${sql.ref(`${alias}.${aboveColumns[index]!}`)}`,
    )
    return sql`not exists (select from ${sql.table(table)} t
      where t.organisation_id = ${sql.ref(`${alias}.organisation_id`)} and ${sql.join(same, sql` and `)})`
  })
  return sql`(${sql.join([sql`true`, ...each], sql` and `)})`
}
