import type { Tx } from '../../../platform/db/database.ts'

/** One note per need card; changing it again refreshes the note. */
export async function saveNote(
  tx: Tx,
  row: {
    organisationId: string
    noteId: string
    ownerId: string
    relationId: string
    subject: string
    need: string
    at: Date
  },
): Promise<void> {
  await tx
    .insertInto('agenda_notes')
    .values({
      organisation_id: row.organisationId,
      note_id: row.noteId,
      owner_id: row.ownerId,
      relation_id: row.relationId,
      subject: row.subject,
      need: row.need,
      noted_at: row.at,
    })
    .onConflict(conflict =>
      conflict
        .columns(['organisation_id', 'owner_id', 'subject'])
        .doUpdateSet({ need: row.need, noted_at: row.at }),
    )
    .execute()
}

/** False when there is no such note, or not for the asker. */
export async function deleteNote(tx: Tx, organisationId: string, noteId: string): Promise<boolean> {
  const result = await tx
    .deleteFrom('agenda_notes')
    .where('organisation_id', '=', organisationId)
    .where('note_id', '=', noteId)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}

/** What somebody noted to themselves at a table. */
export const findNotes = (tx: Tx, own: { organisationId: string; relationId: string; ownerId: string }) =>
  tx
    .selectFrom('agenda_notes')
    .select(['note_id', 'need'])
    .where('organisation_id', '=', own.organisationId)
    .where('relation_id', '=', own.relationId)
    .where('owner_id', '=', own.ownerId)
    .orderBy('noted_at')
    .execute()
