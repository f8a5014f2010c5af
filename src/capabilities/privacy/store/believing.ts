import { sql } from 'kysely'
import { appendAsNobody } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'

/** The day of the clock on which deletion stopped in the asker's organisation, and the day that is known. */
export async function findStop(tx: Tx): Promise<{ day: string; reached: string | null } | null> {
  const { rows } = await sql<{ day: string; reached: string | null }>`
    select stopped_on as day, reached from app_deletion_stop()`.execute(tx)
  return rows[0] ?? null
}

// The rest as owner, for the daily deletion and an operator's command.

export interface Standing {
  organisationId: string
  organisation: string
  lastDay: string | null
  reached: string | null
  stoppedOn: string | null
}

export async function findStandings(tx: Tx): Promise<Standing[]> {
  const { rows } = await sql<Standing>`select o.organisation_id as "organisationId", o.name as organisation,
      r.last_day as "lastDay", r.reached, r.stopped_on as "stoppedOn"
    from organisations o left join retention_runs r using (organisation_id) order by o.name collate dutch`.execute(
    tx,
  )
  return rows
}

/** Organisations of which deletion stopped. */
export async function findStops(tx: Tx): Promise<(Standing & { stoppedOn: string })[]> {
  const all = await findStandings(tx)
  return all.flatMap(one => (one.stoppedOn === null ? [] : [{ ...one, stoppedOn: one.stoppedOn }]))
}

/** An operator's word that a day is right: days count on from it, and deletion goes on. The chain says so. */
export async function confirmDay(tx: Tx, organisationId: string, day: string, now: Date): Promise<void> {
  await sql`insert into retention_runs (organisation_id, reached, reached_event)
    select ${organisationId}, ${day}::date, coalesce(max(sequence), 0) from audit_events
    where organisation_id = ${organisationId}
    on conflict (organisation_id) do update set reached = excluded.reached, reached_event = excluded.reached_event,
      stopped_on = null, last_day = least(retention_runs.last_day, excluded.reached)`.execute(tx)
  await appendAsNobody(tx, organisationId, now, {
    event: 'retention.day-confirmed',
    subjectKind: 'organisation',
    subjectId: organisationId,
    details: { day },
  })
}
