import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { forgetPeople } from '../../../platform/disclosure/store.ts'
import { type Day, dueRelations, held } from './due.ts'

// Run by the daily deletion alone, as owner.

/**
 * People whose every relation and role ended so many months ago. Who never had a relation here is judged by roles
 * and by whom they led; of somebody without any of these nobody knows that they left.
 */
export async function findLeavers(tx: Tx, day: Day, months: number): Promise<string[]> {
  const { organisationId, today } = day
  const { rows } = await sql<{ person_id: string }>`with ends as (
      select person_id, valid_until from relations where organisation_id = ${organisationId}
      union all
      select person_id, valid_until from role_holdings where organisation_id = ${organisationId}
      union all
      select m.manager_id, m.valid_until from managements m where m.organisation_id = ${organisationId}
        and not exists (select from relations r where r.organisation_id = m.organisation_id and r.person_id = m.manager_id)
    )
    select person_id from ends join people p using (person_id)
    where p.organisation_id = ${organisationId} and p.erased_on is null and person_id not in ${held(day)}
    group by person_id
    having bool_and(valid_until is not null) and max(valid_until) + make_interval(months => ${months}) <= ${today}::date`.execute(
    tx,
  )
  return rows.map(row => row.person_id)
}

/** Relations that are over long enough and of which nothing else is kept, with their places and managers; how many lines. */
export async function deleteRelations(tx: Tx, day: Day, months: number): Promise<number> {
  const { organisationId } = day
  const { rows } = await sql<{ relation_id: string }>`select relation_id from relations r
    where organisation_id = ${organisationId} and relation_id in ${dueRelations(day, months)}
      and not exists (select from agreements a where a.organisation_id = r.organisation_id and a.relation_id = r.relation_id)`.execute(
    tx,
  )
  const ids = rows.map(row => row.relation_id)
  let lines = 0
  for (const table of ['placements', 'managements', 'relations'] as const) {
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
export async function deleteRoles(tx: Tx, day: Day, months: number): Promise<number> {
  const { numAffectedRows } =
    await sql`delete from role_holdings where organisation_id = ${day.organisationId}
    and valid_until + make_interval(months => ${months}) <= ${day.today}::date and person_id not in ${held(day)}`.execute(
      tx,
    )
  return Number(numAffectedRows ?? 0)
}

/** Of these people, those of whom no relation is kept any more. */
export async function findErasable(tx: Tx, { organisationId }: Day, leavers: readonly string[]) {
  const { rows } = await sql<{ person_id: string }>`select p.person_id from people p
    where p.organisation_id = ${organisationId} and p.person_id = any(${leavers}::uuid[])
      and not exists (select from relations r where r.organisation_id = p.organisation_id and r.person_id = p.person_id)`.execute(
    tx,
  )
  return rows.map(row => row.person_id)
}

/**
 * Takes everything away by which these people can be recognised or come in. Ids that stand elsewhere then mean
 * nobody. Answers how many lines.
 */
export async function erasePeople(
  tx: Tx,
  { organisationId, today }: Day,
  people: readonly string[],
): Promise<number> {
  const theirs = sql`organisation_id = ${organisationId} and person_id = any(${people}::uuid[])`
  // The sign-in library keeps sessions, passkeys and second steps beneath the account, and they go with it; unless it
  // holds somebody of another organisation too, where it still lets them in.
  const only = sql`a.${theirs} and not exists (select from accounts o
    where o.user_id = a.user_id and o.organisation_id <> a.organisation_id)`
  await sql`delete from auth.verification v using accounts a where v.value = a.user_id and ${only}`.execute(
    tx,
  )
  await sql`delete from auth."user" u using accounts a where u.id = a.user_id and ${only}`.execute(tx)
  await sql`delete from outbox o using people p where o.organisation_id = p.organisation_id
    and lower(o.recipient) = lower(p.email) and p.${theirs}`.execute(tx)
  let lines = 0
  for (const table of [
    'accounts',
    'sign_in_identities',
    'provisioned_people',
    'invitations',
    'role_holdings',
    'retention_holds',
  ]) {
    const { numAffectedRows } = await sql`delete from ${sql.table(table)} where ${theirs}`.execute(tx)
    lines += Number(numAffectedRows ?? 0)
  }
  // That somebody was counted stays, so that later rounds give nobody away; who it was does not.
  const { numAffectedRows } = await sql`with strangers as materialized (
      select id as person_id, gen_random_uuid() as stranger from unnest(${people}::uuid[]) id
    ) update campaign_participations c set person_id = s.stranger from strangers s
    where c.organisation_id = ${organisationId} and c.person_id = s.person_id`.execute(tx)
  lines += Number(numAffectedRows ?? 0)
  lines += await forgetPeople(tx, organisationId, people)
  await sql`update people p set number = p.person_id::text, email = null, birth_date = null, erased_on = ${today}::date,
      given_name = case o.language when 'nl' then 'Oud-collega' else 'Former colleague' end,
      family_name = case o.language when 'nl' then '(naam gewist)' else '(name erased)' end
    from organisations o where o.organisation_id = p.organisation_id and p.${theirs}`.execute(tx)
  return lines + people.length
}

/** Emptied lines at which nothing points any more. What points at people is read from the database's own catalogue. */
export async function deleteEmptied(tx: Tx, { organisationId }: Day): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`select c.relname as table, a.attname as column
    from pg_constraint k join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
    where k.contype = 'f' and k.confrelid = 'people'::regclass order by 1, 2`.execute(tx)
  const pointed = rows.map(
    ({ table, column }) => sql`not exists (select from ${sql.table(table)} t
      where t.organisation_id = p.organisation_id and ${sql.ref(`t.${column}`)} = p.person_id)`,
  )
  await sql`delete from people p where p.organisation_id = ${organisationId} and p.erased_on is not null
    and ${sql.join(pointed, sql` and `)}`.execute(tx)
}
