import type { OwnReader } from '../../../platform/plate/records.ts'
import { lock } from '../../../platform/vault/lock.ts'
import type { Vault } from '../../../platform/vault/vault.ts'
import { amoInput } from './model.ts'
import type { AmoAnswers } from './questions.ts'

// In which line it stands: locked for one, it opens in no other.
const lineOf = (sheetId: string) => `amo ${sheetId}`

export const lockAnswers = (
  call: { vault(): Vault },
  { sheetId, answers }: { sheetId: string; answers: AmoAnswers },
): string => lock(call, JSON.stringify(answers), lineOf(sheetId))

/** Null where no key here opens it. */
export function openAnswers(
  vault: Pick<Vault, 'open'>,
  { sheet_id, locked }: { sheet_id: string; locked: string },
): AmoAnswers | null {
  const text = vault.open(locked, lineOf(sheet_id))
  return text === null ? null : amoInput.shape.answers.parse(JSON.parse(text))
}

type Line = Readonly<Record<string, unknown>>

/** A sheet as its writer reads it under My data: a line for each answer. */
export function openLines(reader: OwnReader, { locked, ...line }: Line): Record<string, unknown>[] {
  const found = openAnswers(reader.vault(), { sheet_id: String(line.sheet_id), locked: String(locked) })
  if (found === null) return [{ ...line, unreadable: reader.say('leading:amo.unreadable') }]
  return Object.entries(found).map(([question, answer]) => ({ ...line, question, answer }))
}
