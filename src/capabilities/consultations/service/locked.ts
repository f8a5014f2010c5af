import type { OwnReader } from '../../../platform/plate/records.ts'
import { lock } from '../../../platform/vault/lock.ts'
import type { Vault } from '../../../platform/vault/vault.ts'

// In which line it stands: locked for one, it opens in no other.
const lineOf = (reactionId: string) => `consultation reaction ${reactionId}`

export const lockWords = (
  call: { vault(): Vault },
  { reactionId, words }: { reactionId: string; words: string },
): string => lock(call, words, lineOf(reactionId))

/** Null where no key here opens it. */
export const openWords = (
  call: { vault(): Pick<Vault, 'open'> },
  { reaction_id, words }: { reaction_id: string; words: string },
): string | null => call.vault().open(words, lineOf(reaction_id))

type Line = Readonly<Record<string, unknown>>

/** What somebody said, as they read it under My data. */
export function openLine(reader: OwnReader, line: Line): Record<string, unknown> {
  const reaction = { reaction_id: String(line.reaction_id), words: String(line.words) }
  return { ...line, words: openWords(reader, reaction) ?? reader.say('consultations:unreadable') }
}
