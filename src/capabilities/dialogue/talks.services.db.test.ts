import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seatsOf, sitDown, strangersTo, succeed, type TableOfTwo } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { emptySheet } from '../../shell/testing/furnished.ts'
import { readTalkCoverage } from './index.ts'
import { type ConversationView, planInput, replanInput, skipInput, tagsInput, topicInput } from './model.ts'
import {
  cancelConversation,
  confirmConversation,
  planConversation,
  readTalks,
  readyAgenda,
  replanConversation,
  skipTopic,
  unskipTopic,
} from './service/conversations.ts'
import { talkDays, talkTasks } from './service/due.ts'
import { askHelp, listWaitingHelp, readHelp, takeHelp, withdrawHelp } from './service/help.ts'
import { dismissNote, noteNeed } from './service/notes.ts'
import { readSheets, shareOwnSheet, writeSheet } from './service/sheets.ts'
import { addTopic, removeTopic, tagTopic } from './service/topics.ts'
import { findTalksDue } from './store/due.ts'

const topic = { title: 'Roosters', itemId: null, mandatory: null, conversationId: null }

describe('talks, by their services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const plan = async (table: TableOfTwo, plannedOn = '2026-09-01', kind: 'annual' | 'ad_hoc' = 'annual') => {
    const talks = await table.employee(call => planConversation(call, table.relationId, { kind, plannedOn }))
    const isIt = (talk: ConversationView) =>
      !talk.cancelled && talk.kind === kind && talk.plannedOn === plannedOn
    return talks.conversations.find(isIt)!.conversationId
  }
  const talksOf = (table: TableOfTwo) => table.employee(call => readTalks(call, table.relationId))

  test('[B01] either side plans; what lies on the table comes on the agenda, and both find it', async () => {
    for (const who of ['employee', 'manager'] as const) {
      const table = await sitDown(desk)
      const { relationId } = table
      await table.manager(call => addTopic(call, relationId, topic))
      const input = { kind: 'development', plannedOn: '2026-10-10' } as const
      await table[who](call => planConversation(call, relationId, input))
      for (const side of [table.employee, table.manager]) {
        const { conversations, topics, next } = await side(call => readTalks(call, relationId))
        expect(conversations).toMatchObject([{ ...input, version: 1, ready: false, cancelled: false }])
        expect(topics).toMatchObject([{ conversationId: conversations[0]!.conversationId }])
        expect(next).toEqual({ on: '2026-10-10', planned: true })
      }
      expect((await desk.events(table.organisationId)).at(-1)).toMatchObject({
        event: 'conversation.planned',
        actor: who === 'employee' ? table.employeeId : table.managerId,
        details: { kind: 'development', on: '2026-10-10' },
      })
    }
  })

  test('[B01] today and the same day next year are the first and the last day that can be planned', async () => {
    for (const plannedOn of ['2026-09-01', '2027-09-01']) {
      const table = await sitDown(desk)
      await plan(table, plannedOn)
      expect((await talksOf(table)).next).toEqual({ on: plannedOn, planned: true })
    }
  })

  test('a talk moved takes its agenda along and is not ready any more', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    const conversationId = await plan(table, '2026-09-01', 'ad_hoc')
    await table.employee(call => readyAgenda(call, relationId, conversationId))
    const { version, ready } = (await talksOf(table)).conversations[0]!
    expect(ready).toBe(true)
    const move = { kind: 'annual', plannedOn: '2026-11-11', version } as const
    const talks = await table.manager(call => replanConversation(call, relationId, conversationId, move))
    expect(talks.conversations).toMatchObject([{ kind: 'annual', plannedOn: '2026-11-11', ready: false }])
    expect(talks.conversations[0]!.version).toBeGreaterThan(version)
  })

  test('a talk cancelled lays its topics back on the table, for the next one', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    const first = await plan(table)
    await table.employee(call => addTopic(call, relationId, topic))
    const after = await table.manager(call => cancelConversation(call, relationId, first, 1))
    expect(after.topics).toMatchObject([{ title: 'Roosters', conversationId: null }])
    expect(after.next.planned).toBe(false)
    const second = await plan(table)
    expect((await talksOf(table)).topics).toMatchObject([{ conversationId: second }])
  })

  const outcomes = [
    [true, true, 'held'],
    [false, true, 'one-way'],
    [true, false, 'disputed'],
    [false, false, 'not-held'],
  ] as const
  test.each(outcomes)(
    '[B02] employee %s, manager %s: %s, and nobody answers along',
    async (mine, theirs, outcome) => {
      const table = await sitDown(desk)
      const { relationId } = table
      const id = await plan(table)
      await table.employee(call => confirmConversation(call, relationId, id, mine))
      const [seen] = (await table.manager(call => readTalks(call, relationId))).conversations
      expect(seen).toMatchObject({ mine: null, outcome: 'open' })
      const rows = await desk.as(table.managerId, call =>
        call.tx.selectFrom('confirmations').select('held').where('conversation_id', '=', id).execute(),
      )
      expect(rows).toEqual([])
      await table.manager(call => confirmConversation(call, relationId, id, theirs))
      expect((await talksOf(table)).conversations).toMatchObject([{ mine, outcome }])
      const told = (await desk.events(table.organisationId)).filter(
        ({ event }) => event === 'conversation.confirmed',
      )
      expect(told.map(({ details }) => details)).toEqual([{ side: 'employee' }, { side: 'organisation' }])
    },
  )

  test('[B04] tags of the other come into sight with one’s own; something else later ends it for both', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    const { topics } = await table.employee(call => addTopic(call, relationId, topic))
    const { topicId } = topics[0]!
    const tag = (who: 'employee' | 'manager', ...dimensions: ('exchange' | 'authority' | 'cooperation')[]) =>
      table[who](call => tagTopic(call, relationId, topicId, dimensions))
    await tag('manager', 'authority')
    expect((await talksOf(table)).topics[0]).toMatchObject({
      tags: { mine: null, others: [] },
      tension: false,
    })
    await tag('employee', 'exchange')
    expect((await talksOf(table)).topics[0]).toMatchObject({
      tags: { mine: ['exchange'], others: [{ dimensions: ['authority'] }] },
      tension: true,
    })
    await tag('manager', 'exchange')
    expect((await talksOf(table)).topics[0]).toMatchObject({
      tags: { others: [] },
      sayAgain: true,
      tension: false,
    })
    await tag('employee', 'exchange')
    expect((await talksOf(table)).topics[0]).toMatchObject({
      tags: { mine: ['exchange'], others: [{ dimensions: ['exchange'] }] },
      sayAgain: false,
      tension: false,
    })
  })

  test('[B06] the yearly agenda is ready with all three obligatory topics, or what both left out with a reason', async () => {
    const table = await sitDown(desk)
    const { relationId, managerId } = table
    const id = await plan(table)
    const missing = async () => (await talksOf(table)).conversations[0]!.missing
    expect(await missing()).toEqual(['freedom', 'team', 'pay'])
    for (const mandatory of ['freedom', 'team'] as const)
      await table.employee(call => addTopic(call, relationId, { ...topic, title: null, mandatory }))
    await table.employee(call =>
      skipTopic(
        call,
        { relationId, conversationId: id, mandatory: 'pay' },
        { reason: 'Stond vorige maand op tafel' },
      ),
    )
    expect(await missing()).toEqual(['pay'])
    expect(await desk.refused(managerId, call => readyAgenda(call, relationId, id))).toBe(
      'dialogue.agenda-incomplete',
    )
    await table.manager(call =>
      skipTopic(call, { relationId, conversationId: id, mandatory: 'pay' }, { reason: 'Eens' }),
    )
    expect(await missing()).toEqual([])
    await table.manager(call => readyAgenda(call, relationId, id))
    expect((await talksOf(table)).conversations[0]!.ready).toBe(true)
    await table.employee(call => unskipTopic(call, { relationId, conversationId: id, mandatory: 'pay' }))
    expect((await talksOf(table)).conversations[0]).toMatchObject({ ready: false, missing: ['pay'] })
  })

  test('[B06] an obligatory topic taken off the agenda makes it unready again', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    const id = await plan(table)
    for (const mandatory of ['freedom', 'team', 'pay'] as const)
      await table.employee(call => addTopic(call, relationId, { ...topic, title: null, mandatory }))
    await table.employee(call => readyAgenda(call, relationId, id))
    const { topics } = await talksOf(table)
    const pay = topics.find(({ mandatory }) => mandatory === 'pay')!
    const after = await table.employee(call => removeTopic(call, relationId, pay.topicId))
    expect(after.conversations[0]).toMatchObject({ ready: false, missing: ['pay'] })
  })

  test('[B07] a sheet is read by the other once both shared, and of it only what one answered oneself', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    const { topics } = await table.employee(call => addTopic(call, relationId, topic))
    const { topicId } = topics[0]!
    const write = (who: 'employee' | 'manager', sheet: Partial<typeof emptySheet>) =>
      table[who](call =>
        writeSheet(
          call,
          { relationId, topicId },
          { version: 0, sheet: { ...emptySheet, aims: '', ...sheet } },
        ),
      )
    const seen = (who: 'employee' | 'manager') => table[who](call => readSheets(call, relationId, topicId))
    await write('employee', { aims: 'Zeilbootje', reach: 'Haven' })
    await write('manager', { aims: 'Rust' })
    expect(await seen('manager')).toMatchObject({ others: [], sharedBy: [] })
    await table.employee(call => shareOwnSheet(call, relationId, topicId))
    expect(await seen('manager')).toMatchObject({ others: [], sharedBy: ['employee'] })
    const both = await table.manager(call => shareOwnSheet(call, relationId, topicId))
    expect(both.others[0]!.sheet).toMatchObject({ aims: 'Zeilbootje', reach: '' })
    expect((await seen('employee')).others[0]!.sheet).toMatchObject({ aims: 'Rust' })
    const reads = await desk.rows(
      `select distinct reader_id, subject_id from read_log where organisation_id = $1 and what = 'interest-sheet'`,
      [table.organisationId],
    )
    expect(reads).toHaveLength(2)
    expect(JSON.stringify(await desk.events(table.organisationId))).not.toContain('Zeilbootje')
  })

  test('who laid a topic takes it away with their own unseen work on it', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    const { topics } = await table.employee(call => addTopic(call, relationId, topic))
    const { topicId } = topics[0]!
    await table.employee(call => writeSheet(call, { relationId, topicId }, { version: 0, sheet: emptySheet }))
    expect((await table.employee(call => removeTopic(call, relationId, topicId))).topics).toEqual([])
    expect(await desk.rows('select from interest_sheets where topic_id = $1', [topicId])).toEqual([])
  })

  test('a note about a need is its owner’s to see and to put away', async () => {
    const table = await sitDown(desk)
    const { relationId, employeeId, managerId } = table
    await table.employee(call =>
      noteNeed(call, {
        relationId,
        ownerId: employeeId,
        cardId: relationId,
        need: 'income',
      }),
    )
    const [note] = (await talksOf(table)).notes
    expect(await desk.refused(managerId, call => dismissNote(call, relationId, note!.noteId))).toBe(
      'platform.not-found',
    )
    expect((await table.employee(call => dismissNote(call, relationId, note!.noteId))).notes).toEqual([])
  })

  test('a successor keeps the talks and their outcome, and starts with nothing said', async () => {
    const before = await sitDown(desk)
    const { relationId } = before
    const { topics } = await before.manager(call => addTopic(call, relationId, topic))
    await before.manager(call => tagTopic(call, relationId, topics[0]!.topicId, ['authority']))
    const id = await plan(before)
    for (const side of [before.employee, before.manager])
      await side(call => confirmConversation(call, relationId, id, true))
    const later = desk.on('2026-10-01')
    const table = seatsOf(later, await succeed(later, before, '2026-10-01'))
    const seen = await table.manager(call => readTalks(call, relationId))
    expect(seen.conversations).toMatchObject([{ outcome: 'held' }])
    // What those two called it, in own words, is theirs.
    expect(seen.topics).toEqual([])
    expect((await table.employee(call => readTalks(call, relationId))).topics).toHaveLength(1)
  })

  test('help is asked of HR without words, seen by who asked and by HR, and taken up once', async () => {
    const table = await sitDown(desk)
    const { relationId, organisationId, employeeId } = table
    const [first, second] = [await desk.build.person(organisationId), await desk.build.person(organisationId)]
    for (const personId of [first, second]) await desk.build.role(organisationId, personId, 'hr')
    const { requests } = await table.employee(call => askHelp(call, relationId, 'training'))
    const { requestId } = requests[0]!
    expect((await table.manager(call => readHelp(call, relationId))).requests).toEqual([])
    expect(await desk.as(first, listWaitingHelp)).toEqual([
      { requestId, kind: 'training', askedBy: 'Samira El Amrani', askedOn: '2026-09-01' },
    ])
    await desk.as(first, call => takeHelp(call, requestId))
    expect(await desk.refused(second, call => takeHelp(call, requestId))).toBe('dialogue.no-open-request')
    expect(await desk.refused(employeeId, call => withdrawHelp(call, relationId, requestId))).toBe(
      'dialogue.no-open-request',
    )
    const own = await table.employee(call => readHelp(call, relationId))
    expect(own.requests[0]!.takenBy).toMatch(/^Given/)
  })

  test('HR who sits or sat at the table reads and takes up nothing that is asked about it', async () => {
    const table = await sitDown(desk)
    const other = await desk.build.person(table.organisationId)
    for (const personId of [table.managerId, other])
      await desk.build.role(table.organisationId, personId, 'hr')
    const { requests } = await table.employee(call => askHelp(call, table.relationId, 'training'))
    expect(await desk.as(table.managerId, listWaitingHelp)).toEqual([])
    expect(await desk.refused(table.managerId, call => takeHelp(call, requests[0]!.requestId))).toBe(
      'dialogue.no-open-request',
    )
    expect(await desk.as(other, listWaitingHelp)).toHaveLength(1)
    await table.employee(call => withdrawHelp(call, table.relationId, requests[0]!.requestId))
    expect(await desk.as(other, listWaitingHelp)).toEqual([])
  })

  test('[B01] tasks and days: plan when due, prepare what is planned, confirm on its day', async () => {
    const table = await sitDown(desk)
    const relations = [{ relationId: table.relationId, parts: null, validFrom: '2025-10-15' }]
    const tasks = async (on = desk) =>
      (
        await on.as(table.employeeId, async call =>
          talkTasks(await findTalksDue(call.tx, [table.relationId]), relations, call.today, 60),
        )
      )
        .map(({ kind, on }) => [kind, on])
        .sort(([, one], [, two]) => one!.localeCompare(two!))
    expect(await tasks()).toEqual([['plan-talk', '2026-10-15']])
    expect(await desk.as(table.employeeId, call => talkDays(call, relations))).toMatchObject([
      { conversationId: null, on: '2026-10-15' },
    ])
    const id = await plan(table, '2026-10-01')
    expect(await tasks()).toEqual([['prepare-talk', '2026-10-01']])
    const day = desk.on('2026-10-01')
    expect(await tasks(day)).toEqual([['confirm-talk', '2026-10-01']])
    for (const personId of [table.employeeId, table.managerId])
      await day.as(personId, call => confirmConversation(call, table.relationId, id, true))
    expect(await tasks(day)).toEqual([])
    await day.as(table.employeeId, call =>
      planConversation(call, table.relationId, { kind: 'ad_hoc', plannedOn: '2026-10-20' }),
    )
    expect(await tasks(day)).toEqual([['prepare-talk', '2026-10-20']])
    // No other kind of talk takes the place of the yearly one.
    const nextYear = desk.on('2027-09-01')
    await nextYear.as(table.managerId, call =>
      planConversation(call, table.relationId, { kind: 'development', plannedOn: '2027-09-09' }),
    )
    expect(await tasks(nextYear)).toEqual([
      ['confirm-talk', '2026-10-20'],
      ['prepare-talk', '2027-09-09'],
      ['plan-talk', '2027-10-01'],
    ])
  })

  test('HR reads how far talks reach in quarters, of ten relations or more', async () => {
    const table = await sitDown(desk)
    const hr = await desk.build.person(table.organisationId)
    await desk.build.role(table.organisationId, hr, 'hr')
    for (let more = 0; more < 8; more++)
      await desk.build.relation(table, await desk.build.person(table.organisationId), table.managerId)
    await plan(table)
    expect(await desk.as(hr, readTalkCoverage)).toMatchObject({ relations: 9, quarter: null })
    await desk.build.relation(table, await desk.build.person(table.organisationId), table.managerId)
    expect(await desk.as(hr, readTalkCoverage)).toMatchObject({ relations: 10, quarter: 0 })
    expect(await desk.as(table.managerId, readTalkCoverage)).toMatchObject({ relations: 0, quarter: null })
  })

  test('the database shows nobody but the two a line of their talks, whatever they ask', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    const id = await plan(table)
    const { topics } = await table.employee(call => addTopic(call, relationId, topic))
    await table.employee(call => tagTopic(call, relationId, topics[0]!.topicId, ['exchange']))
    await table.employee(call =>
      skipTopic(call, { relationId, conversationId: id, mandatory: 'pay' }, { reason: 'Nee' }),
    )
    await table.employee(call => confirmConversation(call, relationId, id, true))
    await table.employee(call =>
      writeSheet(call, { relationId, topicId: topics[0]!.topicId }, { version: 0, sheet: emptySheet }),
    )
    const tables = [
      'conversations',
      'topics',
      'topic_tags',
      'topic_skips',
      'confirmations',
      'interest_sheets',
      'readable_sheets',
    ] as const
    for (const [who, personId] of await strangersTo(desk, table))
      for (const name of tables)
        expect([
          who,
          name,
          await desk.as(personId, call => call.tx.selectFrom(name).select('organisation_id').execute()),
        ]).toEqual([who, name, []])
  })

  test('what comes in says something, and of the closed lists', () => {
    expect(planInput.safeParse({ kind: 'chat', plannedOn: '2026-09-01' }).success).toBe(false)
    expect(planInput.safeParse({ kind: 'annual', plannedOn: '2026-02-30' }).success).toBe(false)
    expect(replanInput.safeParse({ kind: 'annual', plannedOn: '2026-09-01', version: 0 }).success).toBe(false)
    expect(topicInput.parse({ title: ' Roosters ' })).toEqual(topic)
    expect(topicInput.safeParse({ title: ' ' }).success).toBe(false)
    expect(topicInput.safeParse({ title: 'x', mandatory: 'health' }).success).toBe(false)
    expect(skipInput.safeParse({ reason: ' ' }).success).toBe(false)
    expect(tagsInput.safeParse({ dimensions: [] }).success).toBe(false)
    expect(tagsInput.safeParse({ dimensions: ['exchange', 'exchange'] }).success).toBe(false)
  })
})
