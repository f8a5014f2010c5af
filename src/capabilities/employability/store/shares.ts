import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { ItemKey, Owner } from './items.ts'

export interface ShareRow {
  item_id: string
  relation_id: string
  with_id: string
}

/** What the asker lets others read. */
export const findOwnShares = (tx: Tx, { organisationId, personId }: Owner): Promise<ShareRow[]> =>
  tx
    .selectFrom('employability_shares')
    .select(['item_id', 'relation_id', 'with_id'])
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .orderBy('relation_id')
    .execute()

export interface SharedRow {
  item_id: string
  slot: string | null
  locked: string
  relation_id: string
  person_id: string
  name: string | null
}

/** What others let the asker read, by name. */
export async function findShared(tx: Tx, { organisationId, personId }: Owner): Promise<SharedRow[]> {
  const { rows } = await sql<SharedRow>`
    select i.item_id, i.slot, i.locked, s.relation_id, i.person_id, p.given_name || ' ' || p.family_name as name
      from employability_shares s join employability_items i using (organisation_id, item_id)
        left join known_people p on p.organisation_id = i.organisation_id and p.person_id = i.person_id
      where s.organisation_id = ${organisationId} and s.with_id = ${personId}
      order by p.sort_name, i.person_id, i.item_id`.execute(tx)
  return rows
}

export async function insertShare(
  tx: Tx,
  row: ItemKey & { relationId: string; personId: string; withId: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('employability_shares')
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

/** False where nobody read it there. */
export async function deleteShare(
  tx: Tx,
  { organisationId, itemId }: ItemKey,
  relationId: string,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('employability_shares')
    .where('organisation_id', '=', organisationId)
    .where('item_id', '=', itemId)
    .where('relation_id', '=', relationId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
