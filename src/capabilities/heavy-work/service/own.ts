import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { layStep } from '../../careers/index.ts'
import { addTopic, planConversation } from '../../dialogue/index.ts'
import type { PlanBInput, PlanBOffer, PlanBOffers, PlanBTalk } from '../model.ts'
import { mustLieAhead } from '../policy.ts'
import { findOffers, lockOffer, setAnswer, setPlanned } from '../store.ts'

/** What is offered to me, which nobody else reads. */
export async function readPlanBOffers(call: Call): Promise<PlanBOffers> {
  return { today: call.today, offers: await findOffers(call.tx, call.actor) }
}

/** Not now: no why is asked, nobody hears of it, and the offer stands. */
export async function declinePlanB(call: Call, offerId: string): Promise<PlanBOffers> {
  const { answer } = await holdOffer(call, offerId)
  if (answer === 'talk') refuse('heavy-work.talk-planned', 'conflict')
  await setAnswer(call.tx, keyOf(call, offerId), 'not-now')
  return readPlanBOffers(call)
}

/** I want it: from here the other at the table knows, of a talk with a day and a topic. */
export async function planPlanBTalk(
  call: Call,
  offerId: string,
  { on, startsAt }: PlanBTalk,
): Promise<PlanBOffers> {
  const { answer, relationId } = await holdOffer(call, offerId)
  if (answer === 'talk') refuse('heavy-work.talk-planned', 'conflict')
  const { conversations } = await planConversation(call, relationId, {
    kind: 'development',
    plannedOn: on,
    startsAt,
  })
  const { conversationId } = conversations.find(
    talk => talk.kind === 'development' && talk.plannedOn === on && !talk.cancelled,
  )!
  const title = call.say('heavy-work:talk.topic')
  await addTopic(call, relationId, { title, itemId: null, mandatory: null, conversationId })
  await setAnswer(call.tx, keyOf(call, offerId), 'talk')
  return readPlanBOffers(call)
}

/** What came of it, as a step in my own plan, where I share it or not. */
export async function layPlanB(
  call: Call,
  offerId: string,
  { instead, step, on }: PlanBInput,
): Promise<PlanBOffers> {
  await holdOffer(call, offerId)
  mustLieAhead(call.today, on)
  const what = call.say('heavy-work:plan.row', { instead, step })
  await layStep(call, instead, { what, on })
  await setPlanned(call.tx, keyOf(call, offerId), call.today)
  return readPlanBOffers(call)
}

/** My own; for anybody else it does not exist. */
async function holdOffer(call: Call, offerId: string): Promise<PlanBOffer> {
  await lockOffer(call.tx, keyOf(call, offerId))
  const offers = await findOffers(call.tx, call.actor)
  return offers.find(one => one.offerId === offerId) ?? refuse('heavy-work.no-such-offer', 'not-found')
}

const keyOf = ({ actor }: Call, offerId: string) => ({ organisationId: actor.organisationId, offerId })
