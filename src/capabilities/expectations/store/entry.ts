import { sql } from 'kysely'
import { changeAsRead } from '../../../platform/db/as-read.ts'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Side } from '../../people/model.ts'
import type { EntryPart } from '../vocabulary.ts'

export interface EntryState {
  author_id: string
  side: Side
  version: number
  /** Shown to whoever sits opposite today. */
  ready: boolean
  open: boolean
  aside: boolean
  talked_on: string | null
}

interface Key {
  organisationId: string
  relationId: string
  authorId: string
}

/** How far the two are who sit there today. */
export const entryStates = (relationId: string) =>
  sql<EntryState>`select * from app_entry_states(${relationId})`

/** The same, with the words that the asker may read. */
export function findEntry(tx: Tx, { organisationId, relationId }: Omit<Key, 'authorId'>) {
  return askTogether(tx, {
    states: entryStates(relationId),
    parts: tx
      .selectFrom('readable_parts')
      .select(['author_id', 'part', 'words'])
      .where('organisation_id', '=', organisationId)
      .where('relation_id', '=', relationId)
      .$castTo<{ author_id: string; part: EntryPart; words: string }>(),
  })
}

/** Takes the next version of what I write; false when another tab did since, or it stands still. */
export async function raiseEntry(
  tx: Tx,
  {
    organisationId,
    relationId,
    authorId,
    side,
    version,
    at,
  }: Key & { side: Side; version: number; at: Date },
): Promise<boolean> {
  const where = { organisation_id: organisationId, relation_id: relationId, author_id: authorId }
  if (version > 0)
    return changeAsRead(tx, 'entry_views', { version, where: { ...where, ready_at: null } }, { aside: false })
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('entry_views')
    .values({ ...where, side, version: 1, begun_at: at })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** All that I say, as it is now; what is not there any more goes. */
export async function writeParts(
  tx: Tx,
  { organisationId, relationId, authorId }: Key,
  words: readonly (readonly [EntryPart, string])[],
): Promise<void> {
  const parts = words.map(([part]) => part)
  await tx
    .deleteFrom('view_parts')
    .where('organisation_id', '=', organisationId)
    .where('relation_id', '=', relationId)
    .where('author_id', '=', authorId)
    .where(sql<boolean>`part <> all (${parts}::text[])`)
    .execute()
  if (words.length === 0) return
  await sql`
    insert into view_parts (organisation_id, relation_id, author_id, part, words)
    select ${organisationId}, ${relationId}, ${authorId}, * from unnest(${parts}::text[], ${words.map(([, text]) => text)}::text[])
    on conflict (organisation_id, relation_id, author_id, part) do update set words = excluded.words`.execute(
    tx,
  )
}

/** It is not offered to me any more; what I wrote stays. */
export async function layAside(tx: Tx, key: Key & { side: Side; at: Date }): Promise<void> {
  await tx
    .insertInto('entry_views')
    .values({
      organisation_id: key.organisationId,
      relation_id: key.relationId,
      author_id: key.authorId,
      side: key.side,
      version: 1,
      begun_at: key.at,
      aside: true,
    })
    .onConflict(conflict =>
      conflict.columns(['organisation_id', 'relation_id', 'author_id']).doUpdateSet({ aside: true }),
    )
    .execute()
}

export async function showEntry(tx: Tx, relationId: string, at: Date): Promise<void> {
  await sql`select app_show_entry(${relationId}, ${at})`.execute(tx)
}

/** As long as the other has not shown. */
export async function hideEntry(tx: Tx, relationId: string): Promise<void> {
  await sql`select app_hide_entry(${relationId})`.execute(tx)
}

export async function deleteEntry(tx: Tx, { organisationId, relationId, authorId }: Key): Promise<void> {
  await tx
    .deleteFrom('entry_views')
    .where('organisation_id', '=', organisationId)
    .where('relation_id', '=', relationId)
    .where('author_id', '=', authorId)
    .execute()
}

/** Out of what both have read: it is closed for both. */
export async function takeEntryBack(tx: Tx, relationId: string): Promise<void> {
  await sql`select app_take_entry_back(${relationId})`.execute(tx)
}

export async function completeEntry(tx: Tx, relationId: string, at: Date): Promise<void> {
  await sql`select app_complete_entry(${relationId}, ${at})`.execute(tx)
}
