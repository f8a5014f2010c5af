import { z } from 'zod'
import { day, id, personName, side } from '../people/model.ts'
import { talentKinds } from './vocabulary.ts'

const note = z.object({
  noteId: id,
  kind: z.enum(talentKinds),
  words: z.string(),
  by: personName,
  writtenOn: day,
  /** On the agenda of their talk since. */
  laidOn: day.nullable(),
})

export const talents = z
  .object({
    side,
    /** Of this table, the newest first: about me all of them, about whom I lead those that I wrote. */
    notes: z.array(note),
  })
  .meta({ id: 'Talents' })
export type Talents = z.infer<typeof talents>

/** Everything that anybody wrote about me, also at tables that ended. */
export const myTalents = z.object({ notes: z.array(note) }).meta({ id: 'MyTalents' })
export type MyTalents = z.infer<typeof myTalents>

export const talentInput = z.object({ kind: z.enum(talentKinds), words: z.string().trim().min(1).max(500) })
export type TalentInput = z.output<typeof talentInput>
export const noteParams = z.object({ relationId: id, noteId: id })
