import { addDeal } from '../../../src/capabilities/agreements/service/deals.ts'
import { readTimeline } from '../../../src/capabilities/agreements/service/timeline.ts'
import { addNeed } from '../../../src/capabilities/expectations/service/needs.ts'
import type { NeedMark } from '../../../src/capabilities/fairness/model.ts'
import { nameReturn, sayDealNeeds } from '../../../src/capabilities/fairness/service/deal-needs.ts'
import { demoDay } from '../people.ts'
import type { Scene } from './scene.ts'

type DealAtTable = Record<'relationId' | 'agreementId' | 'dealId', string> & {
  by: Record<'employee' | 'organisation', string>
}

/**
 * What deals do for both: Joost's own fills something of each, one costs and has something against it, and of a third whoever
 * works there alone has said it.
 */
export async function sayWhatDealsDo(scene: Scene): Promise<void> {
  const [costing, half] = livingDeals(scene)
  await say(scene, await ofJoost(scene), [
    { need: 'work', effect: 'met' },
    { need: 'stability', effect: 'met' },
  ])
  const { path, employee } = await say(scene, costing!, [
    { need: 'work', effect: 'met' },
    { need: 'flexibility', effect: 'costs' },
  ])
  const text = scene.words.scenes.mutual.inReturn
  await scene.act(employee, call => nameReturn(call, path, { version: 1, text }))
  await say(scene, half!, [{ need: 'work', effect: 'met' }])
}

/** Joost, who leads others, has a deal of his own on the table with whoever leads him. */
async function ofJoost({ act, personOf, tableOf, words }: Scene): Promise<DealAtTable> {
  const { relationId, employee, manager } = tableOf(personOf('joost'))
  const { agreements } = await act(employee, call => readTimeline(call, relationId))
  const { agreementId } = agreements.at(-1)!
  const { what, differs } = words.scenes.mutual
  const { deals } = await act(employee, call =>
    addDeal(call, relationId, agreementId, {
      kind: 'hours',
      dimension: 'other-times',
      reason: 'to-stay',
      compensation: 'none',
      description: what,
      differs,
      itemId: null,
      topicId: null,
      words: '',
    }),
  )
  return { relationId, agreementId, dealId: deals.at(-1)!.dealId, by: { employee, organisation: manager } }
}

/** Of newest texts, signed by the two who sit there today; each with a deal. */
function livingDeals({ demo, tableOf }: Scene): DealAtTable[] {
  const { relations } = demo.register
  const living = demo.agreements.filter(({ deal, signed, relationId, number }) => {
    if (!deal || !signed) return false
    const relation = relations.find(one => one.relationId === relationId)!
    const { employee, organisation } = signed.signers
    return (
      (relation.until === null || relation.until > demoDay) &&
      tableOf(employee).relationId === relationId &&
      tableOf(employee).manager === organisation &&
      !demo.agreements.some(other => other.relationId === relationId && other.number > number)
    )
  })
  return living.map(({ relationId, agreementId, deal, signed }) => ({
    relationId,
    agreementId,
    dealId: deal!.dealId,
    by: signed!.signers,
  }))
}

/** Whoever works there has a card and says what the deal does with it; the second mark is of the team, which has cards. */
async function say(
  { act, words }: Scene,
  { by: { employee, organisation }, ...path }: DealAtTable,
  [own, ofTeam]: readonly [NeedMark, NeedMark?],
) {
  const { relationId } = path
  const card = {
    need: own.need as 'work',
    wish: words.scenes.mutual.wish,
    fromDate: demoDay,
    reviewDate: '2027-03-01',
  }
  await act(employee, call => addNeed(call, relationId, card))
  await act(employee, call => sayDealNeeds(call, path, { version: 1, marks: [own] }))
  if (ofTeam) await act(organisation, call => sayDealNeeds(call, path, { version: 1, marks: [ofTeam] }))
  return { path, employee }
}
