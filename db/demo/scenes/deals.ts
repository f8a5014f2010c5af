import type { DealInput } from '../../../src/capabilities/agreements/model.ts'
import { addDeal, changeDeal, refuseDeal } from '../../../src/capabilities/agreements/service/deals.ts'
import { startAgreement } from '../../../src/capabilities/agreements/service/renderings.ts'
import type { Issue, Searches, Weighing } from '../../../src/capabilities/mediation/model.ts'
import { choosePackages } from '../../../src/capabilities/mediation/service/choose.ts'
import {
  confirmList,
  proposeSearch,
  replyToSearch,
  writeList,
} from '../../../src/capabilities/mediation/service/search.ts'
import { sealOwnWeighing } from '../../../src/capabilities/mediation/service/weigh.ts'
import { comparisonsFor, fits } from '../../../src/capabilities/mediation/weighing.ts'
import type { Side } from '../../../src/capabilities/people/model.ts'
import type { DemoAgreement } from '../agreements.ts'
import { chairs } from '../chairs.ts'
import { demoDay } from '../people.ts'
import type { Scene } from './scene.ts'

/** Oleksandr asked for something, was sent back with another way, and asks that now: it waits for his manager. */
export async function askAnew({ act, personOf, tableOf, words }: Scene): Promise<void> {
  const { relationId, employee, manager } = tableOf(personOf('oleksandr'))
  const { first, refused, anew, differs, words: own } = words.scenes.request
  const deal: DealInput = {
    kind: 'hours',
    dimension: 'other-times',
    reason: 'work-allows',
    compensation: 'hard-hours',
    description: first,
    differs,
    itemId: 'hours-around-life',
    topicId: null,
    words: own,
  }
  const { agreementId } = await act(employee, call => startAgreement(call, relationId, null))
  const { deals } = await act(employee, call => addDeal(call, relationId, agreementId, deal))
  const at = { relationId, agreementId, dealId: deals[0]!.dealId }
  const no = { version: 1, reason: 'another-way' as const, explanation: refused }
  await act(manager, call => refuseDeal(call, at, no))
  await act(employee, call => changeDeal(call, at, { version: 1, deal: { ...deal, description: anew } }))
}

/** Two who agreed look whether something is better for both: one pair has packages before it, another found one. */
export async function lookForBetter(scene: Scene): Promise<void> {
  const [choosing, found] = signedByTwo(scene)
  await weighTogether(scene, choosing!)
  const { searches, answer } = await weighTogether(scene, found!)
  if (searches.current?.offers.length)
    for (const side of ['employee', 'organisation'] as const) await answer(side)
}

/** The newest text of a table, signed by the two who sit there today; chairs first, since they can be looked at. */
function signedByTwo({ demo, tableOf }: Scene): DemoAgreement[] {
  const { people } = demo.register
  const seated = new Set<string>(Object.values(chairs).map(({ number }) => number))
  const numberOf = (personId: string) => people.find(one => one.personId === personId)!.number
  const fitting = demo.agreements.filter(({ relationId, number, signed }) => {
    if (!signed) return false
    const { relation, manager } = tableOf(signed.signers.employee)
    return (
      relation.relationId === relationId &&
      manager === signed.signers.organisation &&
      (relation.until === null || relation.until > demoDay) &&
      !demo.agreements.some(other => other.relationId === relationId && other.number > number)
    )
  })
  const isSeated = ({ signed }: DemoAgreement) => seated.has(numberOf(signed!.signers.employee))
  return [...fitting.filter(isSeated), ...fitting.filter(one => !isSeated(one))]
}

async function weighTogether({ act, words }: Scene, { relationId, agreementId, signed }: DemoAgreement) {
  const { signers } = signed!
  const by = <T>(side: Side, work: Parameters<typeof act<T>>[1]) => act(signers[side], work)
  const { otherwise, topic, added } = words.scenes.search
  await by('employee', call => proposeSearch(call, relationId, agreementId))
  const { current } = await by('organisation', call =>
    replyToSearch(call, relationId, agreementId, { agree: true }),
  )
  const first = current!.issues[0]!
  const issues = await by('employee', async call => {
    const list = {
      version: current!.version,
      issues: [
        {
          id: first.id,
          clauseId: first.clauseId,
          name: first.name,
          alternatives: [{ id: call.newId(), what: otherwise, amount: null }],
        },
        {
          id: call.newId(),
          clauseId: null,
          name: topic,
          alternatives: [{ id: call.newId(), what: added, amount: null }],
        },
      ],
      apart: [],
    }
    const written = await writeList(call, relationId, agreementId, list)
    return written.current!.issues
  })
  const version = current!.version + 1
  for (const side of ['employee', 'organisation'] as const)
    await by(side, call => confirmList(call, relationId, agreementId, { version }))
  let searches: Searches | undefined
  for (const side of ['employee', 'organisation'] as const)
    searches = await by(side, call =>
      sealOwnWeighing(call, relationId, agreementId, weighingOf(side, issues, version)),
    )
  return {
    searches: searches!,
    answer: (side: Side) => by(side, call => choosePackages(call, relationId, agreementId, { yes: [1] })),
  }
}

/** What holds now and the other choice, of each topic: she gives way on the first and gains on the second. */
const likings: Record<
  Side,
  { points: readonly [number, number]; worth: readonly (readonly [1 | 2 | 3 | 4 | 5, 1 | 2 | 3 | 4 | 5])[] }
> = {
  employee: {
    points: [40, 60],
    worth: [
      [4, 2],
      [1, 5],
    ],
  },
  organisation: {
    points: [70, 30],
    worth: [
      [2, 5],
      [3, 2],
    ],
  },
}

function weighingOf(side: Side, issues: readonly Issue[], version: number): Weighing {
  const { points, worth } = likings[side]
  const weighing = {
    version,
    points: Object.fromEntries(issues.map(({ id }, at) => [id, points[at]!])),
    worth: Object.fromEntries(
      issues.flatMap(({ options }, at) => options.map(({ id }, place) => [id, worth[at]![place]!] as const)),
    ),
    refused: [],
    comparisons: [],
  }
  const answers = ['left', 'right', 'same'] as const
  const comparisons = comparisonsFor(issues, weighing).map(
    pair => answers.find(answer => fits(issues, weighing, pair, answer))!,
  )
  return { ...weighing, comparisons }
}
