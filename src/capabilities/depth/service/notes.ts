import type { z } from 'zod'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { ringTable } from '../../people/index.ts'
import { onlyLevel } from '../levels.ts'
import type { LevelNotes, NoteInput, noteParams, renoteInput, SavedNote } from '../model.ts'
import { changeNote, deleteNote, findNotes, insertNote } from '../store/notes.ts'
import { type AtTalk, atTalk, atTalkToChange, type TalkPath } from './talk.ts'

/** More than this and a talk becomes its minutes. */
const most = 60

type NotePath = z.output<typeof noteParams>

/** What I noted at this talk, and what the others shared of theirs. */
export const readNotes = async (call: Call, path: TalkPath): Promise<LevelNotes> =>
  present(call, await atTalk(call, path))

/** For me alone, until I share it. */
export async function writeNote(call: Call, path: TalkPath, note: NoteInput): Promise<SavedNote> {
  const at = await atTalkToChange(call, path)
  const { organisationId } = at.table
  const { conversationId } = at.talk
  const own = (await findNotes(call.tx, { organisationId, conversationId })).filter(
    row => row.author_id === call.actor.personId,
  )
  if (own.length >= most) refuse('depth.noted-enough', 'conflict', { most })
  const noteId = call.newId()
  await insertNote(call.tx, {
    organisationId,
    conversationId,
    noteId,
    authorId: call.actor.personId,
    ...note,
    at: call.now,
  })
  return { noteId, version: 1 }
}

export async function rewriteNote(
  call: Call,
  path: NotePath,
  { version, words, level }: z.output<typeof renoteInput>,
): Promise<SavedNote> {
  const { key } = await ownNote(call, path)
  if (!(await changeNote(call.tx, key, version, { words, level }))) refuse('depth.stale-note', 'conflict')
  return { noteId: path.noteId, version: version + 1 }
}

export async function removeNote(call: Call, path: NotePath): Promise<SavedNote> {
  const { key } = await ownNote(call, path)
  await deleteNote(call.tx, key)
  return { noteId: path.noteId, version: 0 }
}

/** Whoever sits at the talk reads it from now on, as it is. */
export async function shareNote(call: Call, path: NotePath): Promise<LevelNotes> {
  const { at, key, version } = await ownNote(call, path)
  await changeNote(call.tx, key, version, { shared_at: call.now })
  const view = await present(call, at)
  await ringTable(call, at.table, '/talk')
  await call.tell({
    event: 'note.shared',
    subjectKind: 'conversation',
    subjectId: at.talk.conversationId,
    details: { side: at.table.seat },
  })
  return view
}

/** One that the asker can still change. */
async function ownNote(call: Call, path: NotePath) {
  const at = await atTalkToChange(call, path)
  const { organisationId } = at.table
  const rows = await findNotes(call.tx, { organisationId, conversationId: path.conversationId })
  const row = rows.find(one => one.note_id === path.noteId && one.author_id === call.actor.personId)
  if (!row) refuse('depth.no-such-note', 'not-found')
  if (row.shared_at) refuse('depth.shared-stays', 'conflict')
  return { at, key: { organisationId, noteId: path.noteId }, version: row.version }
}

async function present(call: Call, { table, talk }: AtTalk): Promise<LevelNotes> {
  const { organisationId } = table
  const rows = await findNotes(call.tx, { organisationId, conversationId: talk.conversationId })
  const mine = (row: { author_id: string }) => row.author_id === call.actor.personId
  for (const subjectId of new Set(rows.filter(row => !mine(row)).map(({ author_id }) => author_id)))
    await call.looked({ subjectId, what: 'level-notes', purpose: 'conversation' })
  return {
    conversationId: talk.conversationId,
    notes: rows.map(row => ({
      noteId: row.note_id,
      words: row.words,
      level: row.level,
      mine: mine(row),
      name: row.name,
      shared: row.shared_at !== null,
      version: row.version,
      at: row.written_at.toISOString(),
    })),
    onlyLevel: onlyLevel(rows),
  }
}
