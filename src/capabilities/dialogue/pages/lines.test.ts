import { expect, test } from 'vitest'
import type { ConversationView, SeriesView, TopicView } from '../model.ts'
import { leftOpen } from './left-open.ts'
import { comingTalks, linesOf } from './lines.ts'

const series = { seriesId: 's', until: '2026-10-27' } as SeriesView
const talk = (plannedOn: string, more: Partial<ConversationView> = {}) =>
  ({
    conversationId: plannedOn,
    plannedOn,
    seriesId: null,
    recursOn: null,
    cancelled: false,
    answered: false,
    outcome: 'open',
    ...more,
  }) as ConversationView
const turn = (day: string, more: Partial<ConversationView> = {}) =>
  talk(day, { seriesId: 's', recursOn: day, ...more })

const conversations = [
  turn('2026-10-27'),
  turn('2026-10-20', { cancelled: true }),
  turn('2026-10-14', { recursOn: '2026-10-13' }),
  talk('2026-10-10'),
  turn('2026-10-06'),
  turn('2026-09-29'),
  turn('2026-09-22', { answered: true }),
  turn('2026-09-15', { outcome: 'held', answered: true }),
]

test('[B01] of a series one line: the next, what waits for a word, the rest, and what is called off', () => {
  const [line, alone, ...others] = linesOf({ conversations, series: [series] }, '2026-10-06')
  expect(others).toEqual([])
  expect(alone).toMatchObject({ talk: { plannedOn: '2026-10-10' } })
  expect(line).toMatchObject({
    day: '2026-10-06',
    next: { plannedOn: '2026-10-06' },
    waiting: [{ plannedOn: '2026-09-29' }, { plannedOn: '2026-09-22' }],
    later: [{ plannedOn: '2026-10-14' }, { plannedOn: '2026-10-27' }],
    off: ['2026-10-20'],
  })
})

test('[B01] a topic is taken along to the next of a series, not to all of them', () => {
  const days = comingTalks({ conversations, series: [series] }, '2026-10-07').map(one => one.plannedOn)
  expect(days).toEqual(['2026-10-10', '2026-10-14'])
})

test('[B01] a series whose talks have all been is no line any more', () => {
  const been = [turn('2026-09-15', { outcome: 'held', answered: true })]
  expect(linesOf({ conversations: been, series: [series] }, '2026-10-06')).toEqual([])
})

test('[B01] on top of the next agenda: what the last talk of the series left open, and the last of the others', () => {
  const topic = (title: string, conversationId: string) =>
    ({ title, conversationId }) as unknown as TopicView & { title: string }
  const held = { outcome: 'held', answered: true } as const
  const was = [
    talk('2026-08-01', { ...held, kind: 'annual' }),
    talk('2026-09-01', { ...held, kind: 'ad_hoc' }),
    turn('2026-09-15', held),
    turn('2026-09-22', { answered: true }),
    turn('2026-09-29'),
  ]
  const topics = [
    topic('of the yearly one', '2026-08-01'),
    topic('of one in between', '2026-09-01'),
    topic('long ago', '2026-09-15'),
    topic('of last week', '2026-09-22'),
    topic('still to come', '2026-09-29'),
  ]
  const { last, topics: open } = leftOpen({ conversations: was, topics })
  expect(open.map(({ title }) => title)).toEqual(['of the yearly one', 'of one in between', 'of last week'])
  // What only one of them called a talk counts for nothing yet.
  expect(last?.plannedOn).toBe('2026-09-15')
})
