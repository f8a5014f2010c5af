import type { Call } from '../../../platform/http/call.ts'
import type { OwnReader } from '../../../platform/plate/records.ts'
import { lock } from '../../../platform/vault/lock.ts'
import { type BreachContent, breachContent } from '../model.ts'

// In which line each text stands: locked for one, it opens in no other.
const ofBreach = (breachId: string) => `breach ${breachId}`
const ofFeeling = (breachId: string) => `feeling ${breachId}`
const ofSeam = (breachId: string) => `seam ${breachId}`

type Locks = Pick<Call, 'vault'>
type Opens = Pick<ReturnType<Call['vault']>, 'open'>

export function openContent(vault: Opens, breachId: string, locked: string): BreachContent | null {
  const text = vault.open(locked, ofBreach(breachId))
  return text === null ? null : breachContent.parse(JSON.parse(text))
}

export const openFeeling = (vault: Opens, breachId: string, locked: string | null): string | null =>
  locked === null ? null : vault.open(locked, ofFeeling(breachId))

export const openReleased = (vault: Opens, breachId: string, locked: string | null): string | null =>
  locked === null ? null : vault.open(locked, ofSeam(breachId))

export const lockContent = (call: Locks, breachId: string, content: BreachContent): string =>
  lock(call, JSON.stringify(content), ofBreach(breachId))

export const lockFeeling = (call: Locks, breachId: string, feeling: string): string =>
  lock(call, feeling, ofFeeling(breachId))

/** For the other, who may read it from now on. */
export const lockReleased = (call: Locks, breachId: string, feeling: string): string =>
  lock(call, feeling, ofSeam(breachId))

type Line = Readonly<Record<string, unknown>>

/** A line of one's own as one reads it under My data; or why it cannot be read. */
export function openLine(call: OwnReader, { locked, ...line }: Line): Record<string, unknown> {
  const content = openContent(call.vault(), String(line.breach_id), String(locked))
  if (!content) return { ...line, unreadable: call.say('repair:unreadable') }
  const { source, topicId, dealId, mendedOn, recordedOn, weightWords, recordedAt: _order, ...rest } = content
  return {
    ...line,
    ...rest,
    recorded_on: recordedOn,
    mended_on: mendedOn,
    weight_words: weightWords,
    topic_id: topicId,
    deal_id: dealId,
    ...(source.from === 'item' ? { item_id: source.itemId } : { expected: source.expected }),
  }
}

/** The same, of a sheet with nothing but words on it. */
export function openWords(
  call: OwnReader,
  { locked, ...line }: Line,
  open: (vault: Opens, breachId: string, locked: string) => string | null,
): Record<string, unknown> {
  if (locked === null) return line
  const words = open(call.vault(), String(line.breach_id), String(locked))
  return words === null ? { ...line, unreadable: call.say('repair:unreadable') } : { ...line, words }
}
