import type { Finds } from '../../../platform/plate/desk.ts'
import { findTopicsCalled } from '../store/topics.ts'

/** Topics in own words on somebody's own tables. */
export const dialogueFinds: Finds = {
  module: 'dialogue',
  find: async (call, text, tables) => {
    const others = new Map(tables.map(({ relationId, other }) => [relationId, other]))
    const topics = await findTopicsCalled(call.tx, [...others.keys()], text)
    return topics.map(({ topic_id, relation_id, title }) => ({
      id: topic_id,
      words: title,
      note: others.get(relation_id) ?? '',
      at: `/relations/${relation_id}/talk`,
    }))
  },
}
