import { z } from 'zod'
import { id, personName } from '../people/model.ts'
import { offices, postKinds } from './vocabulary.ts'

const words = z.string().trim().min(1).max(2000)
const why = z.string().trim().min(1).max(300)
const day = z.iso.date()
const office = z.enum(offices)

export const questionParams = z.object({ questionId: id })
export const invitationParams = z.object({ questionId: id, personId: id })
export const postParams = z.object({ kind: z.enum(postKinds), postId: id })
export type PostPath = z.infer<typeof postParams>
export const candidateParams = z.object({ personId: id })
export const boardQuery = z.object({ from: z.coerce.number().int().min(0).max(100_000).default(0) })

export const questionInput = z.object({ words, named: z.boolean() })
export type QuestionInput = z.infer<typeof questionInput>
export const answerInput = z.object({
  words,
  named: z.boolean(),
  /** Who reads along, as far as the writer could see: another list is refused. */
  readAlong: z.array(id).max(200),
})
export type AnswerInput = z.infer<typeof answerInput>
export const reportInput = z.object({ why })
/** Without a why it stands. */
export const decisionInput = z.object({ removedWhy: why.nullable() })

const invited = personName.extend({ office })
export type Invited = z.infer<typeof invited>

const question = z.object({
  questionId: id,
  /** Null once it was withdrawn, or where no key here opens it. */
  words: z.string().nullable(),
  withdrawn: z.boolean(),
  /** Null where the asker left out the name, and for whoever is invited. */
  askedBy: personName.nullable(),
  mine: z.boolean(),
  askedOn: day,
  /** So many that the reader reads. */
  answers: z.int(),
  /** A moderator took it off: told to whoever wrote it, with the words where a key opens them. */
  removed: z.boolean(),
  removedWhy: z.string().nullable(),
})
export type QuestionView = z.infer<typeof question>

export const board = z
  .object({
    questions: z.array(question),
    /** There are older ones. */
    more: z.boolean(),
    /** Reports that wait for the reader, if they are moderator; else null. */
    reports: z.int().nullable(),
  })
  .meta({ id: 'Board' })
export type BoardView = z.infer<typeof board>

export const invitedBoard = z
  .object({ questions: z.array(question.extend({ answered: z.boolean() })) })
  .meta({ id: 'InvitedBoard' })
export type InvitedBoard = z.infer<typeof invitedBoard>

export const thread = z
  .object({
    question,
    /** As what the reader reads. */
    as: z.enum(['employee', ...offices]),
    answers: z.array(
      z.object({
        answerId: id,
        words: z.string().nullable(),
        writtenBy: personName.nullable(),
        /** Set where somebody speaks for the organisation. */
        office: office.nullable(),
        mine: z.boolean(),
        answeredOn: day,
        removed: z.boolean(),
        removedWhy: z.string().nullable(),
      }),
    ),
    /** Who was invited; for an invited one only themselves. */
    invited: z.array(invited),
    /** Whom the asker may invite beside them. */
    inviteable: z.array(invited),
  })
  .meta({ id: 'BoardThread' })
export type Thread = z.infer<typeof thread>

export const moderation = z
  .object({
    /** Who stands or is moderator, by name. */
    candidates: z.array(
      z.object({
        ...personName.shape,
        mine: z.boolean(),
        /** I agree. */
        backed: z.boolean(),
        backings: z.int(),
        /** Of a moderator: until then. */
        until: day.nullable(),
      }),
    ),
    /** For a moderator: what colleagues brought before them, never what they wrote themselves. */
    reports: z
      .array(
        z.object({
          kind: z.enum(postKinds),
          postId: id,
          questionId: id,
          words: z.string().nullable(),
          office: office.nullable(),
          whys: z.array(z.string().nullable()),
        }),
      )
      .nullable(),
  })
  .meta({ id: 'BoardModeration' })
export type Moderation = z.infer<typeof moderation>
