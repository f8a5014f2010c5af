import { randomUUID } from 'node:crypto'
import type { Tx } from '../../../platform/db/database.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { Ring } from '../../../platform/http/ring.ts'
import { wantChoreOf } from '../../../platform/work/asking.ts'
import type { BellChoice, NewestRing } from '../model.ts'
import { findChoice, findNewestRing, insertRings, saveChoice } from '../store.ts'

/** Whoever did it hears nothing of it. Kept with what was done, or not at all; told by mail once it is kept. */
export async function ring(call: Call, { kind, to, appointment }: Ring): Promise<void> {
  const { organisationId, personId: fromId } = call.actor
  const others = to.filter(({ personId }) => personId !== fromId)
  if (others.length === 0) return
  const rings = others.map(({ personId, at }) => ({ ringId: call.newId(), personId, at }))
  await insertRings(call.tx, rings, {
    organisationId,
    fromId,
    kind,
    appointment,
    rungAt: call.now,
  })
  for (const { personId } of others) await call.want('bell', personId)
}

/** The same of what nobody does at that moment: a day came. As owner. */
export async function ringWithoutRequest(
  tx: Tx,
  from: { organisationId: string; fromId: string; kind: Ring['kind']; rungAt: Date },
  to: Ring['to'],
): Promise<void> {
  const others = to.filter(({ personId }) => personId !== from.fromId)
  if (others.length === 0) return
  const rings = others.map(ring => ({ ...ring, ringId: randomUUID() }))
  await insertRings(tx, rings, { ...from, appointment: undefined })
  for (const { personId } of others)
    await wantChoreOf(tx, { organisationId: from.organisationId, lane: 'bell', subject: personId })
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
