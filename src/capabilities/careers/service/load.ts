import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { CareerContent, CareerKind, ContentOf } from '../model.ts'
import { findCareer, type ItemKey, lockCareer, type ShareRow } from '../store/items.ts'
import { openContent } from './locked.ts'

export interface Item<C extends CareerContent = CareerContent> {
  itemId: string
  kind: CareerKind
  slot: string | null
  version: number
  /** Null where no key here opens it. */
  content: C | null
}

export interface Own {
  items: Item[]
  shares: ShareRow[]
}

/** Everything of the asker’s own, opened. */
export async function openCareer(call: Call): Promise<Own> {
  const { items, shares } = await findCareer(call.tx, call.actor)
  const vault = call.vault()
  return {
    shares,
    items: items.map(row => ({
      itemId: row.item_id,
      kind: row.kind,
      slot: row.slot,
      version: row.version,
      content: openContent(vault, row),
    })),
  }
}

/** The same, to change something of it: one window after the other. */
export async function holdCareer(call: Call): Promise<Own> {
  await lockCareer(call.tx, call.actor)
  return openCareer(call)
}

export const keyOf = (call: Call, itemId: string): ItemKey => ({
  organisationId: call.actor.organisationId,
  itemId,
})

/** One’s own; for anybody else it does not exist. */
export function mustBeMine({ items }: Own, itemId: string): Item {
  const found = items.find(one => one.itemId === itemId)
  if (!found) refuse('careers.no-such-item', 'not-found')
  return found
}

/** What is in it, for who wants to do something with that. */
export function mustBeReadable({ content }: Item): CareerContent {
  if (!content) refuse('careers.cannot-be-read', 'conflict')
  return content
}

export const isOf =
  <K extends CareerKind>(kind: K) =>
  (item: Item): item is Item<ContentOf<K>> =>
    item.kind === kind

export function mustBeNewest(mine: Pick<Item, 'version'> | undefined, version: number): void {
  if ((mine?.version ?? 0) !== version) refuse('careers.changed-elsewhere', 'conflict')
}
