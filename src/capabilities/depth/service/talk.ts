import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { readTalkDays } from '../../dialogue/index.ts'
import { type Seating, sitAtPart, sitToChangePart } from '../../people/index.ts'
import { hasBegun } from '../begun.ts'
import { lockTalk } from '../store/turn.ts'

export interface TalkPath {
  relationId: string
  conversationId: string
}

/** A talk at a table of the asker's, with the topics on its agenda. */
export interface AtTalk {
  table: Seating
  talk: { conversationId: string; plannedOn: string; cancelled: boolean; answered: boolean }
  topicIds: readonly string[]
  begun: boolean
}

export const atTalk = async (call: Call, path: TalkPath): Promise<AtTalk> =>
  find(call, await sitAtPart(call, path.relationId, 'talk'), path)

/** To change something of it: what people do at the same moment sees each other. */
export async function atTalkToChange(call: Call, path: TalkPath): Promise<AtTalk> {
  const table = await sitToChangePart(call, path.relationId, 'talk')
  await lockTalk(call.tx, table.organisationId, path.conversationId)
  const found = await find(call, table, path)
  if (found.talk.cancelled) refuse('depth.called-off', 'conflict')
  return found
}

async function find(call: Call, table: Seating, { conversationId }: TalkPath): Promise<AtTalk> {
  const { talks, topics } = await readTalkDays(call, table)
  const talk = talks.find(one => one.conversationId === conversationId)
  if (!talk) refuse('depth.no-such-talk', 'not-found')
  const topicIds = topics.flatMap(one => (one.conversationId === conversationId ? [one.topicId] : []))
  return { table, talk, topicIds, begun: hasBegun(talk, call) }
}
