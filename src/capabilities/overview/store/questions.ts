import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { OverviewKey } from './overviews.ts'

export function findQuestions(tx: Tx, { organisationId, year }: OverviewKey) {
  return tx
    .selectFrom('overview_questions as q')
    .innerJoin('known_people as a', join =>
      join.onRef('a.organisation_id', '=', 'q.organisation_id').onRef('a.person_id', '=', 'q.asked_by'),
    )
    .leftJoin('known_people as b', join =>
      join.onRef('b.organisation_id', '=', 'q.organisation_id').onRef('b.person_id', '=', 'q.answered_by'),
    )
    .select([
      'q.question_id',
      'q.figure',
      'q.question',
      'q.asked_by',
      sql<string>`a.given_name || ' ' || a.family_name`.as('asked_by_name'),
      'q.asked_on',
      'q.answer',
      'q.answered_by',
      sql<string | null>`b.given_name || ' ' || b.family_name`.as('answered_by_name'),
      'q.answered_on',
    ])
    .where('q.organisation_id', '=', organisationId)
    .where('q.year', '=', year)
    .orderBy('q.asked_on')
    .orderBy('q.question_id')
    .execute()
}

export async function insertQuestion(
  tx: Tx,
  { organisationId, year }: OverviewKey,
  row: { questionId: string; figure: string; question: string; askedBy: string; on: string },
): Promise<void> {
  await tx
    .insertInto('overview_questions')
    .values({
      organisation_id: organisationId,
      question_id: row.questionId,
      year,
      figure: row.figure,
      question: row.question,
      asked_by: row.askedBy,
      asked_on: row.on,
    })
    .execute()
}

/** False when somebody answered it already. */
export async function answerQuestion(
  tx: Tx,
  { organisationId, year }: OverviewKey,
  row: { questionId: string; answer: string; answeredBy: string; on: string },
): Promise<boolean> {
  const result = await tx
    .updateTable('overview_questions')
    .set({ answer: row.answer, answered_by: row.answeredBy, answered_on: row.on })
    .where('organisation_id', '=', organisationId)
    .where('year', '=', year)
    .where('question_id', '=', row.questionId)
    .where('answer', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function countUnanswered(tx: Tx, organisationId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('overview_questions')
    .select(tx.fn.countAll<number>().as('count'))
    .where('organisation_id', '=', organisationId)
    .where('answer', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}
