import type { OwnReader } from '../../../platform/plate/records.ts'
import { lock } from '../../../platform/vault/lock.ts'
import type { Vault } from '../../../platform/vault/vault.ts'
import { type DiplomaContent, diplomaContent } from '../model.ts'

// In which line it stands: locked for one, it opens in no other.
const lineOf = (diplomaId: string) => `diploma ${diplomaId}`

export const lockDiplomaText = (
  call: { vault(): Vault },
  diplomaId: string,
  content: DiplomaContent,
): string => lock(call, JSON.stringify(content), lineOf(diplomaId))

/** Null where no key here opens it. */
export function openDiplomaText(
  vault: Pick<Vault, 'open'>,
  { diplomaId, locked }: { diplomaId: string; locked: string },
): DiplomaContent | null {
  const text = vault.open(locked, lineOf(diplomaId))
  return text === null ? null : diplomaContent.parse(JSON.parse(text))
}

type Line = Readonly<Record<string, unknown>>

/**
 * A line of one’s own as one reads it under My data; or why it cannot be read. Whoever of HR answered reads there that they did, and
 * nothing of what stood on it.
 */
export function openOwnLine(reader: OwnReader, { locked, ...line }: Line): Record<string, unknown> {
  if (line.person_id !== reader.actor.personId) return line
  const found = openDiplomaText(reader.vault(), {
    diplomaId: String(line.diploma_id),
    locked: String(locked),
  })
  if (!found) return { ...line, unreadable: reader.say('learning:unreadable') }
  const { awardedOn, ...content } = found
  return { ...line, ...content, awarded_on: awardedOn }
}
