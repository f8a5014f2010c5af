import type { ConversationKind, MandatoryTopic } from '../../src/capabilities/dialogue/cycle.ts'
import type { Side } from '../../src/capabilities/people/model.ts'
import { addDays, addMonths } from '../../src/platform/clock/clock.ts'
import { type DemoPeople, type DemoRelation, demoDay } from './people.ts'
import { type Ids, Random } from './random.ts'

export interface DemoTalk {
  conversationId: string
  relationId: string
  kind: ConversationKind
  plannedOn: string
  plannedBy: string
  ready: boolean
  /** Both answers to "was this a conversation", or none yet. */
  confirmed: { employee: boolean; organisation: boolean; managerId: string } | null
}

/** A topic as it was on the table once; of the same item or obligatory topic at one table, rounds of one thread. */
export interface DemoTopic {
  topicId: string
  relationId: string
  conversationId: string
  /** Own words; null for an item of the list and an obligatory topic. */
  title: string | null
  itemId: string | null
  mandatory: MandatoryTopic | null
  addedBy: string
  addedSide: Side
  addedOn: string
  managerId: string
  tags: Partial<Record<Side, ('exchange' | 'authority' | 'cooperation')[]>>
}

/** Six of twelve are yearly ones. */
const kinds: readonly ConversationKind[] = [
  ...Array<ConversationKind>(6).fill('annual'),
  'performance',
  'appraisal',
  'development',
  'development',
  'ad_hoc',
  'ad_hoc',
]
const held = 433
const oneWay = 67
const open = 110
/** The day on which Samira and Joost talked the year before. */
const lastYear = '2025-09-03'

/** Three years of talks: 433 held, 67 one-way and 110 that are still open. */
export function makeTalks(
  seed: number,
  ids: Ids,
  register: DemoPeople,
): { talks: DemoTalk[]; topics: DemoTopic[] } {
  const random = new Random(seed, 'talks')
  const samira = register.people.find(person => person.givenName === 'Samira')!
  const own = register.relations.find(relation => relation.personId === samira.personId)!
  const others = register.relations.filter(relation => relation !== own && relation.managers.length > 0)
  const talks: DemoTalk[] = []
  const past = random.shuffle([...Array<boolean>(held - 2).fill(true), ...Array<boolean>(oneWay).fill(false)])
  // Every day of three years once per relation and turn, so that nobody talks twice on one day.
  for (let turn = 0; past.length > 0; turn++) {
    for (const relation of random.shuffle(others)) {
      const on = addDays(addMonths(demoDay, -35 + turn * 9), random.below(200))
      if (on <= addMonths(relation.from, 2) || on >= demoDay) continue
      const both = past.pop()
      if (both === undefined) break
      talks.push({ ...drawTalk(random, ids, relation, on), confirmed: confirmedBy(relation, on, both) })
    }
  }
  for (const relation of random.shuffle(others).slice(0, open)) {
    talks.push({
      ...drawTalk(random, ids, relation, addDays(demoDay, random.between(1, 200))),
      ready: false,
      confirmed: null,
    })
  }
  const last = {
    conversationId: ids.next('conversation'),
    relationId: own.relationId,
    kind: 'annual' as const,
  }
  const next = {
    conversationId: ids.next('conversation'),
    relationId: own.relationId,
    kind: 'annual' as const,
  }
  talks.push(
    {
      ...last,
      plannedOn: lastYear,
      plannedBy: managerOf(own),
      ready: true,
      confirmed: confirmedBy(own, lastYear, true),
    },
    {
      ...next,
      plannedOn: addDays(demoDay, -1),
      plannedBy: own.personId,
      ready: true,
      confirmed: confirmedBy(own, demoDay, true),
    },
  )
  return { talks, topics: samirasTopics(ids, own, last, next) }
}

const managerOf = (relation: DemoRelation, on = demoDay): string =>
  relation.managers.filter(manager => manager.from <= on).at(-1)?.personId ?? relation.managers[0]!.personId

function confirmedBy(
  relation: DemoRelation,
  on: string,
  employee: boolean,
): NonNullable<DemoTalk['confirmed']> {
  return { employee, organisation: true, managerId: managerOf(relation, on) }
}

function drawTalk(
  random: Random,
  ids: Ids,
  relation: DemoRelation,
  plannedOn: string,
): Omit<DemoTalk, 'confirmed'> {
  return {
    conversationId: ids.next('conversation'),
    relationId: relation.relationId,
    kind: random.pick(kinds),
    plannedOn,
    plannedBy: random.chance(0.4) ? relation.personId : managerOf(relation, plannedOn),
    ready: true,
  }
}

/** What lay on Samira’s and Joost’s table yesterday; one topic they see in a different light, as they did a year ago. */
function samirasTopics(
  ids: Ids,
  own: DemoRelation,
  before: Pick<DemoTalk, 'conversationId'>,
  { conversationId }: Pick<DemoTalk, 'conversationId'>,
): DemoTopic[] {
  const joost = managerOf(own)
  const topic = (
    side: Side,
    rest: Partial<Pick<DemoTopic, 'conversationId' | 'addedOn' | 'itemId' | 'mandatory' | 'tags'>>,
  ): DemoTopic => ({
    topicId: ids.next('topic'),
    relationId: own.relationId,
    conversationId,
    title: null,
    itemId: null,
    mandatory: null,
    addedBy: side === 'employee' ? own.personId : joost,
    addedSide: side,
    addedOn: addDays(demoDay, -2),
    managerId: joost,
    tags: {},
    ...rest,
  })
  return [
    topic('employee', {
      itemId: 'hours-around-life',
      tags: { employee: ['exchange'], organisation: ['authority', 'cooperation'] },
    }),
    topic('organisation', {
      itemId: 'several-jobs',
      tags: { employee: ['cooperation'], organisation: ['cooperation'] },
    }),
    topic('organisation', { mandatory: 'freedom' }),
    topic('organisation', { mandatory: 'team' }),
    topic('employee', {
      mandatory: 'pay',
    }),
    topic('employee', {
      itemId: 'hours-around-life',
      conversationId: before.conversationId,
      addedOn: lastYear,
      tags: { employee: ['exchange'], organisation: ['authority'] },
    }),
  ]
}

/** By table and subject, the first time first. */
export function threadsOf(topics: readonly DemoTopic[]): DemoTopic[][] {
  const threads = new Map<string, DemoTopic[]>()
  for (const topic of [...topics].sort((one, two) => one.addedOn.localeCompare(two.addedOn))) {
    // An item of the list and an obligatory topic are both called "pay".
    const key = [topic.relationId, topic.itemId, topic.mandatory, topic.title && topic.topicId].join(' ')
    threads.set(key, [...(threads.get(key) ?? []), topic])
  }
  return [...threads.values()]
}
