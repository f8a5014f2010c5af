import type { OwnReader } from '../../../platform/plate/records.ts'
import { lock } from '../../../platform/vault/lock.ts'
import type { Vault } from '../../../platform/vault/vault.ts'
import { type ItemContent, itemContent, type ViewContent, viewContent } from '../model.ts'

// In which line each stands: locked for one, it opens in no other.
const itemLine = (itemId: string) => `employability ${itemId}`
const viewLine = (viewId: string) => `employability view ${viewId}`

type Locks = { vault(): Vault }
type Opens = Pick<Vault, 'open'>

export const lockItem = (call: Locks, itemId: string, content: ItemContent): string =>
  lock(call, JSON.stringify(content), itemLine(itemId))

export const lockView = (call: Locks, viewId: string, content: ViewContent): string =>
  lock(call, JSON.stringify(content), viewLine(viewId))

/** Null where no key here opens it. */
export function openItem(
  vault: Opens,
  { item_id, locked }: { item_id: string; locked: string },
): ItemContent | null {
  const text = vault.open(locked, itemLine(item_id))
  return text === null ? null : itemContent.parse(JSON.parse(text))
}

/** Null where nothing was answered, and where no key here opens it. */
export function openView(
  vault: Opens,
  { view_id, locked }: { view_id: string; locked: string | null },
): ViewContent | null {
  const text = locked === null ? null : vault.open(locked, viewLine(view_id))
  return text === null ? null : viewContent.parse(JSON.parse(text))
}

type Line = Readonly<Record<string, unknown>>

/** A line of one's own as one reads it under My data; or why it cannot be read. */
export function openOwnItem(reader: OwnReader, { locked, ...line }: Line): Record<string, unknown> {
  const found = openItem(reader.vault(), { item_id: String(line.item_id), locked: String(locked) })
  if (!found) return { ...line, unreadable: reader.say('employability:unreadable') }
  if (found.kind === 'age') return { ...line, turn: found.turn, words: found.words }
  if (found.kind === 'exercise') return { ...line, words: found.words }
  return { ...line, stand: found.stand, words: found.words }
}

/** What was asked, and how it was answered. */
export function openOwnView(reader: OwnReader, { locked, ...line }: Line): Record<string, unknown> {
  if (locked === null) return line
  const found = openView(reader.vault(), { view_id: String(line.view_id), locked: String(locked) })
  if (!found) return { ...line, unreadable: reader.say('employability:unreadable') }
  return { ...line, stand: found.stand, words: found.words }
}
