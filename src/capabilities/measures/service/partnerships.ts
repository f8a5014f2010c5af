import { takeTurn } from '../../../platform/db/turns.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import type { PartnershipInput, Partnerships } from '../partnerships-model.ts'
import { mustWriteMeasures, writesMeasures } from '../policy.ts'
import { findPartnerships, insertPartnership, setEnded } from '../store/partnerships.ts'

/** Schools that we work together with, each as a card of two sides. */
export async function readPartnerships(call: Call): Promise<Partnerships> {
  const cards = await findPartnerships(call.tx, call.actor.organisationId)
  return { mayWrite: writesMeasures(call.actor), partnerships: cards }
}

/** Both sides are filled, or it is no card: it cuts both ways. */
export async function makePartnership(call: Call, input: PartnershipInput): Promise<Partnerships> {
  mustWriteMeasures(call.actor)
  const { certainty, inflow, quality, ...rest } = input
  if (certainty === null) refuse('measures.nothing-for-students', 'bad-input')
  if (inflow === null || quality === null) refuse('measures.nothing-for-us', 'bad-input')
  const { organisationId, personId } = call.actor
  const partnershipId = call.newId()
  const card = { ...rest, certainty, inflow, quality }
  await insertPartnership(call.tx, { organisationId, partnershipId }, { card, by: personId, on: call.today })
  return told(call, partnershipId, 'partnership.made')
}

export async function endPartnership(call: Call, partnershipId: string): Promise<Partnerships> {
  mustWriteMeasures(call.actor)
  await takeTurn(call.tx, 'measures', partnershipId)
  const { partnerships } = await readPartnerships(call)
  const card = partnerships.find(one => one.partnershipId === partnershipId)
  if (!card) refuse('measures.no-such-partnership', 'not-found')
  if (card.endedOn !== null) refuse('measures.partnership-ended', 'conflict')
  await setEnded(call.tx, { organisationId: call.actor.organisationId, partnershipId }, call.today)
  return told(call, partnershipId, 'partnership.ended')
}

async function told(call: Call, partnershipId: string, event: string): Promise<Partnerships> {
  const all = await readPartnerships(call)
  await call.tell({ event, subjectKind: 'partnership', subjectId: partnershipId })
  return all
}
