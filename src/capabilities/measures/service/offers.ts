import { takeTurn } from '../../../platform/db/turns.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { halfOf } from '../halves.ts'
import type { OfferCounts, OpenOffer, OpenOfferInput, OpenOffers } from '../offers-model.ts'
import { mustGoByPeople, mustWriteMeasures, writesMeasures } from '../policy.ts'
import { endOffer, findCounts, findOffers, insertOffer, tick } from '../store/offers.ts'

/** What is offered to everybody, whatever their contract and however old they are, by title. */
export async function readOpenOffers(call: Call): Promise<OpenOffers> {
  const offers = await findOffers(call.tx, call.actor.organisationId)
  return { mayOffer: writesMeasures(call.actor), half: halfOf(call.today), offers }
}

/** Learning goes by what somebody knows already or needs; what keeps people well in work is for everybody. */
export async function makeOpenOffer(call: Call, input: OpenOfferInput): Promise<OpenOffers> {
  mustWriteMeasures(call.actor)
  const { kind, possibilities, needs } = input
  if (kind === 'learning') mustGoByPeople({ possibilities, needs, affinities: null, wishes: null, age: null })
  else if (possibilities !== null || needs !== null) refuse('measures.for-everybody', 'bad-input')
  const { organisationId, personId } = call.actor
  const offerId = call.newId()
  await insertOffer(call.tx, { organisationId, offerId }, { input, by: personId, on: call.today })
  return told(call, offerId, 'open-offer.made')
}

export async function takeOffOpenOffer(call: Call, offerId: string): Promise<OpenOffers> {
  mustWriteMeasures(call.actor)
  await takeTurn(call.tx, 'measures', offerId)
  await loadStanding(call, offerId)
  await endOffer(call.tx, { organisationId: call.actor.organisationId, offerId }, call.today)
  return told(call, offerId, 'open-offer.taken-off')
}

/** Whoever signed up elsewhere may let themselves be counted: one more, and nothing of who it was. */
export async function tickOpenOffer(call: Call, offerId: string): Promise<OpenOffers> {
  await loadStanding(call, offerId)
  await tick(call.tx, offerId)
  return readOpenOffers(call)
}

/** For HR and the works council: about how many, of half-years that are over. */
export async function readOfferCounts(call: Call): Promise<OfferCounts> {
  const counts = await findCounts(call.tx, call.actor.organisationId)
  return { smallestGroup: call.smallestGroup, counts }
}

async function loadStanding(call: Call, offerId: string): Promise<OpenOffer> {
  const { offers } = await readOpenOffers(call)
  const offer = offers.find(one => one.offerId === offerId)
  if (!offer) refuse('measures.no-such-offer', 'not-found')
  if (offer.takenOffOn !== null) refuse('measures.taken-off', 'conflict')
  return offer
}

async function told(call: Call, offerId: string, event: string): Promise<OpenOffers> {
  const all = await readOpenOffers(call)
  await call.tell({ event, subjectKind: 'open-offer', subjectId: offerId })
  return all
}
