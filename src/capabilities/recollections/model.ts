import { z } from 'zod'
import { day, id, side } from '../people/model.ts'

const words = z.string().trim().min(1).max(1000)

export const recollectionView = z.object({
  recollectionId: id,
  agreementId: id,
  /** Of the agreement, and of its text that was signed. */
  number: z.int(),
  version: z.int(),
  clauseId: id,
  /** The clause, in the words of that text. */
  what: z.string(),
  /** Whether the text in force says it in the same words; else what was signed since counts. */
  inForce: z.boolean(),
  side,
  name: z.string(),
  words: z.string(),
  notedOn: day,
  /** What was laid on the table with it. */
  topicId: id.nullable(),
  /** Whom it is between, beside the asker. */
  other: z.string(),
  /** Both still sit opposite each other; with somebody else it is noted anew. */
  running: z.boolean(),
  /** Who said "we read it the same again". */
  ended: z.array(side),
  /** The day on which the second said so. */
  closedOn: day.nullable(),
})
export type RecollectionView = z.infer<typeof recollectionView>

export const recollections = z
  .object({ side, recollections: z.array(recollectionView) })
  .meta({ id: 'Recollections' })
export type Recollections = z.infer<typeof recollections>

export const noteInput = z.object({ clauseId: id, words })
export type NoteInput = z.output<typeof noteInput>

export const noteParams = z.object({ relationId: id, agreementId: id })
export const recollectionParams = z.object({ relationId: id, recollectionId: id })
