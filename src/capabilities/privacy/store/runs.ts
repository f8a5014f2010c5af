import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { RecordType } from '../record-types.ts'
import { type Day, held } from './due.ts'

// Run by the daily deletion alone, as owner.

/** Organisations for which this day was not done yet; one that failed waits an hour. */
export async function findUndone(tx: Tx, today: string, now: Date): Promise<string[]> {
  const { rows } = await sql<{ organisation_id: string }>`select o.organisation_id
    from organisations o left join retention_runs r using (organisation_id)
    where (r.last_day is null or r.last_day < ${today}::date)
      and (r.failed_at is null or r.failed_at < ${now}::timestamptz - interval '1 hour')
    order by o.organisation_id`.execute(tx)
  return rows.map(row => row.organisation_id)
}

/** The last day that was done, for the one process that does this one; undefined for who comes second or too late. */
export async function claimDay(
  tx: Tx,
  { organisationId, today }: Day,
): Promise<{ last: string | null } | undefined> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`retention:${organisationId}`}, 0)) as mine`.execute(
    tx,
  )
  if (!rows[0]!.mine) return undefined
  const run = await tx
    .selectFrom('retention_runs')
    .select('last_day')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  const last = run?.last_day ?? null
  return last !== null && last >= today ? undefined : { last }
}

export async function markDone(tx: Tx, { organisationId, today }: Day): Promise<void> {
  await sql`insert into retention_runs values (${organisationId}, ${today}::date, null)
    on conflict (organisation_id) do update set last_day = excluded.last_day, failed_at = null`.execute(tx)
}

export async function markFailed(tx: Tx, organisationId: string, now: Date): Promise<void> {
  await sql`insert into retention_runs values (${organisationId}, null, ${now})
    on conflict (organisation_id) do update set failed_at = excluded.failed_at`.execute(tx)
}

/**
 * Whose relation came to the end of a term since the last day that was done, or was set free by a hold that ended.
 * Counted from the register alone, so that it says nothing of what somebody had written.
 */
export async function countReached(tx: Tx, day: Day, months: number, last: string | null): Promise<number> {
  const { organisationId, today } = day
  const over = sql`r.valid_until + make_interval(months => ${months})`
  const { rows } = await sql<{
    people: number
  }>`select count(distinct r.person_id)::int as people from relations r
    where r.organisation_id = ${organisationId} and ${over} <= ${today}::date and r.person_id not in ${held(day)}
      and (${over} > coalesce(${last}::date, '-infinity') or exists (select from retention_holds h
        where h.organisation_id = r.organisation_id and h.person_id = r.person_id
          and least(h.until, h.lifted_on) > ${over} and least(h.until, h.lifted_on) > coalesce(${last}::date, '-infinity')))`.execute(
    tx,
  )
  return rows[0]!.people
}

/** The entry in the chain: that something left on this day, and nothing about whom. */
export async function tellDeleted(
  tx: Tx,
  { organisationId, today }: Day,
  lines: number,
  now: Date,
): Promise<void> {
  await sql`select link_audit(${organisationId}, '00000000-0000-0000-0000-000000000000', ${now}, 'retention.deleted',
    'organisation', ${organisationId}::text, ${JSON.stringify({ day: today, lines })}::jsonb)`.execute(tx)
}

export async function report(
  tx: Tx,
  { organisationId, today }: Day,
  record_type: RecordType,
  people: number,
  lines: number,
): Promise<void> {
  await sql`insert into deletions values (${organisationId}, ${today}::date, ${record_type}, ${people}, ${lines})
    on conflict (organisation_id, day, record_type) do update
      set people = deletions.people + excluded.people, lines = deletions.lines + excluded.lines`.execute(tx)
}
