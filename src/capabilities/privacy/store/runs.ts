import { sql } from 'kysely'
import { appendAsNobody } from '../../../platform/audit/audit.ts'
import { addDays } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { quietDays } from '../believed-day.ts'
import type { Day } from './due.ts'

// Run by the daily deletion alone, as owner.

/**
 * Whether this day was not done yet. One that is not believed waits for another day, or for an operator's word. A day long
 * before the last one is looked at as well.
 */
export async function isUndone(tx: Tx, { organisationId, today }: Day): Promise<boolean> {
  const { rows } = await sql`select from organisations o left join retention_runs r using (organisation_id)
    where o.organisation_id = ${organisationId}
      and (r.last_day is null or r.last_day < ${today}::date or r.last_day > ${addDays(today, quietDays)}::date)
      and r.stopped_on is distinct from ${today}::date`.execute(tx)
  return rows.length > 0
}

export interface Run {
  /** The last day that was done. */
  last: string | null
  reached: string | null
  reachedEvent: string
}

/** Where deletion stands, for the one process that does this day; undefined for who comes second or too late. */
export async function claimDay(tx: Tx, { organisationId, today }: Day): Promise<Run | undefined> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`retention:${organisationId}`}, 0)) as mine`.execute(
    tx,
  )
  if (!rows[0]!.mine) return undefined
  const run = await findRun(tx, organisationId)
  const done = run.last !== null && run.last >= today && run.last <= addDays(today, quietDays)
  return done ? undefined : run
}

export async function findRun(tx: Tx, organisationId: string): Promise<Run> {
  const run = await tx
    .selectFrom('retention_runs')
    .select(['last_day', 'reached', 'reached_event'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return {
    last: run?.last_day ?? null,
    reached: run?.reached ?? null,
    reachedEvent: String(run?.reached_event ?? 0),
  }
}

/** Days on which people did something after an event, in the order of the chain. */
export async function findDaysOfPeople(
  tx: Tx,
  organisationId: string,
  since: string,
): Promise<{ day: string; event: string }[]> {
  const { rows } = await sql<{ day: string; event: string }>`
    select day, event::text as event from days_of_people(${organisationId}, ${since})`.execute(tx)
  return rows
}

/** Keeps how far days are believed, and whether deletion stopped because the clock says another. */
export async function keepReached(
  tx: Tx,
  { organisationId, today }: Day,
  { reached, reachedEvent }: Pick<Run, 'reached' | 'reachedEvent'>,
  stopped: boolean,
): Promise<void> {
  const stoppedOn = stopped ? today : null
  await sql`insert into retention_runs (organisation_id, reached, reached_event, stopped_on)
    values (${organisationId}, ${reached}::date, ${reachedEvent}, ${stoppedOn}::date)
    on conflict (organisation_id) do update set reached = excluded.reached, reached_event = excluded.reached_event,
      stopped_on = excluded.stopped_on`.execute(tx)
}

export async function markDone(tx: Tx, { organisationId, today }: Day): Promise<void> {
  await sql`insert into retention_runs (organisation_id, last_day) values (${organisationId}, ${today}::date)
    on conflict (organisation_id) do update set last_day = excluded.last_day`.execute(tx)
}

/** The entry in the chain: that something left on this day, and nothing about whom. */
export async function tellDeleted(
  tx: Tx,
  { organisationId, today }: Day,
  lines: number,
  now: Date,
): Promise<void> {
  await appendAsNobody(tx, organisationId, now, {
    event: 'retention.deleted',
    subjectKind: 'organisation',
    subjectId: organisationId,
    details: { day: today, lines },
  })
}

export async function report(
  tx: Tx,
  { organisationId, today }: Day,
  record_type: string,
  { people, lines }: { people: number; lines: number },
): Promise<void> {
  await sql`insert into deletions values (${organisationId}, ${today}::date, ${record_type}, ${people}, ${lines})
    on conflict (organisation_id, day, record_type) do update
      set people = deletions.people + excluded.people, lines = deletions.lines + excluded.lines`.execute(tx)
}
