import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Side } from '../../people/model.ts'
import type { Domain } from '../catalogue/items.ts'
import type { OwnItemInput } from '../model.ts'

export const ownItems = (tx: Tx, organisationId: string) =>
  tx
    .selectFrom('own_items')
    .select([
      'item_id',
      sql<Side>`side`.as('side'),
      sql<Domain>`domain`.as('domain'),
      'label_nl',
      'label_en',
      'statement_nl',
      'statement_en',
      'retired_on',
    ])
    .where('organisation_id', '=', organisationId)
    .orderBy('added_on')
    .orderBy('item_id')

export const findOwnItems = (tx: Tx, organisationId: string) => ownItems(tx, organisationId).execute()
export type OwnItemRow = Awaited<ReturnType<typeof findOwnItems>>[number]

/** It is not asked any more; what was answered about it stays. False when it is not there, or was retired already. */
export async function retireOwnItem(
  tx: Tx,
  { organisationId, itemId, on }: Record<'organisationId' | 'itemId' | 'on', string>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('own_items')
    .set({ retired_on: on })
    .where('organisation_id', '=', organisationId)
    .where('item_id', '=', itemId)
    .where('retired_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function insertOwnItem(
  tx: Tx,
  { organisationId, itemId, on }: Record<'organisationId' | 'itemId' | 'on', string>,
  item: OwnItemInput,
): Promise<void> {
  await tx
    .insertInto('own_items')
    .values({
      organisation_id: organisationId,
      item_id: itemId,
      side: item.side,
      domain: item.domain,
      label_nl: item.nl.label,
      label_en: item.en.label,
      statement_nl: item.nl.statement,
      statement_en: item.en.statement,
      added_on: on,
    })
    .execute()
}
