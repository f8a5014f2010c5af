import { book } from '../../../src/capabilities/budgets/service/booking.ts'
import { readBudgets } from '../../../src/capabilities/budgets/service/office.ts'
import { agreeDualAction, writeDualAction } from '../../../src/capabilities/dual-actions/service.ts'
import { answerDiploma } from '../../../src/capabilities/learning/service/office.ts'
import { addDiploma, showDiploma } from '../../../src/capabilities/learning/service/own.ts'
import { addDays } from '../../../src/platform/clock/clock.ts'
import type { Ids } from '../random.ts'
import { Random } from '../random.ts'
import { among } from './alike.ts'
import type { Scene } from './scene.ts'

type Somebody = ReturnType<typeof among>[number]

/**
 * This spring many chose something from their budget, showed a diploma or agreed on a step together, and hardly anybody without a
 * permanent contract or with few hours did. None of them sits in a chair of the example, or is led from one: what lies on those tables stays as it was.
 */
export async function takeWhatThereIs(scene: Scene, ids: Ids): Promise<void> {
  const random = new Random(1, 'reach')
  const all = among(scene.demo)
  // Whoever is here for good and for most of the week finds the way sooner.
  const of = (share: number) =>
    all.filter(({ contract, hours }) =>
      random.chance(contract === 'permanent' && hours >= 20 ? share : share / 5),
    )
  await chooseSomething(scene, ids, of(0.7), random)
  await showDiplomasTo(scene, of(0.25), random)
  await agreeOnSteps(scene, of(0.3), random)
}

const dayIn = (random: Random) => addDays('2026-01-12', random.below(130))

async function chooseSomething(
  { act, words, personOf }: Scene,
  ids: Ids,
  people: readonly Somebody[],
  random: Random,
): Promise<void> {
  const { ahead, items } = words.scenes.budgets
  const kept = await act(personOf('marieke'), readBudgets)
  const { budgetId } = kept.budgets.find(one => one.title === ahead.title)!
  const free = items.filter(({ places, price }) => places === undefined && price <= 240)
  for (const { personId } of people) {
    const { title } = random.pick(free)
    const item = kept.items.find(one => one.title === title)!
    const wish = { itemId: item.itemId, seen: item.price }
    await act(personId, call => book(call, { budgetId, bookingId: ids.next('scene') }, wish), dayIn(random))
  }
}

async function showDiplomasTo(
  { act, words, personOf }: Scene,
  people: readonly Somebody[],
  random: Random,
): Promise<void> {
  const diploma = { ...words.scenes.learning.nursing, level: 4, recognised: true, awardedOn: '2015-07-03' }
  for (const { personId } of people) {
    const day = dayIn(random)
    const { diplomas } = await act(personId, call => addDiploma(call, diploma), day)
    const { diplomaId } = diplomas.at(-1)!
    await act(personId, call => showDiploma(call, diplomaId), day)
    await act(
      personOf('marieke'),
      call => answerDiploma(call, diplomaId, { version: 1, answer: 'seen' }),
      addDays(day, 3),
    )
  }
}

async function agreeOnSteps(
  { act, words }: Scene,
  people: readonly Somebody[],
  random: Random,
): Promise<void> {
  const { hers, his } = words.scenes.together
  const halves = { employee: hers, organisation: his }
  for (const { personId, relationId, manager } of people) {
    const day = dayIn(random)
    const { actions } = await act(personId, call => writeDualAction(call, relationId, halves), day)
    const { actionId } = actions.at(-1)!
    await act(
      manager,
      call => agreeDualAction(call, { relationId, actionId }, { version: 1 }),
      addDays(day, 7),
    )
  }
}
