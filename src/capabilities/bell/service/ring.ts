import { randomUUID } from 'node:crypto'
import type { Tx } from '../../../platform/db/database.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { Ring } from '../../../platform/http/ring.ts'
import { wantChoreOf } from '../../../platform/work/asking.ts'
import type { BellChoice, NewestRing } from '../model.ts'
import { findChoice, findNewestRing, insertRings, saveChoice } from '../store.ts'

interface From {
  organisationId: string
  /** Null where nobody did it. */
  fromId: string | null
  rungAt: Date
  newId(): string
  want(personId: string): Promise<void>
}

/** Whoever did it hears nothing of it. Kept with what was done, or not at all; told by mail once it is kept. */
async function ringFrom(
  tx: Tx,
  { want, newId, ...from }: From,
  { kind, to, appointment }: Ring,
): Promise<void> {
  const others = to.filter(({ personId }) => personId !== from.fromId)
  if (others.length === 0) return
  const rings = others.map(({ personId, at }) => ({ ringId: newId(), personId, at }))
  await insertRings(tx, rings, { ...from, kind, appointment })
  for (const { personId } of others) await want(personId)
}

export const ring = (call: Call, rung: Ring): Promise<void> => {
  const { organisationId, personId: fromId } = call.actor
  const want = (personId: string) => call.want('bell', personId)
  return ringFrom(call.tx, { organisationId, fromId, rungAt: call.now, newId: call.newId, want }, rung)
}

/** The same of what nobody does at that moment: a day came. As owner. */
export const ringWithoutRequest = (tx: Tx, from: Omit<From, 'want' | 'newId'>, rung: Ring): Promise<void> => {
  const want = (subject: string) =>
    wantChoreOf(tx, { organisationId: from.organisationId, lane: 'bell', subject })
  return ringFrom(tx, { ...from, newId: randomUUID, want }, rung)
}

export async function readNewestRing(call: Call): Promise<NewestRing> {
  const row = await findNewestRing(call.tx, call.actor.personId)
  if (!row) return { newest: null }
  const { ring_id: ringId, kind, at, from_name: name } = row
  return { newest: { ringId, at, sentence: call.say(`bell:rings.${kind}`, { name: name ?? '' }) } }
}

export async function readBellChoice(call: Call): Promise<BellChoice> {
  const { organisationId, personId } = call.actor
  const chosen = await findChoice(call.tx, organisationId, personId)
  return chosen ?? { pace: 'at-once', language: (await call.organisation()).language }
}

export async function chooseBell(call: Call, choice: BellChoice): Promise<BellChoice> {
  const { organisationId, personId } = call.actor
  await saveChoice(call.tx, { ...choice, organisationId, personId, at: call.now })
  await call.tell({ event: 'ringing.chosen', subjectKind: 'person', subjectId: personId })
  return choice
}
