import { dayOf } from '../../../platform/clock/clock.ts'
import type { Vault } from '../../../platform/vault/vault.ts'
import type { QuestionView, Thread } from '../model.ts'
import type { AnswerRow, QuestionRow } from '../store/posts.ts'
import { openWords } from './locked.ts'

const nameOf = ({ author_id, author_name }: Pick<QuestionRow, 'author_id' | 'author_name'>) =>
  author_id && author_name ? { personId: author_id, name: author_name } : null

type Reader = { vault(): Pick<Vault, 'open'> }

export const presentQuestion = (call: Reader, row: QuestionRow): QuestionView => ({
  questionId: row.question_id,
  words: openWords(call, 'question', { id: row.question_id, locked: row.words }),
  withdrawn: row.words === null,
  askedBy: nameOf(row),
  mine: row.mine,
  askedOn: dayOf(row.asked_at),
  answers: row.answers,
  removed: row.removed_why !== null,
  removedWhy: openWords(call, 'removal', { id: row.question_id, locked: row.removed_why }),
})

export const presentAnswer = (call: Reader, row: AnswerRow): Thread['answers'][number] => ({
  answerId: row.answer_id,
  words: openWords(call, 'answer', { id: row.answer_id, locked: row.words }),
  writtenBy: nameOf(row),
  office: row.speaks_as === 'employee' ? null : row.speaks_as,
  mine: row.mine,
  answeredOn: dayOf(row.answered_at),
  removed: row.removed_why !== null,
  removedWhy: openWords(call, 'removal', { id: row.answer_id, locked: row.removed_why }),
})
