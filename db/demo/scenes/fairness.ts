import { addNeed } from '../../../src/capabilities/expectations/service/needs.ts'
import type { NeedMark } from '../../../src/capabilities/fairness/model.ts'
import { nameReturn, sayDealNeeds } from '../../../src/capabilities/fairness/service/deal-needs.ts'
import type { DemoAgreement } from '../agreements.ts'
import { chairs } from '../chairs.ts'
import { demoDay } from '../people.ts'
import type { Scene } from './scene.ts'

/**
 * What deals do for both: one fills something of each, one costs and has something against it, and of a third whoever works there
 * alone has said it.
 */
export async function sayWhatDealsDo(scene: Scene): Promise<void> {
  const [serving, costing, half] = livingDeals(scene)
  await say(scene, serving!, [
    { need: 'development', effect: 'met' },
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

/** Of newest texts, signed by the two who sit there today; chairs first, since they can be looked at. */
function livingDeals({ demo, tableOf }: Scene): DemoAgreement[] {
  const { people, relations } = demo.register
  const seated = new Set<string>(Object.values(chairs).map(({ number }) => number))
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
  const isSeated = ({ signed }: DemoAgreement) =>
    seated.has(people.find(({ personId }) => personId === signed!.signers.employee)!.number)
  return [...living.filter(isSeated), ...living.filter(one => !isSeated(one))]
}

/** Whoever works there has a card and says what the deal does with it; the second mark is of the team, which has cards. */
async function say(
  { act, words }: Scene,
  { relationId, agreementId, deal, signed }: DemoAgreement,
  [own, ofTeam]: readonly [NeedMark, NeedMark?],
) {
  const path = { relationId, agreementId, dealId: deal!.dealId }
  const { employee, organisation } = signed!.signers
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
