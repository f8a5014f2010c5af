import { changeAsRead } from '../../../platform/db/as-read.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import type { ItemKind } from '../model.ts'

export interface Owner {
  organisationId: string
  personId: string
}

export interface ItemKey {
  organisationId: string
  itemId: string
}

export interface ItemRow {
  item_id: string
  slot: string | null
  version: number
  locked: string
}

/** Whoever changes their own in two windows does so one after the other. */
export const lockItems = (tx: Tx, { organisationId, personId }: Owner): Promise<void> =>
  takeTurn(tx, 'employability', `${organisationId}:${personId}`)

/** Of the asker alone. */
export const findItems = (tx: Tx, { organisationId, personId }: Owner, kind: ItemKind): Promise<ItemRow[]> =>
  tx
    .selectFrom('employability_items')
    .select(['item_id', 'slot', 'version', 'locked'])
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .where('kind', '=', kind)
    .orderBy('item_id')
    .execute()

export async function insertItem(
  tx: Tx,
  { organisationId, itemId }: ItemKey,
  row: { personId: string; kind: ItemKind; slot: string | null; locked: string },
): Promise<void> {
  const { personId, ...rest } = row
  await tx
    .insertInto('employability_items')
    .values({ organisation_id: organisationId, item_id: itemId, person_id: personId, ...rest })
    .execute()
}

/** False when it was changed since `version`. */
export const rewriteItem = (
  tx: Tx,
  { organisationId, itemId }: ItemKey,
  { version, locked }: { version: number; locked: string },
): Promise<boolean> =>
  changeAsRead(
    tx,
    'employability_items',
    { version, where: { organisation_id: organisationId, item_id: itemId } },
    { locked },
  )

/** What others were let see or asked of it goes along. */
export async function deleteItem(tx: Tx, { organisationId, itemId }: ItemKey): Promise<void> {
  await tx
    .deleteFrom('employability_items')
    .where('organisation_id', '=', organisationId)
    .where('item_id', '=', itemId)
    .execute()
}
