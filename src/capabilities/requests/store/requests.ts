import { sql } from 'kysely'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { AnswerInput, Request, RequestFacts, RequestInput, RequestTermsInput } from '../model.ts'
import type { ApartReason, OpenPoint } from '../vocabulary.ts'

interface RequestKey {
  organisationId: string
  requestId: string
}

export interface RequestRow {
  request_id: string
  person_id: string
  kind: Request['kind']
  hours: number | null
  words: string
  made_on: string
  starts_on: string
  answer_by: string
  last_day: string | null
  last_day_otherwise: string | null
  apart: ApartReason[]
  unsure: OpenPoint[]
  withdrawn_at: Date | null
  outcome: AnswerInput['outcome'] | null
  ground: AnswerInput['ground']
  answer_words: string | null
  decided_on: string | null
  decided_by_name: string | null
}

export interface FactRows {
  /** One line, of whoever works here themselves. */
  facts: { employed_since: string | null; employees: number }[]
  terms: { answer_days: number; employer_size: RequestTermsInput['employerSize'] }[]
  earlier: NonNullable<RequestFacts['earlier']>[]
}

/**
 * What was asked at a table, newest first, and by what a request of the asker is judged. In one question. The last that the
 * law counts is the asker's own, at whichever table; silence decided it on the day on which it took effect.
 */
export function findRequests(
  tx: Tx,
  { organisationId, relationId }: { organisationId: string; relationId: string },
  today: string,
) {
  return askTogether(tx, {
    requests: sql<RequestRow>`select q.request_id, q.person_id, q.kind, q.hours::float8 as hours, q.words, q.made_on,
        q.starts_on, q.answer_by, q.last_day, q.last_day_otherwise, q.apart, q.unsure, q.withdrawn_at,
        a.outcome, a.ground, a.words as answer_words, a.decided_on,
        p.given_name || ' ' || p.family_name as decided_by_name
      from requests q
        left join request_answers a on a.organisation_id = q.organisation_id and a.request_id = q.request_id
        left join known_people p on p.organisation_id = a.organisation_id and p.person_id = a.decided_by
      where q.organisation_id = ${organisationId} and q.relation_id = ${relationId}
      order by q.made_on desc, q.made_at desc, q.request_id`,
    facts: sql<
      FactRows['facts'][number]
    >`select employed_since, employees from app_request_facts(${relationId})`,
    terms: sql<FactRows['terms'][number]>`select answer_days, employer_size from request_terms
      where organisation_id = ${organisationId}`,
    earlier: sql<FactRows['earlier'][number]>`
      select q.kind, coalesce(a.decided_on, q.last_day + 1) as decided
      from requests q left join request_answers a on a.organisation_id = q.organisation_id and a.request_id = q.request_id
      where q.organisation_id = ${organisationId} and q.person_id = app_person() and q.last_day is not null
        and q.withdrawn_at is null and (a.decided_on is not null or q.last_day < ${today}::date)
      order by 2 desc limit 1`,
  })
}

export async function insertRequest(
  tx: Tx,
  row: RequestKey & { relationId: string; personId: string; on: string; at: Date } & RequestInput &
    Pick<Request, 'answerBy' | 'lastDay' | 'otherwise' | 'apart' | 'unsure'>,
): Promise<void> {
  await tx
    .insertInto('requests')
    .values({
      organisation_id: row.organisationId,
      request_id: row.requestId,
      relation_id: row.relationId,
      person_id: row.personId,
      kind: row.kind,
      hours: row.hours,
      words: row.words,
      made_on: row.on,
      starts_on: row.startsOn,
      made_at: row.at,
      answer_by: row.answerBy,
      last_day: row.lastDay,
      last_day_otherwise: row.otherwise,
      apart: row.apart,
      unsure: row.unsure,
    })
    .execute()
}

export async function setWithdrawn(
  tx: Tx,
  { organisationId, requestId }: RequestKey,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('requests')
    .set({ withdrawn_at: at })
    .where('organisation_id', '=', organisationId)
    .where('request_id', '=', requestId)
    .execute()
}

export async function insertAnswer(
  tx: Tx,
  { organisationId, requestId }: RequestKey,
  row: AnswerInput & { decidedBy: string; on: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('request_answers')
    .values({
      organisation_id: organisationId,
      request_id: requestId,
      outcome: row.outcome,
      ground: row.ground,
      words: row.words,
      decided_by: row.decidedBy,
      decided_on: row.on,
      decided_at: row.at,
    })
    .execute()
}
