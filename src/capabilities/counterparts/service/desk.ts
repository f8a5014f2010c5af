import type { Finds, MyDays } from '../../../platform/plate/desk.ts'
import { findPlanned } from '../store/thread.ts'
import { findTopicsCalled } from '../store/topics.ts'

const module = 'dialogue'
const part = 'counterpart'
const at = '/counterparts'

/** Talks of worker and agency, each with whom it is; whoever manages has none of these days. */
export const counterpartDays: MyDays = {
  module,
  part,
  find: async (call, tables) => {
    const rows = await findPlanned(
      call.tx,
      call.actor.organisationId,
      tables.map(({ relationId }) => relationId),
    )
    return rows.map(row => ({
      kind: 'agency-talk',
      id: row.talk_id,
      on: row.planned_on,
      relationId: row.relation_id,
      at,
      name: row.name ?? call.say('counterparts:nobody'),
      version: row.version - 1,
      startsAt: row.start_time,
      place: row.place,
    }))
  },
}

/** Topics of one's own threads. */
export const counterpartFinds: Finds = {
  module,
  part,
  find: async (call, text, tables) => {
    const seated = new Map(tables.map(table => [table.relationId, table]))
    const topics = await findTopicsCalled(call.tx, [...seated.keys()], text)
    return topics.map(({ topic_id, relation_id, words }) => ({
      id: topic_id,
      words,
      note: call.say('counterparts:found'),
      at: `${seated.get(relation_id)!.at}${at}`,
    }))
  },
}
