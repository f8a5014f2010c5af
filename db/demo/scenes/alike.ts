import { answerRequest, makeRequest } from '../../../src/capabilities/requests/service/requests.ts'
import { addDays } from '../../../src/platform/clock/clock.ts'
import { chairs } from '../chairs.ts'
import type { DemoRelation } from '../people.ts'
import { Random } from '../random.ts'
import type { Scene } from './scene.ts'

/**
 * This spring many asked for something and heard yes or no, so that answers can be laid beside each other. None of them sits in a chair
 * of the example, or is led from one: what lies on those tables stays as it was.
 */
export async function askAlike({ act, demo, words }: Scene): Promise<void> {
  const random = new Random(1, 'alike')
  const { asked } = words.scenes
  const kinds = ['times', 'place', 'wish'] as const
  for (const { personId, relationId, manager, contract } of among(demo)) {
    const kind = random.pick(kinds)
    const madeOn = addDays('2026-01-12', random.below(120))
    const granted = random.chance(0.52)
    // Not everybody asks for something; whoever is here for a while does so sooner.
    if (random.chance(contract === 'permanent' ? 0.25 : 0.05)) continue
    const { requests } = await act(
      personId,
      call =>
        makeRequest(call, relationId, {
          kind,
          hours: null,
          words: asked[kind],
          startsOn: addDays(madeOn, 75),
          withoutLaw: true,
        }),
      madeOn,
    )
    const answer = granted
      ? ({ outcome: 'granted', ground: null, words: '' } as const)
      : ({ outcome: 'refused', ground: 'roster', words: asked.no } as const)
    const at = { relationId, requestId: requests.at(-1)!.requestId }
    await act(manager, call => answerRequest(call, at, answer), addDays(madeOn, 9))
  }
}

/** Who worked here all year with one relation and one manager. */
export function among({ register: { people, relations } }: Scene['demo']) {
  const numbers = new Set(Object.values(chairs).map(({ number }) => number))
  const seated = new Set(people.filter(({ number }) => numbers.has(number)).map(({ personId }) => personId))
  const isAlone = ({ personId }: DemoRelation) =>
    relations.filter(relation => relation.personId === personId).length === 1
  return relations.flatMap(relation => {
    const { personId, relationId, from, until, managers } = relation
    const [manager, ...later] = managers
    const goesOn = from <= '2025-11-01' && (until === null || until > '2026-07-01')
    const isLedByOne = manager && later.length === 0 && manager.from <= '2026-01-01'
    if (!goesOn || !isLedByOne || !isAlone(relation)) return []
    return seated.has(personId) || seated.has(manager.personId)
      ? []
      : [
          {
            personId,
            relationId,
            manager: manager.personId,
            contract: relation.kind,
            hours: relation.hours.at(-1)!.hours,
          },
        ]
  })
}
