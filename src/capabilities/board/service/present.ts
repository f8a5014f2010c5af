import { dayOf } from '../../../platform/clock/clock.ts'
import type { QuestionView, Thread } from '../model.ts'
import type { AnswerRow, QuestionRow } from '../store/posts.ts'

const nameOf = ({ author_id, author_name }: Pick<QuestionRow, 'author_id' | 'author_name'>) =>
  author_id && author_name ? { personId: author_id, name: author_name } : null

export const presentQuestion = (row: QuestionRow): QuestionView => ({
  questionId: row.question_id,
  words: row.words,
  askedBy: nameOf(row),
  mine: row.mine,
  askedOn: dayOf(row.asked_at),
  answers: row.answers,
  removedWhy: row.removed_why,
})

export const presentAnswer = (row: AnswerRow): Thread['answers'][number] => ({
  answerId: row.answer_id,
  words: row.words,
  writtenBy: nameOf(row),
  office: row.speaks_as === 'employee' ? null : row.speaks_as,
  mine: row.mine,
  answeredOn: dayOf(row.answered_at),
  removedWhy: row.removed_why,
})
