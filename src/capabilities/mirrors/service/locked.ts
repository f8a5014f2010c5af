import { z } from 'zod'
import type { OwnReader } from '../../../platform/plate/records.ts'
import { lock } from '../../../platform/vault/lock.ts'
import type { Vault } from '../../../platform/vault/vault.ts'
import type { Reflections, Sheet } from '../store/reflections.ts'

/** By question: what somebody answered, or wrote beside an answer. */
export type Said = Readonly<Record<string, string>>

const said = z.record(z.string(), z.string())

// In which line each stands: locked for one, it opens in no other.
const lineOf = (sheet: Sheet, reflectionId: string) => `${sheet} ${reflectionId}`

export const lockSaid = (
  call: { vault(): Vault },
  sheet: Sheet,
  { reflectionId, of }: { reflectionId: string; of: Said },
): string => lock(call, JSON.stringify(of), lineOf(sheet, reflectionId))

/** Null where no key here opens it. */
export function openSaid(
  vault: Pick<Vault, 'open'>,
  sheet: Sheet,
  { reflection_id, locked }: { reflection_id: string; locked: string },
): Said | null {
  const text = vault.open(locked, lineOf(sheet, reflection_id))
  return text === null ? null : said.parse(JSON.parse(text))
}

/** What stands on a sheet by reflection: nothing where nothing was said, null where no key here opens it. */
export function openSheet(
  vault: Pick<Vault, 'open'>,
  sheet: Sheet,
  lines: Reflections[Sheet],
): (reflectionId: string) => Said | null {
  const opened = new Map(lines.map(line => [line.reflection_id, openSaid(vault, sheet, line)]))
  return reflectionId => {
    const found = opened.get(reflectionId)
    return found === undefined ? {} : found
  }
}

type Line = Readonly<Record<string, unknown>>

/** A sheet of one’s own as one reads it under My data: a line for each question. */
export function openLines(
  reader: OwnReader,
  { locked, ...line }: Line,
  { sheet, column }: { sheet: Sheet; column: string },
): Record<string, unknown>[] {
  const found = openSaid(reader.vault(), sheet, {
    reflection_id: String(line.reflection_id),
    locked: String(locked),
  })
  if (found === null) return [{ ...line, unreadable: reader.say('mirrors:unreadable') }]
  return Object.entries(found).map(([question, text]) => ({ ...line, question, [column]: text }))
}
