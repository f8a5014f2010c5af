import { sql } from 'kysely'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Invited, PostPath } from '../model.ts'
import type { Office } from '../vocabulary.ts'

export interface QuestionRow {
  question_id: string
  words: string | null
  author_id: string | null
  author_name: string | null
  mine: boolean
  asked_at: Date
  removed_why: string | null
  answers: number
}

export interface AnswerRow {
  answer_id: string
  words: string
  author_id: string | null
  author_name: string | null
  speaks_as: 'employee' | Office
  mine: boolean
  answered_at: Date
  removed_why: string | null
}

const asked = sql`select q.question_id, q.words, q.author_id, p.given_name || ' ' || p.family_name as author_name, q.mine,
    q.asked_at, q.removed_why, (select count(*)::int from readable_board_answers a
      where a.organisation_id = q.organisation_id and a.question_id = q.question_id) as answers
  from readable_questions q left join known_people p
    on p.organisation_id = q.organisation_id and p.person_id = q.author_id and p.erased_on is null
  where q.organisation_id = app_organisation()`

/** Newest first; one more than fits on a page, where there are older ones. A withdrawn one stays while something answers it. */
export async function findQuestions(tx: Tx, from: number, count: number): Promise<QuestionRow[]> {
  const { rows } = await sql<QuestionRow>`${asked}
    order by q.asked_at desc, q.question_id limit ${count + 1} offset ${from}`.execute(tx)
  return rows
}

/** Where the asker is invited, newest first, and whether they answered. */
export async function findInvited(tx: Tx): Promise<(QuestionRow & { answered: boolean })[]> {
  const { rows } = await sql<
    QuestionRow & { answered: boolean }
  >`select i.*, exists (select from board_answers a
      where a.organisation_id = app_organisation() and a.question_id = i.question_id and a.author_id = app_person()) as answered
    from (${asked} and q.question_id in (select n.question_id from board_invitations n
      where n.organisation_id = app_organisation() and n.person_id = app_person())) i
    order by i.asked_at desc, i.question_id`.execute(tx)
  return rows
}

export async function findThread(tx: Tx, questionId: string) {
  const { questions, answers, invited, inviteable } = await askTogether(tx, {
    questions: sql<QuestionRow>`${asked} and q.question_id = ${questionId}`,
    answers: sql<AnswerRow>`select a.answer_id, a.words, a.author_id, p.given_name || ' ' || p.family_name as author_name,
        a.speaks_as, a.mine, a.answered_at, a.removed_why
      from readable_board_answers a left join known_people p
        on p.organisation_id = a.organisation_id and p.person_id = a.author_id and p.erased_on is null
      where a.organisation_id = app_organisation() and a.question_id = ${questionId}
      order by a.answered_at, a.answer_id`,
    invited: sql<Invited>`select i.person_id as "personId", p.given_name || ' ' || p.family_name as name, i.office
      from board_invitations i join known_people p using (organisation_id, person_id)
      where i.organisation_id = app_organisation() and i.question_id = ${questionId} order by p.sort_name, p.person_id`,
    inviteable: sql<Invited>`select o.person_id as "personId", o.name, o.office from app_board_offices() o
      where app_asked_question(${questionId}) and app_on_board()`,
  })
  return { question: questions[0], answers, invited, inviteable }
}

interface Written {
  organisationId: string
  authorId: string
  named: boolean
  words: string
  at: Date
}

export async function insertQuestion(tx: Tx, row: Written & { questionId: string }): Promise<void> {
  await tx
    .insertInto('board_questions')
    .values({
      organisation_id: row.organisationId,
      question_id: row.questionId,
      author_id: row.authorId,
      named: row.named,
      words: row.words,
      asked_at: row.at,
    })
    .execute()
}

export async function insertAnswer(
  tx: Tx,
  row: Written & {
    answerId: string
    questionId: string
    speaksAs: 'employee' | Office
    shownTo: readonly string[]
  },
): Promise<void> {
  await tx
    .insertInto('board_answers')
    .values({
      organisation_id: row.organisationId,
      answer_id: row.answerId,
      question_id: row.questionId,
      author_id: row.authorId,
      speaks_as: row.speaksAs,
      named: row.named,
      words: row.words,
      answered_at: row.at,
      shown_to: [...row.shownTo],
    })
    .execute()
}

/** Takes back what the asker wrote; a question that others answered keeps its place without its words. False for others'. */
export async function withdrawOwn(
  tx: Tx,
  organisationId: string,
  { kind, postId }: PostPath,
): Promise<boolean> {
  if (kind === 'answer') {
    const { numDeletedRows } = await tx
      .deleteFrom('board_answers')
      .where('organisation_id', '=', organisationId)
      .where('answer_id', '=', postId)
      .executeTakeFirst()
    return numDeletedRows === 1n
  }
  await tx
    .deleteFrom('board_invitations')
    .where('organisation_id', '=', organisationId)
    .where('question_id', '=', postId)
    .execute()
  const own = (answered: boolean) => sql`organisation_id = ${organisationId} and question_id = ${postId}
    and words is not null and ${answered ? sql`` : sql`not`} app_answered_question(question_id)`
  const kept = await sql`update board_questions set words = null where ${own(true)}`.execute(tx)
  if (kept.numAffectedRows === 1n) return true
  const gone = await sql`delete from board_questions where ${own(false)}`.execute(tx)
  return gone.numAffectedRows === 1n
}

export interface Invitation {
  organisationId: string
  questionId: string
  personId: string
}

/** False where this is nobody whom the asker may invite, or it was done already. */
export async function insertInvitation(tx: Tx, row: Invitation): Promise<boolean> {
  const { rows } = await sql`insert into board_invitations (organisation_id, question_id, person_id, office)
    select ${row.organisationId}, ${row.questionId}, o.person_id, o.office from app_board_offices() o
      where o.person_id = ${row.personId}
        and not exists (select from board_invitations i where i.organisation_id = ${row.organisationId}
          and i.question_id = ${row.questionId} and i.person_id = o.person_id)
    returning person_id`.execute(tx)
  return rows.length === 1
}

export async function deleteInvitation(tx: Tx, row: Invitation): Promise<void> {
  await tx
    .deleteFrom('board_invitations')
    .where('organisation_id', '=', row.organisationId)
    .where('question_id', '=', row.questionId)
    .where('person_id', '=', row.personId)
    .execute()
}
