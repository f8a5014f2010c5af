import { takeTurn } from '../../../platform/db/turns.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { AnswerInput, BoardView, InvitedBoard, PostPath, QuestionInput, Thread } from '../model.ts'
import { mustBeMine, mustBeOnBoard, mustFindQuestion } from '../policy.ts'
import { findAsker } from '../store/askers.ts'
import { countReports } from '../store/moderation.ts'
import {
  deleteInvitation,
  findInvited,
  findQuestions,
  findThread,
  insertAnswer,
  insertInvitation,
  insertQuestion,
  withdrawOwn,
} from '../store/posts.ts'
import { type Asker, questionsPerPage } from '../vocabulary.ts'
import { lockWords } from './locked.ts'
import { presentAnswer, presentQuestion } from './present.ts'

export async function readBoard(call: Call, from: number): Promise<BoardView> {
  const asker = await findAsker(call.tx)
  mustBeOnBoard(asker)
  const rows = await findQuestions(call.tx, from, questionsPerPage)
  return {
    questions: rows.slice(0, questionsPerPage).map(row => presentQuestion(call, row)),
    more: rows.length > questionsPerPage,
    reports: asker.moderates ? await countReports(call.tx) : null,
  }
}

/** Where somebody asked me, as a manager or of HR, to read and answer. */
export async function readInvited(call: Call): Promise<InvitedBoard> {
  const rows = await findInvited(call.tx)
  return { questions: rows.map(row => ({ ...presentQuestion(call, row), answered: row.answered })) }
}

export async function readThread(call: Call, questionId: string): Promise<Thread> {
  return (await load(call, questionId)).view
}

export async function askOnBoard(call: Call, { words, named }: QuestionInput): Promise<Thread> {
  mustBeOnBoard(await findAsker(call.tx))
  const questionId = call.newId()
  const { organisationId, personId: authorId } = call.actor
  const locked = lockWords(call, 'question', { id: questionId, words })
  await insertQuestion(call.tx, { organisationId, questionId, authorId, words: locked, named, at: call.now })
  return readThread(call, questionId)
}

/** Who is invited answers under their own name and office; nobody else who speaks for the organisation answers at all. */
export async function answerOnBoard(call: Call, questionId: string, input: AnswerInput): Promise<Thread> {
  await takeTurn(call.tx, 'board', questionId)
  const { view, asker } = await load(call, questionId)
  const { organisationId, personId: authorId } = call.actor
  const isInvited = view.invited.some(({ personId }) => personId === authorId)
  if (!asker.onBoard && !(isInvited && asker.office)) refuse('board.not-invited', 'not-allowed')
  if (view.question.withdrawn || view.question.removed) refuse('board.question-withdrawn', 'conflict')
  const invited = view.invited.map(({ personId }) => personId)
  if (asker.onBoard && invited.sort().join() !== [...input.readAlong].sort().join())
    refuse('board.others-read-along', 'conflict')
  const answerId = call.newId()
  await insertAnswer(call.tx, {
    organisationId,
    answerId,
    questionId,
    authorId,
    speaksAs: asker.onBoard ? 'employee' : asker.office!,
    named: input.named || !asker.onBoard,
    words: lockWords(call, 'answer', { id: answerId, words: input.words }),
    at: call.now,
    shownTo: asker.onBoard ? invited : [],
  })
  return readThread(call, questionId)
}

export async function inviteOffice(call: Call, questionId: string, personId: string): Promise<Thread> {
  await takeTurn(call.tx, 'board', questionId)
  const { view, asker } = await load(call, questionId)
  mustBeOnBoard(asker)
  mustBeMine(view.question)
  const { organisationId } = call.actor
  if (!view.invited.some(one => one.personId === personId)) {
    const invited = await insertInvitation(call.tx, { organisationId, questionId, personId })
    if (!invited) refuse('board.cannot-be-invited', 'not-found')
  }
  return readThread(call, questionId)
}

/** They read nothing of it from now on; what they answered stays, with who they are. */
export async function endInvitation(call: Call, questionId: string, personId: string): Promise<Thread> {
  const { view } = await load(call, questionId)
  mustBeMine(view.question)
  if (!view.invited.some(one => one.personId === personId)) refuse('board.cannot-be-invited', 'not-found')
  await deleteInvitation(call.tx, { organisationId: call.actor.organisationId, questionId, personId })
  return readThread(call, questionId)
}

export async function withdrawPost(call: Call, path: PostPath): Promise<null> {
  const asker = await findAsker(call.tx)
  const gone = await withdrawOwn(call.tx, call.actor.organisationId, path)
  if (!gone) mustFindQuestion(undefined, asker)
  return null
}

async function load(call: Call, questionId: string): Promise<{ view: Thread; asker: Asker }> {
  const asker = await findAsker(call.tx)
  const { question, answers, invited, inviteable } = await findThread(call.tx, questionId)
  const found = mustFindQuestion(question, asker)
  const there = new Set(invited.map(({ personId }) => personId))
  return {
    asker,
    view: {
      question: presentQuestion(call, found),
      as: asker.onBoard ? 'employee' : (asker.office ?? 'employee'),
      answers: answers.map(row => presentAnswer(call, row)),
      invited,
      inviteable: inviteable.filter(({ personId }) => !there.has(personId)),
    },
  }
}
