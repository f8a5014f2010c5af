import type { OwnReader } from '../../../platform/plate/records.ts'
import { lock } from '../../../platform/vault/lock.ts'
import type { Vault } from '../../../platform/vault/vault.ts'

// In which line it stands: locked for one, it opens in no other.
const lineOf = (bookingId: string) => `booking ${bookingId}`

export const lockChoice = (call: { vault(): Vault }, words: string, bookingId: string): string =>
  lock(call, words, lineOf(bookingId))

/** Null where no key here opens it. */
export const openChoice = (
  vault: Pick<Vault, 'open'>,
  { bookingId, locked }: { bookingId: string; locked: string },
): string | null => vault.open(locked, lineOf(bookingId))

/** A line of one's own, as one reads it under My data. */
export function openBooking(
  reader: OwnReader,
  { locked, ...line }: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  if (locked === null) return line
  const words = openChoice(reader.vault(), { bookingId: String(line.booking_id), locked: String(locked) })
  return words === null ? { ...line, unreadable: reader.say('budgets:unreadable') } : { ...line, words }
}
