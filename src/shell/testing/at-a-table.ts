import type { DealInput } from '../../capabilities/agreements/model.ts'
import { addDeal } from '../../capabilities/agreements/service/deals.ts'
import { addTopic } from '../../capabilities/dialogue/service/topics.ts'
import type { Writing } from './agreeing.ts'
import type { TableOfTwo } from './around-table.ts'
import { dealInput } from './furnished.ts'

/** The employee lays a topic on the table; answers which. */
export async function layTopic({ employee, relationId }: TableOfTwo): Promise<string> {
  const topic = { title: 'Rooster', itemId: null, mandatory: null, conversationId: null }
  return (await employee(call => addTopic(call, relationId, topic))).topics.at(-1)!.topicId
}

/** The employee proposes a deal; answers which. */
export async function proposeDeal({ employee, relationId, agreementId }: Writing): Promise<string> {
  const deal = { ...dealInput, words: 'Zo wordt het goed' } as DealInput
  return (await employee(call => addDeal(call, relationId, agreementId, deal))).deals.at(-1)!.dealId
}
