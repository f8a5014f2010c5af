import { expect, test } from 'vitest'
import type { ConversationView, TopicView } from '../model.ts'
import { topicsOnTable } from './on-table.ts'

const talk = (conversationId: string, outcome: ConversationView['outcome'], cancelled = false) =>
  ({ conversationId, outcome, cancelled }) as ConversationView
const topic = (title: string, conversationId: string | null) => ({ title, conversationId }) as TopicView

const topics = [
  topic('los', null),
  topic('nu', 'now'),
  topic('vorig jaar', 'before'),
  topic('afgezegd', 'off'),
]
const titles = (conversations: ConversationView[]) =>
  topicsOnTable({ conversations, topics }).map(({ title }) => title)

test('several talks may be open, each with its own agenda', () => {
  expect(titles([talk('now', 'open'), talk('off', 'open'), talk('before', 'held')])).toEqual([
    'los',
    'nu',
    'afgezegd',
  ])
})

test('what was talked about in earlier years does not lie on the table any more', () => {
  expect(titles([talk('now', 'open'), talk('before', 'held')])).toEqual(['los', 'nu'])
  expect(titles([talk('now', 'held'), talk('before', 'one-way')])).toEqual(['los', 'nu'])
  expect(titles([talk('off', 'open', true), talk('before', 'held')])).toEqual(['los', 'vorig jaar'])
  expect(titles([])).toEqual(['los'])
})
