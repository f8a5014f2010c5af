import { catalogue, domains } from '../../src/capabilities/expectations/catalogue/items.ts'
import { type DemoPeople, demoDay } from './people.ts'
import { type Ids, Random } from './random.ts'
import type { DemoTalk, DemoTopic } from './talks.ts'

/** How often each room of the expectations comes to the table; hours and workload more often than rules. */
const weights: Record<(typeof domains)[number], number> = {
  work: 5,
  career: 4,
  atmosphere: 2,
  policy: 1,
  balance: 5,
  terms: 2,
  'in-role': 2,
  'extra-role': 1,
}
const rooms = domains.flatMap(domain => Array<(typeof domains)[number]>(weights[domain]).fill(domain))
const light = ['exchange', 'exchange', 'authority', 'cooperation', 'cooperation'] as const

/** What past talks were about: one to three subjects each, most of them seen in the same light by both. */
export function makeTopics(
  seed: number,
  ids: Ids,
  register: DemoPeople,
  talks: readonly DemoTalk[],
): DemoTopic[] {
  const random = new Random(seed, 'topics')
  const samira = register.people.find(person => person.givenName === 'Samira')!.personId
  const employeeOf = new Map(register.relations.map(relation => [relation.relationId, relation.personId]))
  return talks.flatMap(({ relationId, conversationId, plannedOn, confirmed }) => {
    const employee = employeeOf.get(relationId)!
    if (!confirmed || plannedOn >= demoDay || employee === samira) return []
    const subjects = new Set(Array.from({ length: random.between(1, 3) }, () => random.pick(rooms)))
    return [...subjects].map(room => {
      const { id: itemId } = random.pick(catalogue.filter(({ domain }) => domain === room))
      const addedSide = random.pick(['employee', 'organisation'] as const)
      const own = random.pick(light)
      const other = random.chance(0.8) ? own : random.pick(light)
      return {
        topicId: ids.next('topic'),
        relationId,
        conversationId,
        title: null,
        itemId,
        mandatory: null,
        addedBy: addedSide === 'employee' ? employee : confirmed.managerId,
        addedSide,
        addedOn: plannedOn,
        managerId: confirmed.managerId,
        tags: { employee: [own], organisation: [other] },
      }
    })
  })
}
