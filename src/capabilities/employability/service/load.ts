import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { tablesOf } from '../../people/index.ts'
import type { ContentOf, ItemContent, ItemKind, OwnTable } from '../model.ts'
import { findItems, type ItemKey, insertItem, lockItems, rewriteItem } from '../store/items.ts'
import { lockItem, openItem } from './locked.ts'

export interface Item<K extends ItemKind = ItemKind> {
  itemId: string
  slot: string | null
  version: number
  /** Null where no key here opens it. */
  content: ContentOf<K> | null
}

/** Everything of this kind that is the asker's own, opened. */
export async function openItems<K extends ItemKind>(call: Call, kind: K): Promise<Item<K>[]> {
  const rows = await findItems(call.tx, call.actor, kind)
  const vault = call.vault()
  return rows.map(row => ({
    itemId: row.item_id,
    slot: row.slot,
    version: row.version,
    content: openItem(vault, row) as ContentOf<K> | null,
  }))
}

/** The same, to change something of it: one window after the other. */
export async function holdItems<K extends ItemKind>(call: Call, kind: K): Promise<Item<K>[]> {
  await lockItems(call.tx, call.actor)
  return openItems(call, kind)
}

export const keyOf = (call: Call, itemId: string): ItemKey => ({
  organisationId: call.actor.organisationId,
  itemId,
})

export function mustBeNewest(mine: Pick<Item, 'version'> | undefined, version: number): void {
  if ((mine?.version ?? 0) !== version) refuse('employability.changed-elsewhere', 'conflict')
}

/** One's own; for anybody else it does not exist. */
export function mustBeThere<K extends ItemKind>(mine: Item<K> | undefined): Item<K> {
  if (!mine) refuse('employability.no-such-item', 'not-found')
  return mine
}

/** Written anew, or over what stood there. */
export async function keepItem(
  call: Call,
  mine: Pick<Item, 'itemId' | 'version'> | undefined,
  content: ItemContent,
  slot: string | null,
): Promise<void> {
  const itemId = mine?.itemId ?? call.newId()
  const locked = lockItem(call, itemId, content)
  const key = keyOf(call, itemId)
  if (mine) await rewriteItem(call.tx, key, { version: mine.version, locked })
  else await insertItem(call.tx, key, { personId: call.actor.personId, kind: content.kind, slot, locked })
}

/** The asker's own tables that go on and where somebody leads. */
export async function ownTables(call: Call): Promise<OwnTable[]> {
  const { own } = await tablesOf(call)
  return own.flatMap(({ relationId, side, manager, jobTitle, validUntil }) =>
    side === 'employee' && manager && !(validUntil && validUntil <= call.today)
      ? [{ relationId, with: manager, jobTitle }]
      : [],
  )
}
