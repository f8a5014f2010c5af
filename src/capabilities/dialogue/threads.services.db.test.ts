import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Call } from '../../platform/http/call.ts'
import { sitDown, type TableOfTwo } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { emptySheet } from '../../shell/testing/furnished.ts'
import {
  cancelConversation,
  confirmConversation,
  planConversation,
  readTalks,
  readyAgenda,
  replanConversation,
  skipTopic,
} from './service/conversations.ts'
import { readSheets, shareOwnSheet, writeSheet } from './service/sheets.ts'
import { addTopic, carryTopic, removeTopic, tagTopic } from './service/topics.ts'

const topic = { title: 'Roosters', itemId: null, mandatory: null, conversationId: null }

describe('talks beside each other, and topics that go on from one to the next', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const plan = async (table: TableOfTwo, plannedOn = '2026-09-01', kind: 'annual' | 'ad_hoc' = 'annual') => {
    const talks = await table.employee(call => planConversation(call, table.relationId, { kind, plannedOn }))
    return talks.conversations.find(talk => talk.kind === kind && talk.plannedOn === plannedOn)!
      .conversationId
  }
  const talksOf = (table: TableOfTwo) => table.employee(call => readTalks(call, table.relationId))

  test('[B01] either side starts a talk of any kind beside what is planned, each with its own agenda', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    const yearly = await plan(table, '2026-11-11')
    await table.employee(call => addTopic(call, relationId, topic))
    const started = [
      ['manager', 'performance', '2026-09-01'],
      ['employee', 'appraisal', '2026-12-01'],
      ['manager', 'development', '2026-09-20'],
      ['employee', 'ad_hoc', '2026-09-20'],
      ['manager', 'annual', '2027-08-31'],
    ] as const
    for (const [who, kind, plannedOn] of started)
      await table[who](call => planConversation(call, relationId, { kind, plannedOn }))
    const { conversations, topics, next, yearly: due } = await talksOf(table)
    expect(conversations.map(({ kind, plannedOn }) => [kind, plannedOn]).sort()).toEqual(
      [['annual', '2026-11-11'], ...started.map(([, kind, plannedOn]) => [kind, plannedOn])].sort(),
    )
    expect(topics).toMatchObject([{ conversationId: yearly, round: 1, earlier: [] }])
    expect([next.on, due.on]).toEqual(['2026-09-01', '2026-11-11'])
    const own = conversations.find(({ kind }) => kind === 'development')!.conversationId
    const laid = await table.manager(call =>
      addTopic(call, relationId, { ...topic, title: 'Een cursus', conversationId: own }),
    )
    expect(laid.topics.map(({ title, conversationId }) => [title, conversationId])).toEqual([
      ['Roosters', yearly],
      ['Een cursus', own],
    ])
    await table.manager(call => cancelConversation(call, relationId, own, 1))
    expect((await talksOf(table)).topics.map(({ conversationId }) => conversationId)).toEqual([yearly, null])
  })

  test('[B01] the same kind on the same day is one talk, also when it is moved there', async () => {
    const table = await sitDown(desk)
    const { relationId, managerId } = table
    await plan(table, '2026-10-10', 'ad_hoc')
    const other = await plan(table, '2026-10-11', 'ad_hoc')
    const there = { kind: 'ad_hoc', plannedOn: '2026-10-10', version: 1 } as const
    expect(await desk.refused(managerId, call => planConversation(call, relationId, there))).toBe(
      'dialogue.already-planned',
    )
    expect(await desk.refused(managerId, call => replanConversation(call, relationId, other, there))).toBe(
      'dialogue.already-planned',
    )
  })

  test('[B01] a talk of which one of the two said whether it was one is moved, called off and changed by nobody', async () => {
    const table = await sitDown(desk)
    const { relationId, managerId, employeeId } = table
    const id = await plan(table)
    const before = await table.manager(call => addTopic(call, relationId, topic))
    await table.employee(call => confirmConversation(call, relationId, id, true))
    const { topicId } = before.topics[0]!
    for (const personId of [managerId, employeeId]) {
      for (const change of [
        (call: Call) =>
          replanConversation(call, relationId, id, { kind: 'annual', plannedOn: '2026-10-01', version: 1 }),
        (call: Call) => cancelConversation(call, relationId, id, 1),
        (call: Call) => readyAgenda(call, relationId, id),
        (call: Call) =>
          skipTopic(call, { relationId, conversationId: id, mandatory: 'pay' }, { reason: 'Nee' }),
        (call: Call) => addTopic(call, relationId, { ...topic, conversationId: id }),
      ])
        expect(await desk.refused(personId, change)).toBe('dialogue.being-answered')
      // Nor past the services: the database keeps the day and the agenda.
      await desk.as(personId, async call => {
        const changed = await call.tx
          .updateTable('conversations')
          .set({ planned_on: '2026-10-01' })
          .where('conversation_id', '=', id)
          .executeTakeFirst()
        const taken = await call.tx
          .deleteFrom('topic_talks')
          .where('topic_id', '=', topicId)
          .executeTakeFirst()
        expect([changed.numUpdatedRows, taken.numDeletedRows]).toEqual([0n, 0n])
      })
    }
    expect((await table.manager(call => readTalks(call, relationId))).conversations).toMatchObject([
      { plannedOn: '2026-09-01', answered: true, mine: null, outcome: 'open' },
    ])
  })

  test('[B01] a topic is a thread: taken along after a talk it goes on in a next round, with what was said then', async () => {
    const table = await sitDown(desk)
    const { relationId, managerId } = table
    const first = await plan(table)
    const laid = await table.employee(call => addTopic(call, relationId, topic))
    const { topicId } = laid.topics[0]!
    await table.employee(call => tagTopic(call, relationId, topicId, ['exchange']))
    await table.manager(call => tagTopic(call, relationId, topicId, ['authority']))
    for (const who of ['employee', 'manager'] as const) {
      const sheet = { ...emptySheet, aims: `van ${who}` }
      await table[who](call => writeSheet(call, { relationId, topicId }, { version: 0, sheet }))
      await table[who](call => shareOwnSheet(call, relationId, topicId))
    }
    const next = await plan(table, '2026-12-01', 'ad_hoc')
    expect(await desk.refused(managerId, call => carryTopic(call, relationId, topicId, next))).toBe(
      'dialogue.not-your-topic',
    )
    for (const side of [table.employee, table.manager])
      await side(call => confirmConversation(call, relationId, first, true))
    const [carried] = (await table.manager(call => carryTopic(call, relationId, topicId, next))).topics
    expect(carried).toMatchObject({
      topicId,
      conversationId: next,
      round: 2,
      addedSide: 'organisation',
      tags: { mine: null, others: [] },
      sheet: { mine: 'none', sharedBy: [] },
      earlier: [
        {
          round: 1,
          conversationId: first,
          laidSide: 'employee',
          tags: { mine: ['authority'], others: [{ dimensions: ['exchange'] }] },
        },
      ],
    })
    // Anew, and shown anew: nothing of this round is read before both wrote and shared it.
    await table.manager(call =>
      writeSheet(call, { relationId, topicId }, { version: 0, sheet: { ...emptySheet, aims: 'nu anders' } }),
    )
    await table.manager(call => shareOwnSheet(call, relationId, topicId))
    const seen = await table.employee(call => readSheets(call, relationId, topicId))
    expect(seen).toMatchObject({ version: 0, mine: null, others: [], sharedBy: ['organisation'] })
    expect(seen.earlier.map(({ round, mine, others }) => [round, mine?.aims, others[0]?.sheet.aims])).toEqual(
      [[1, 'van employee', 'van manager']],
    )
    expect(JSON.stringify(seen)).not.toContain('nu anders')
  })

  test('[B01] an item and an obligatory topic that were talked about go on in the same thread; taken back, they end there', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    const first = await plan(table)
    const subjects = [
      { ...topic, title: null, itemId: 'variety' },
      { ...topic, title: null, mandatory: 'pay' as const },
    ]
    for (const subject of subjects) await table.employee(call => addTopic(call, relationId, subject))
    for (const side of [table.employee, table.manager])
      await side(call => confirmConversation(call, relationId, first, true))
    const next = await plan(table, '2027-08-01')
    for (const subject of subjects) await table.manager(call => addTopic(call, relationId, subject))
    const again = (await talksOf(table)).topics
    expect(
      again.map(({ conversationId, round, earlier }) => [conversationId, round, earlier.length]),
    ).toEqual([
      [next, 2, 1],
      [next, 2, 1],
    ])
    for (const { topicId } of again) await table.manager(call => removeTopic(call, relationId, topicId))
    const back = (await talksOf(table)).topics
    expect(back.map(({ topicId, conversationId, round }) => [topicId, conversationId, round])).toEqual(
      again.map(({ topicId }) => [topicId, first, 1]),
    )
  })

  test('[B06] an obligatory topic goes only to a yearly talk, and leaves the agenda that it was on unready', async () => {
    const table = await sitDown(desk)
    const { relationId, employeeId } = table
    const [yearly, other, adHoc] = [
      await plan(table, '2026-10-01'),
      await plan(table, '2027-08-01'),
      await plan(table, '2026-09-05', 'ad_hoc'),
    ]
    for (const mandatory of ['freedom', 'team', 'pay'] as const)
      await table.employee(call => addTopic(call, relationId, { ...topic, title: null, mandatory }))
    await table.employee(call => readyAgenda(call, relationId, yearly))
    const pay = (await talksOf(table)).topics.find(({ mandatory }) => mandatory === 'pay')!.topicId
    expect(await desk.refused(employeeId, call => carryTopic(call, relationId, pay, adHoc))).toBe(
      'dialogue.plan-first',
    )
    const { conversations } = await table.employee(call => carryTopic(call, relationId, pay, other))
    expect(conversations.find(talk => talk.conversationId === yearly)).toMatchObject({
      ready: false,
      missing: ['pay'],
    })
  })
})
