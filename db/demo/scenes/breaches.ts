import { findTalkTable } from '../../../src/capabilities/dialogue/store/table.ts'
import type { BreachInput } from '../../../src/capabilities/repair/model.ts'
import { chooseRoute, recordBreach, sayMended } from '../../../src/capabilities/repair/service/breaches.ts'
import { agreeToConditions, writeConditions } from '../../../src/capabilities/repair/service/conditions.ts'
import { agreeMended, tellOther } from '../../../src/capabilities/repair/service/seams.ts'
import { weights } from '../../../src/capabilities/repair/vocabulary.ts'
import { chairs } from '../chairs.ts'
import { demoDay } from '../people.ts'
import { Random } from '../random.ts'
import type { Scene } from './scene.ts'

type State = 'threatened' | 'existing' | 'mending' | 'mended'

/** Of a year, how many of each state: 31 in all, of which 12 are mended. */
const plan: readonly { year: number; states: Readonly<Record<State, number>> }[] = [
  { year: 2024, states: { threatened: 0, existing: 2, mending: 0, mended: 6 } },
  { year: 2025, states: { threatened: 3, existing: 6, mending: 2, mended: 4 } },
]
/** In front of whoever sits down in the chair of Samira. */
const ofSamira: readonly State[] = ['mended', 'mending', 'threatened', 'existing']

/**
 * What people wrote down for themselves through the years, by the product's own verbs and on their days; from a stream of
 * its own. At the tables of chairs nothing comes that the other would see, but at that of Bram, where it is whole for both.
 */
export async function writeDown(scene: Scene): Promise<void> {
  const random = new Random(1, 'breaches')
  const { demo, personOf, tableOf, words } = scene
  const { people, relations } = demo.register
  const seated = new Set<string>(Object.values(chairs).map(({ number }) => number))
  const long = relations.filter(
    ({ from, until, managers }) =>
      from < '2024-01-01' && until === null && managers.filter(one => one.from <= demoDay).length === 1,
  )
  const talkers = new Set(demo.topics.map(({ relationId }) => relationId))
  const others = random.shuffle(
    long.filter(
      ({ personId, relationId }) =>
        talkers.has(relationId) && !seated.has(people.find(one => one.personId === personId)!.number),
    ),
  )
  const entry = (state: State, at: number): BreachInput => {
    const { expected, happened, feeling } = words.scenes.breaches[at % words.scenes.breaches.length]!
    return {
      source: { from: 'own', expected },
      happened,
      state: state === 'threatened' ? 'threatened' : 'existing',
      weight: random.pick(weights),
      weightWords: '',
      exchange: random.chance(0.8),
      authority: random.chance(0.5),
      cooperation: random.chance(0.6),
      feeling: random.chance(0.5) ? feeling : '',
    }
  }
  let written = 0
  for (const { year, states } of plan)
    for (const [state, count] of Object.entries(states) as [State, number][])
      for (let left = count; left > 0; left--) {
        const { personId, relationId } = others[written]!
        const day = `${year}-${String(random.between(2, 11)).padStart(2, '0')}-${random.between(10, 28)}`
        await write(scene, { personId, relationId, state, day }, entry(state, written++))
      }
  const samira = tableOf(personOf('samira'))
  for (const [at, state] of ofSamira.entries()) {
    const by = { personId: samira.employee, relationId: samira.relationId, state, day: `2026-0${4 + at}-14` }
    await write(scene, by, entry(state, at))
  }
  // Joost has one about the same table, from his side; neither sees the other's.
  const joost = { personId: samira.manager, relationId: samira.relationId, state: 'existing' as const }
  await write(scene, { ...joost, day: '2026-06-18' }, entry('existing', 5))
  await agreeWithBram(scene, entry('mended', 6))
  const late = others[written]!
  await write(
    scene,
    { personId: late.personId, relationId: late.relationId, state: 'threatened', day: '2026-08-20' },
    entry('threatened', 7),
  )
  await write(
    scene,
    { personId: late.personId, relationId: late.relationId, state: 'existing', day: '2026-08-27' },
    entry('existing', 2),
  )
}

interface By {
  personId: string
  relationId: string
  state: State
  day: string
}

async function write(scene: Scene, by: By, input: BreachInput): Promise<string> {
  const { personId, relationId, state, day } = by
  const on = <T>(work: Parameters<typeof scene.act<T>>[1], of = day) =>
    scene.act(personId, call => work({ ...call, today: of, now: new Date(`${of}T09:00:00Z`) }))
  const { breaches } = await on(call => recordBreach(call, relationId, input))
  // What was just written has the newest moment of its day; an earlier one of the same person may be of a later day.
  const { breachId } = breaches.find(({ content }) => content?.recordedOn === day)!
  const at = { relationId, breachId }
  if (state === 'mending') {
    const topicId = await on(async call => {
      const { organisationId } = call.actor
      const { topics } = await findTalkTable(call.tx, { organisationId, relationId })
      return topics[0]!.topic_id
    })
    await on(call => chooseRoute(call, at, { version: 1, route: 'talk', topicId, dealId: null }))
  }
  if (state === 'mended') await on(call => sayMended(call, at, { version: 1, mended: true }))
  return breachId
}

/** At the weekly talk of Bram it was said, and both find it whole again. */
async function agreeWithBram(scene: Scene, input: BreachInput): Promise<void> {
  const { act, personOf, tableOf } = scene
  const { relationId, employee, manager } = tableOf(personOf('bram'))
  const by = { personId: employee, relationId, day: '2026-08-06' }
  const breachId = await write(scene, { ...by, state: 'mending' }, input)
  const at = { relationId, breachId }
  await act(employee, call => sayMended(call, at, { version: 2, mended: true }))
  await act(employee, call => tellOther(call, at, { version: 3, feeling: false, mended: true }))
  await act(manager, call => agreeMended(call, at))
}

/** HR and the works council say of two teams what they both find; of a third HR alone has said something yet. */
export async function sayConditions({ act, demo, personOf }: Scene): Promise<void> {
  const { units } = demo.register
  const [hr, council] = [personOf('marieke'), personOf('ineke')]
  const four = { weakPractice: false, littleSupport: true, poorResults: false, strongDependency: false }
  const said = [
    four,
    { ...four, littleSupport: false, strongDependency: true },
    { ...four, weakPractice: true },
  ]
  for (const [at, answers] of said.entries()) {
    const { unitId } = units[at]!
    await act(hr, call => writeConditions(call, unitId, { version: 0, ...answers }))
    if (at < 2) await act(council, call => agreeToConditions(call, unitId, { version: 1 }))
  }
}
