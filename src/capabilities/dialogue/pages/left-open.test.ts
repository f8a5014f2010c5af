import { expect, test } from 'vitest'
import type { ConversationView, TopicView } from '../model.ts'
import { leftOpen } from './left-open.ts'

const talk = (
  conversationId: string,
  plannedOn: string,
  outcome: ConversationView['outcome'],
  cancelled = false,
) => ({ conversationId, plannedOn, outcome, cancelled }) as ConversationView
const topic = (title: string, conversationId: string | null) =>
  ({ title, conversationId }) as unknown as TopicView & { title: string }

test('what lies open from last time is of the last talk that was, and did not go on', () => {
  const topics = [
    topic('bleef', 'spring'),
    topic('ging mee', 'autumn'),
    topic('ouder', 'winter'),
    topic('los', null),
  ]
  const conversations = [
    talk('winter', '2026-01-10', 'held'),
    talk('spring', '2026-04-10', 'one-way'),
    talk('off', '2026-06-10', 'held', true),
    talk('autumn', '2026-10-10', 'open'),
  ]
  const { last, topics: open } = leftOpen({ conversations, topics })
  expect(last?.conversationId).toBe('spring')
  expect(open.map(({ title }) => title)).toEqual(['bleef'])
  expect(leftOpen({ conversations: [talk('autumn', '2026-10-10', 'open')], topics })).toEqual({ topics: [] })
})
