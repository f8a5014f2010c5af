import { changeAsRead } from '../../../platform/db/as-read.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Level } from '../vocabulary.ts'

interface TalkKey {
  organisationId: string
  conversationId: string
}

export interface NoteKey {
  organisationId: string
  noteId: string
}

export interface LevelNoteRow {
  note_id: string
  author_id: string
  words: string
  level: Level | null
  version: number
  written_at: Date
  shared_at: Date | null
  /** Null where somebody is not known any more. */
  name: string | null
}

/** The asker's own, and what others shared, in the order in which it was written. */
export function findNotes(tx: Tx, { organisationId, conversationId }: TalkKey): Promise<LevelNoteRow[]> {
  return tx
    .selectFrom('level_notes as n')
    .leftJoin('known_people as p', join =>
      join.onRef('p.organisation_id', '=', 'n.organisation_id').onRef('p.person_id', '=', 'n.author_id'),
    )
    .select([
      'n.note_id',
      'n.author_id',
      'n.words',
      'n.level',
      'n.version',
      'n.written_at',
      'n.shared_at',
      'p.given_name as name',
    ])
    .$narrowType<{ level: Level | null }>()
    .where('n.organisation_id', '=', organisationId)
    .where('n.conversation_id', '=', conversationId)
    .orderBy('n.written_at')
    .orderBy('n.note_id')
    .execute()
}

export async function insertNote(
  tx: Tx,
  row: NoteKey & TalkKey & { authorId: string; words: string; level: Level | null; at: Date },
): Promise<void> {
  await tx
    .insertInto('level_notes')
    .values({
      organisation_id: row.organisationId,
      note_id: row.noteId,
      conversation_id: row.conversationId,
      author_id: row.authorId,
      words: row.words,
      level: row.level,
      written_at: row.at,
    })
    .execute()
}

/** False when it was changed since `version`, or shared. */
export const changeNote = (
  tx: Tx,
  { organisationId, noteId }: NoteKey,
  version: number,
  change: { words: string; level: Level | null } | { shared_at: Date },
): Promise<boolean> =>
  changeAsRead(
    tx,
    'level_notes',
    { version, where: { organisation_id: organisationId, note_id: noteId, shared_at: null } },
    change,
  )

export async function deleteNote(tx: Tx, { organisationId, noteId }: NoteKey): Promise<void> {
  await tx
    .deleteFrom('level_notes')
    .where('organisation_id', '=', organisationId)
    .where('note_id', '=', noteId)
    .execute()
}
