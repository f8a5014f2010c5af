import { changeAsRead } from '../../../platform/db/as-read.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Seat } from '../../people/model.ts'
import type { ConversationKey } from './talks.ts'

export interface SharedNotesRow {
  body: string
  version: number
  written_by: string
  written_side: Seat
  written_at: Date
  /** Null where somebody is not known any more. */
  name: string | null
}

export function findSharedNotes(
  tx: Tx,
  { organisationId, conversationId }: ConversationKey,
): Promise<SharedNotesRow | undefined> {
  return tx
    .selectFrom('talk_notes as n')
    .leftJoin('known_people as p', join =>
      join.onRef('p.organisation_id', '=', 'n.organisation_id').onRef('p.person_id', '=', 'n.written_by'),
    )
    .select(['n.body', 'n.version', 'n.written_by', 'n.written_side', 'n.written_at', 'p.given_name as name'])
    .$narrowType<{ written_side: Seat }>()
    .where('n.organisation_id', '=', organisationId)
    .where('n.conversation_id', '=', conversationId)
    .executeTakeFirst()
}

/** Writes the page when `version` is still the newest, 0 for the first words on it; false otherwise. */
export async function saveSharedNotes(
  tx: Tx,
  { organisationId, conversationId }: ConversationKey,
  version: number,
  { body, by, side, at }: { body: string; by: string; side: Seat; at: Date },
): Promise<boolean> {
  const key = { organisation_id: organisationId, conversation_id: conversationId }
  const page = { body, written_by: by, written_side: side, written_at: at }
  if (version > 0) return changeAsRead(tx, 'talk_notes', { version, where: key }, page)
  const result = await tx
    .insertInto('talk_notes')
    .values({ ...key, ...page })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}
