import type { OwnReader } from '../../../platform/plate/records.ts'
import { lock } from '../../../platform/vault/lock.ts'
import type { Vault } from '../../../platform/vault/vault.ts'
import { type CareerContent, careerContent } from '../model.ts'

// In which line it stands: locked for one, it opens in no other.
const lineOf = (itemId: string) => `career ${itemId}`

export const lockContent = (call: { vault(): Vault }, itemId: string, content: CareerContent): string =>
  lock(call, JSON.stringify(content), lineOf(itemId))

/** Null where no key here opens it. */
export function openContent(
  vault: Pick<Vault, 'open'>,
  { item_id, locked }: { item_id: string; locked: string },
): CareerContent | null {
  const text = vault.open(locked, lineOf(item_id))
  return text === null ? null : careerContent.parse(JSON.parse(text))
}

const suggestionOf = (coachingId: string) => `career suggestion ${coachingId}`

export const lockSuggestion = (call: { vault(): Vault }, coachingId: string, words: string): string =>
  lock(call, words, suggestionOf(coachingId))

/** Null where there are no words, or no key here opens them. */
export const openSuggestion = (
  { vault }: { vault(): Pick<Vault, 'open'> },
  { coaching_id, locked }: { coaching_id: string; locked: string | null },
): string | null => (locked === null ? null : vault().open(locked, suggestionOf(coaching_id)))

/** The same as somebody reads it under My data. */
export function openSuggested(reader: OwnReader, { locked, ...line }: Line): Record<string, unknown> {
  const of = { coaching_id: String(line.coaching_id), locked: String(locked) }
  const words = openSuggestion(reader, of)
  return words === null ? { ...line, unreadable: reader.say('careers:unreadable') } : { ...line, words }
}

type Line = Readonly<Record<string, unknown>>

/** A line of one’s own as one reads it under My data; or why it cannot be read. */
export function openLine(reader: OwnReader, { locked, ...line }: Line): Record<string, unknown> {
  const found = openContent(reader.vault(), { item_id: String(line.item_id), locked: String(locked) })
  if (!found) return { ...line, unreadable: reader.say('careers:unreadable') }
  if (found.kind === 'alternatives') return { ...line, seen: found.seen }
  if (found.kind === 'step') return { ...line, what: found.what, on_day: found.on }
  if (found.kind === 'ability') return { ...line, words: found.words }
  if (found.kind === 'period')
    return { ...line, life: found.life, words: found.what, from_year: found.from, until_year: found.until }
  if (found.kind === 'route') {
    const { what, provider, step, resting, certificate } = found
    return { ...line, recognised: what, provider, route_step: step, resting, certificate }
  }
  return { ...line, want: found.want, stance: found.stance, look_again_on: found.lookAgainOn }
}
