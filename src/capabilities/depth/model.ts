import { z } from 'zod'
import { conversationParams } from '../dialogue/model.ts'
import { id } from '../people/model.ts'
import { levels, rooms } from './vocabulary.ts'

export { conversationParams }

const room = z.enum(rooms)
const demand = z.string().trim().min(1).max(160)

/** What was said of one demand, the first before the talk; what came later stands beside it. */
export const declaredView = z
  .object({
    declaredId: id,
    topicId: id.nullable(),
    /** In words of one's own; null where it is about a topic. */
    demand: z.string().nullable(),
    room,
    /** Said once the talk had begun. */
    late: z.boolean(),
    saidBy: z.string().nullable(),
    saidAt: z.iso.datetime(),
    version: z.int(),
  })
  .meta({ id: 'DeclaredRoom' })
export type DeclaredView = z.infer<typeof declaredView>

export const declaredRooms = z
  .object({
    conversationId: id,
    /** Who speaks for the organisation here, by given name; null where nobody does today. */
    speaks: z.string().nullable(),
    /** From now on what is said is said late. */
    begun: z.boolean(),
    /** The asker speaks for the organisation here, and the talk can still be spoken of. */
    mayDeclare: z.boolean(),
    declared: z.array(declaredView),
  })
  .meta({ id: 'DeclaredRooms' })
export type DeclaredRooms = z.infer<typeof declaredRooms>

export const declareInput = z
  .object({ topicId: id.nullable().default(null), demand: demand.nullable().default(null), room })
  .refine(({ topicId, demand }) => (topicId === null) !== (demand === null), {
    message: 'A topic of this talk, or words of your own.',
  })
export type DeclareInput = z.output<typeof declareInput>
export const redeclareInput = z.object({ version: z.int().min(1), room })
export const declaredParams = conversationParams.extend({ declaredId: id })

const level = z.enum(levels)

export const levelNoteView = z
  .object({
    noteId: id,
    words: z.string(),
    level: level.nullable(),
    mine: z.boolean(),
    /** Who wrote it, by given name; null where nobody knows any more. */
    name: z.string().nullable(),
    shared: z.boolean(),
    version: z.int(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'LevelNote' })
export type LevelNoteView = z.infer<typeof levelNoteView>

export const levelNotes = z
  .object({
    conversationId: id,
    /** Mine, and what others shared, in the order in which it was written. */
    notes: z.array(levelNoteView),
    /** Everything that I can read lies on this one level; null where it does not. */
    onlyLevel: level.nullable(),
  })
  .meta({ id: 'LevelNotes' })
export type LevelNotes = z.infer<typeof levelNotes>

const noteWords = z.string().trim().min(1).max(1000)
export const noteInput = z.object({ words: noteWords, level: level.nullable().default(null) })
export type NoteInput = z.output<typeof noteInput>
export const renoteInput = noteInput.extend({ version: z.int().min(1) })
export const noteParams = conversationParams.extend({ noteId: id })

/** What was kept is what was sent; this is its newest version. */
export const savedNote = z.object({ noteId: id, version: z.int() }).meta({ id: 'SavedLevelNote' })
export type SavedNote = z.infer<typeof savedNote>
