import { sql } from 'kysely'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { PostPath } from '../model.ts'
import type { Office, PostKind } from '../vocabulary.ts'

interface CandidateRow {
  person_id: string
  name: string
  mine: boolean
  backed: boolean
  backings: number
  valid_until: string | null
}

interface ReportRow {
  kind: PostKind
  post_id: string
  question_id: string
  words: string
  speaks_as: 'employee' | Office
  whys: { reportId: string; locked: string }[]
}

export const findModeration = (tx: Tx) =>
  askTogether(tx, {
    candidates: sql<CandidateRow>`select * from app_board_candidates()`,
    reports: sql<ReportRow>`select * from app_board_reports()`,
  })

export async function countReports(tx: Tx): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count from app_board_reports()`.execute(tx)
  return rows[0]!.count
}

interface Own {
  organisationId: string
  personId: string
}

/** Whoever was moderator, and is no longer, stands anew. */
export async function insertStanding(
  tx: Tx,
  { organisationId, personId, at }: Own & { at: Date },
): Promise<void> {
  await sql`delete from board_moderators where organisation_id = ${organisationId} and person_id = ${personId}
    and valid_until <= app_today()`.execute(tx)
  await tx
    .insertInto('board_moderators')
    .values({ organisation_id: organisationId, person_id: personId, stood_at: at })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function deleteStanding(tx: Tx, { organisationId, personId }: Own): Promise<void> {
  await tx
    .deleteFrom('board_moderators')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .execute()
}

interface Backing extends Own {
  candidateId: string
}

/** With the fifth, somebody is moderator for a year. */
export async function insertBacking(tx: Tx, row: Backing & { at: Date }): Promise<void> {
  await tx
    .insertInto('board_backings')
    .values({
      organisation_id: row.organisationId,
      candidate_id: row.candidateId,
      person_id: row.personId,
      backed_at: row.at,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  await sql`select app_elect_moderator(${row.candidateId})`.execute(tx)
}

export async function deleteBacking(
  tx: Tx,
  { organisationId, candidateId, personId }: Backing,
): Promise<void> {
  await tx
    .deleteFrom('board_backings')
    .where('organisation_id', '=', organisationId)
    .where('candidate_id', '=', candidateId)
    .where('person_id', '=', personId)
    .execute()
}

/** Once of everybody: who reports again says nothing more. */
export async function insertReport(
  tx: Tx,
  row: Own & PostPath & { reportId: string; why: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('board_reports')
    .values({
      organisation_id: row.organisationId,
      report_id: row.reportId,
      question_id: row.kind === 'question' ? row.postId : null,
      answer_id: row.kind === 'answer' ? row.postId : null,
      person_id: row.personId,
      why: row.why,
      reported_at: row.at,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Whether the asker reads it, and it is somebody else's. */
export async function findsOfOthers(tx: Tx, { kind, postId }: PostPath): Promise<boolean> {
  const { rows } = await (kind === 'question'
    ? sql`select from readable_questions where question_id = ${postId} and not mine and words is not null`
    : sql`select from readable_board_answers where answer_id = ${postId} and not mine`
  ).execute(tx)
  return rows.length === 1
}

/** False when nothing waits there for the asker. */
export async function decideReport(
  tx: Tx,
  { kind, postId }: PostPath,
  { why, at }: { why: string | null; at: Date },
): Promise<boolean> {
  const { rows } = await sql<{
    decided: boolean
  }>`select app_decide_report(${kind}, ${postId}, ${why}, ${at}) as decided`.execute(tx)
  return rows[0]!.decided
}
