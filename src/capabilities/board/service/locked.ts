import type { OwnReader } from '../../../platform/plate/records.ts'
import { lock } from '../../../platform/vault/lock.ts'
import type { Vault } from '../../../platform/vault/vault.ts'

/** What is written on the board: a question, an answer, why something was reported, and why it was taken off. */
export type Post = 'question' | 'answer' | 'report' | 'removal'

// In which line each stands: locked for one, it opens in no other.
const lineOf = (post: Post, id: string) => `board ${post} ${id}`

export const lockWords = (
  call: { vault(): Vault },
  post: Post,
  { id, words }: { id: string; words: string },
) => lock(call, words, lineOf(post, id))

/** Null where nothing stands, or no key here opens it. */
export const openWords = (
  call: { vault(): Pick<Vault, 'open'> },
  post: Post,
  { id, locked }: { id: string; locked: string | null },
): string | null => (locked === null ? null : call.vault().open(locked, lineOf(post, id)))

type Line = Readonly<Record<string, unknown>>

/** What somebody wrote themselves, as they read it under My data. */
export function openLine(
  reader: OwnReader,
  line: Line,
  locked: { id: string; columns: Readonly<Record<string, Post>> },
): Record<string, unknown> {
  const opened = { ...line }
  for (const [column, post] of Object.entries(locked.columns)) {
    const found = line[column]
    if (typeof found === 'string')
      opened[column] =
        openWords(reader, post, { id: String(line[locked.id]), locked: found }) ??
        reader.say('board:unreadable')
  }
  return opened
}
