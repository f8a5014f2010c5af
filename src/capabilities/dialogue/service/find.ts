import type { Finds } from '../../../platform/plate/desk.ts'
import { findTopicsCalled } from '../store/topics.ts'

/** Topics in own words on somebody's own tables. */
export const dialogueFinds: Finds = {
  module: 'dialogue',
  part: 'talk',
  find: async (call, text, tables) => {
    const talking = new Map(tables.map(table => [table.relationId, table]))
    const topics = await findTopicsCalled(call.tx, [...talking.keys()], text)
    return topics.map(({ topic_id, relation_id, title }) => {
      const { other, at } = talking.get(relation_id)!
      return { id: topic_id, words: title, note: other ?? '', at: `${at}/talk` }
    })
  },
}
