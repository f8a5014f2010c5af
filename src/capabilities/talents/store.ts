import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import type { TalentInput } from './model.ts'
import type { TalentKind } from './vocabulary.ts'

export interface NoteRow {
  note_id: string
  relation_id: string
  person_id: string
  author_id: string
  author_name: string
  kind: TalentKind
  words: string
  written_on: string
  laid_on: string | null
}

interface Where {
  organisationId: string
  relationId?: string
  aboutId?: string
}

/** What the asker may read of one table, or of one person; the newest first. */
export async function findNotes(tx: Tx, { organisationId, relationId, aboutId }: Where): Promise<NoteRow[]> {
  const { rows } = await sql<NoteRow>`select n.note_id, n.relation_id, n.person_id, n.author_id,
      coalesce((select p.given_name || ' ' || p.family_name from known_people p
        where p.organisation_id = n.organisation_id and p.person_id = n.author_id), '') as author_name,
      n.kind, n.words, n.written_on, n.laid_on
    from talent_notes n where n.organisation_id = ${organisationId}
      and (${relationId ?? null}::uuid is null or n.relation_id = ${relationId ?? null})
      and (${aboutId ?? null}::uuid is null or n.person_id = ${aboutId ?? null})
    order by n.written_at desc, n.note_id`.execute(tx)
  return rows
}

export async function insertNote(
  tx: Tx,
  row: TalentInput & {
    organisationId: string
    noteId: string
    relationId: string
    personId: string
    authorId: string
    on: string
    at: Date
  },
): Promise<void> {
  await tx
    .insertInto('talent_notes')
    .values({
      organisation_id: row.organisationId,
      note_id: row.noteId,
      relation_id: row.relationId,
      person_id: row.personId,
      author_id: row.authorId,
      kind: row.kind,
      words: row.words,
      written_on: row.on,
      written_at: row.at,
    })
    .execute()
}

interface Key {
  organisationId: string
  noteId: string
}

/** False when it lies there already. */
export async function layNote(tx: Tx, { organisationId, noteId }: Key, on: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('talent_notes')
    .set({ laid_on: on })
    .where('organisation_id', '=', organisationId)
    .where('note_id', '=', noteId)
    .where('laid_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function deleteNote(tx: Tx, { organisationId, noteId }: Key): Promise<void> {
  await tx
    .deleteFrom('talent_notes')
    .where('organisation_id', '=', organisationId)
    .where('note_id', '=', noteId)
    .execute()
}
