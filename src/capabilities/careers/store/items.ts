import { type Expression, sql } from 'kysely'
import { changeAsRead } from '../../../platform/db/as-read.ts'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import type { CareerKind } from '../model.ts'

export interface ItemKey {
  organisationId: string
  itemId: string
}

export interface ItemRow {
  item_id: string
  kind: CareerKind
  slot: string | null
  version: number
  locked: string
}

export interface ShareRow {
  item_id: string
  relation_id: string
  with_id: string
}

export interface Owner {
  organisationId: string
  personId: string
}

/** Whoever changes their own in two windows does so one after the other. */
export const lockCareer = (tx: Tx, { organisationId, personId }: Owner): Promise<void> =>
  takeTurn(tx, 'careers', `${organisationId}:${personId}`)

/** Of the asker alone, whatever others let them read. */
export function findCareer(tx: Tx, { organisationId, personId }: Owner) {
  const questions: { items: Expression<ItemRow>; shares: Expression<ShareRow> } = {
    items: sql`select item_id, kind, slot, version, locked from career_items
      where organisation_id = ${organisationId} and person_id = ${personId} order by item_id`,
    shares: sql`select item_id, relation_id, with_id from career_shares
      where organisation_id = ${organisationId} and person_id = ${personId} order by relation_id`,
  }
  return askTogether(tx, questions)
}

export interface SharedRow extends Pick<ItemRow, 'item_id' | 'locked'> {
  relation_id: string
  person_id: string
  name: string | null
}

/** What others let the asker read, by name. */
export async function findShared(
  tx: Tx,
  { organisationId, personId }: { organisationId: string; personId: string },
): Promise<SharedRow[]> {
  const { rows } = await sql<SharedRow>`
    select i.item_id, i.locked, s.relation_id, i.person_id, p.given_name || ' ' || p.family_name as name
      from career_shares s join career_items i using (organisation_id, item_id)
        left join known_people p on p.organisation_id = i.organisation_id and p.person_id = i.person_id
      where s.organisation_id = ${organisationId} and s.with_id = ${personId}
      order by p.sort_name, i.person_id, i.item_id`.execute(tx)
  return rows
}

/** False where there is one of this slot already. */
export async function insertItem(
  tx: Tx,
  { organisationId, itemId }: ItemKey,
  row: { personId: string; kind: CareerKind; slot: string | null; locked: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('career_items')
    .values({
      organisation_id: organisationId,
      item_id: itemId,
      person_id: row.personId,
      kind: row.kind,
      slot: row.slot,
      locked: row.locked,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** False when it was changed since `version`. */
export const rewriteItem = (
  tx: Tx,
  { organisationId, itemId }: ItemKey,
  { version, locked }: { version: number; locked: string },
): Promise<boolean> =>
  changeAsRead(
    tx,
    'career_items',
    { version, where: { organisation_id: organisationId, item_id: itemId } },
    { locked },
  )

/** What was shared of them goes along. */
export async function deleteItems(tx: Tx, organisationId: string, itemIds: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('career_items')
    .where('organisation_id', '=', organisationId)
    .where('item_id', 'in', itemIds)
    .execute()
}

/** Once is enough. */
export async function insertShare(
  tx: Tx,
  row: ItemKey & { relationId: string; personId: string; withId: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('career_shares')
    .values({
      organisation_id: row.organisationId,
      item_id: row.itemId,
      relation_id: row.relationId,
      person_id: row.personId,
      with_id: row.withId,
      shared_at: row.at,
    })
    .execute()
}

/** At one table, or at every one; false where nobody read it there. */
export async function deleteShare(
  tx: Tx,
  { organisationId, itemId }: ItemKey,
  relationId: string,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('career_shares')
    .where('organisation_id', '=', organisationId)
    .where('item_id', '=', itemId)
    .where('relation_id', '=', relationId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
