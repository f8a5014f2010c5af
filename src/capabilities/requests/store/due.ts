import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

export interface OpenRequest {
  request_id: string
  relation_id: string
  answer_by: string
}

/** Requests at these tables that wait for an answer of whoever leads there; of what silence settled none waits. */
export const openRequests = (relationIds: readonly string[], today: string) =>
  sql<OpenRequest>`select q.request_id, q.relation_id, q.answer_by from requests q
    where q.organisation_id = app_organisation() and q.relation_id = any (${relationIds}::uuid[])
      and q.withdrawn_at is null and (q.last_day is null or q.last_day >= ${today}::date)
      and not exists (select from request_answers a where a.organisation_id = q.organisation_id and a.request_id = q.request_id)`

export interface RequestDays {
  request_id: string
  relation_id: string
  answer_by: string
  last_day: string | null
  starts_on: string
  open: boolean
  refused: boolean
}

/** Of requests at these tables that nobody took back: the days that are still to come. */
export async function findRequestDays(
  tx: Tx,
  relationIds: readonly string[],
  today: string,
): Promise<RequestDays[]> {
  const { rows } =
    await sql<RequestDays>`select q.request_id, q.relation_id, q.answer_by, q.last_day, q.starts_on,
      a.request_id is null and (q.last_day is null or q.last_day >= ${today}::date) as open,
      coalesce(a.outcome = 'refused', false) as refused
    from requests q left join request_answers a on a.organisation_id = q.organisation_id and a.request_id = q.request_id
    where q.organisation_id = app_organisation() and q.relation_id = any (${[...relationIds]}::uuid[])
      and q.withdrawn_at is null and greatest(q.starts_on, q.last_day) >= ${today}::date
    order by q.starts_on, q.request_id`.execute(tx)
  return rows
}

// Run without a request, as owner.

export interface SilentRequest {
  request_id: string
  relation_id: string
  employee_id: string
  manager_id: string | null
}

export async function findSilent(tx: Tx, organisationId: string, today: string): Promise<SilentRequest[]> {
  const { rows } =
    await sql<SilentRequest>`select * from requests_silent(${organisationId}, ${today}::date)`.execute(tx)
  return rows
}

export async function setSilenceTold(
  tx: Tx,
  { organisationId, requestId }: { organisationId: string; requestId: string },
  at: Date,
): Promise<void> {
  await tx
    .updateTable('requests')
    .set({ silence_told_at: at })
    .where('organisation_id', '=', organisationId)
    .where('request_id', '=', requestId)
    .execute()
}
