import { type MandatoryTopic, mandatoryTopics } from '../../src/capabilities/dialogue/cycle.ts'
import { type Side, sides } from '../../src/capabilities/people/model.ts'
import type { DemoPeople } from './people.ts'
import { type Ids, Random } from './random.ts'
import type { DemoTalk, DemoTopic } from './talks.ts'
import type { Words } from './words/shape.ts'

/** Both gave a reason why an obligatory topic is left out this time. */
export interface DemoSkip {
  conversationId: string
  mandatory: MandatoryTopic
  side: Side
  authorId: string
  reason: string
}

/**
 * What makes a yearly talk ready: each obligatory topic lies on the table, or both left it out with a reason. What stands
 * there already is not laid twice.
 */
export function makeObligatory(
  seed: number,
  { ids, register, words }: { ids: Ids; register: DemoPeople; words: Words },
  talks: readonly DemoTalk[],
  onTheTable: readonly DemoTopic[],
): { topics: DemoTopic[]; skips: DemoSkip[] } {
  const random = new Random(seed, 'obligatory')
  const employeeOf = new Map(register.relations.map(relation => [relation.relationId, relation.personId]))
  const lies = new Set(onTheTable.map(topic => `${topic.conversationId} ${topic.mandatory}`))
  const topics: DemoTopic[] = []
  const skips: DemoSkip[] = []
  for (const { conversationId, relationId, kind, ready, confirmed, plannedOn } of talks) {
    if (kind !== 'annual' || !ready || !confirmed) continue
    const authors: Record<Side, string> = {
      employee: employeeOf.get(relationId)!,
      organisation: confirmed.managerId,
    }
    for (const mandatory of mandatoryTopics) {
      if (lies.has(`${conversationId} ${mandatory}`)) continue
      if (random.chance(0.07)) {
        for (const side of sides)
          skips.push({
            conversationId,
            mandatory,
            side,
            authorId: authors[side],
            reason: random.pick(words.skips[mandatory]),
          })
        continue
      }
      const addedSide = random.pick(sides)
      topics.push({
        topicId: ids.next('topic'),
        relationId,
        conversationId,
        title: null,
        itemId: null,
        mandatory,
        addedBy: authors[addedSide],
        addedSide,
        addedOn: plannedOn,
        managerId: confirmed.managerId,
        tags: {},
      })
    }
  }
  return { topics, skips }
}
