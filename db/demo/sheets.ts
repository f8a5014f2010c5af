import type { SheetField } from '../../src/capabilities/dialogue/cycle.ts'
import { type Side, sides } from '../../src/capabilities/people/model.ts'
import { Random } from './random.ts'
import { type DemoTopic, threadsOf } from './talks.ts'
import type { Words } from './words/shape.ts'

/** What one side wrote on its interests sheet about a topic in one talk, and both shared. */
export interface DemoSheet {
  topicId: string
  round: number
  side: Side
  by: DemoTopic
  sharedOn: string
  fields: Readonly<Record<SheetField, string>>
}

/** Beside Samira and Joost, who wrote down the year before what they wanted with her hours. */
const tables = 14

/** Sheets of talks that were, shared by both. */
export function makeSheets(seed: number, topics: readonly DemoTopic[], words: Words): DemoSheet[] {
  const random = new Random(seed, 'sheets')
  const rounds = threadsOf(topics).flatMap(thread =>
    thread.map((topic, index) => ({ topic, round: index + 1, topicId: thread[0]!.topicId })),
  )
  // Samira and Joost first: of all tables theirs is the only one with a topic that was seen in two lights twice.
  const [first, ...others] = rounds.filter(
    ({ topic }) => topic.itemId === 'hours-around-life' && topic.tags.employee,
  )
  const chosen = [first!, ...random.shuffle(others).slice(0, tables)]
  return chosen.flatMap(({ topic, round, topicId }) => {
    const pair = random.pick(words.sheets)
    return sides.map(side => ({
      topicId,
      round,
      side,
      by: topic,
      sharedOn: topic.addedOn,
      fields: pair[side],
    }))
  })
}
