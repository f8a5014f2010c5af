import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOf, type Desk, startDesk } from '../../shell/testing/desk.ts'
import { emptySheet } from '../../shell/testing/furnished.ts'
import { layForThree, type Name, names, rise, sitAt, type Three } from '../../shell/testing/three.ts'
import type { Dimension } from './cycle.ts'
import { confirmConversation, planConversation, readTalks } from './service/conversations.ts'
import { readSheets, shareOwnSheet, writeSheet } from './service/sheets.ts'
import { addTopic, removeTopic, tagTopic } from './service/topics.ts'

const topicOf = (title: string) => ({ title, itemId: null, mandatory: null, conversationId: null })

/** A talk at which somebody sits beside the two. */
describe('a talk of three', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const sit = (three: Three, on = desk) => sitAt(on, three, 'talk')
  const lay = async (seated = true): Promise<Three & { topicId: string }> => {
    const three = await layForThree(desk)
    if (seated) await sit(three)
    const by = seated ? three.who.host : three.employeeId
    const { topics } = await desk.as(by, call => addTopic(call, three.relationId, topicOf('Roosters')))
    return { ...three, topicId: topics[0]!.topicId }
  }
  const tag = async (three: Awaited<ReturnType<typeof lay>>, name: Name, dimension: Dimension) => {
    const { topics } = await desk.as(three.who[name], call =>
      tagTopic(call, three.relationId, three.topicId, [dimension]),
    )
    return topics[0]!
  }
  const seen = async (three: Awaited<ReturnType<typeof lay>>, name: Name) =>
    (await desk.as(three.who[name], call => readTalks(call, three.relationId))).topics[0]!

  test('[B01] the third lays a topic too; only who laid it takes it away', async () => {
    const three = await lay()
    const { topics, seats } = await desk.as(three.who.employee, call => readTalks(call, three.relationId))
    expect(topics).toMatchObject([{ title: 'Roosters', addedSide: 'host' }])
    expect(seats.map(({ seat, name }) => [seat, name.split(' ')[0]])).toEqual([
      ['employee', 'Samira'],
      ['organisation', 'Joost'],
      ['host', 'Kees'],
    ])
    const remove = (name: Name) =>
      desk.as(three.who[name], call => removeTopic(call, three.relationId, three.topicId))
    expect(await codeOf(remove('employee'))).toBe('dialogue.not-your-topic')
    expect((await remove('host')).topics).toEqual([])
  })

  test('[B04] what a topic is about opens with the last of three, and something else ends it for all', async () => {
    const three = await lay()
    await tag(three, 'employee', 'exchange')
    expect((await tag(three, 'organisation', 'exchange')).tags.others).toEqual([])
    expect(await tag(three, 'host', 'authority')).toMatchObject({
      tags: { mine: ['authority'], others: [{ seat: 'employee' }, { seat: 'organisation' }] },
      tension: true,
    })
    expect((await seen(three, 'employee')).tags.others).toEqual([
      { seat: 'organisation', dimensions: ['exchange'] },
      { seat: 'host', dimensions: ['authority'] },
    ])
    expect((await tag(three, 'organisation', 'cooperation')).tags.others).toEqual([])
    for (const name of ['employee', 'host'] as const)
      expect(await seen(three, name)).toMatchObject({ sayAgain: true, tags: { others: [] } })
    await tag(three, 'employee', 'exchange')
    expect((await seen(three, 'organisation')).tags.others).toEqual([])
    await tag(three, 'host', 'authority')
    expect((await seen(three, 'organisation')).tags.others).toHaveLength(2)
  })

  test('[B04] who came later reads nothing that was said without them, and takes nothing of it away', async () => {
    const three = await lay(false)
    await tag(three, 'employee', 'exchange')
    await tag(three, 'organisation', 'authority')
    await sit(three)
    expect((await tag(three, 'host', 'cooperation')).tags.others).toEqual([])
    // The two read each other on, and are asked to say it to the third too.
    expect(await seen(three, 'employee')).toMatchObject({ sayAgain: true, tags: { others: [{}] } })
    await tag(three, 'employee', 'exchange')
    expect((await seen(three, 'employee')).tags.others).toHaveLength(1)
    expect((await seen(three, 'host')).tags.others).toEqual([])
    await tag(three, 'organisation', 'authority')
    for (const name of names) expect((await seen(three, name)).tags.others).toHaveLength(2)
    await rise(desk, three)
    expect(await seen(three, 'employee')).toMatchObject({ sayAgain: false })
  })

  test('[B07] a sheet is read once all three have shared, and of it only what one answered oneself', async () => {
    const three = await lay()
    const { relationId, topicId } = three
    for (const name of names) {
      const sheet = { ...emptySheet, aims: `van ${name}`, ...(name !== 'host' && { reach: 'een dag' }) }
      await desk.as(three.who[name], call => writeSheet(call, { relationId, topicId }, { version: 0, sheet }))
    }
    const share = (name: Name) => desk.as(three.who[name], call => shareOwnSheet(call, relationId, topicId))
    await share('employee')
    expect(await share('host')).toMatchObject({ others: [], sharedBy: ['employee'] })
    const last = await share('organisation')
    expect(last.others.map(({ seat, sheet }) => [seat, sheet.aims, sheet.reach])).toEqual([
      ['employee', 'van employee', 'een dag'],
      ['host', 'van host', ''],
    ])
    const host = await desk.as(three.who.host, call => readSheets(call, relationId, topicId))
    expect(host.others.map(({ sheet }) => [sheet.aims, sheet.reach])).toEqual([
      ['van employee', ''],
      ['van organisation', ''],
    ])
  })

  test('[B07] what two shared before there was a chair is shared with the third only when they do', async () => {
    const three = await lay(false)
    const { relationId, topicId, who } = three
    const sheet = { ...emptySheet, aims: 'rust' }
    const share = async (name: Name) => desk.as(who[name], call => shareOwnSheet(call, relationId, topicId))
    for (const name of ['employee', 'organisation'] as const)
      await desk.as(who[name], call => writeSheet(call, { relationId, topicId }, { version: 0, sheet }))
    for (const name of ['employee', 'organisation'] as const) await share(name)
    await sit(three)
    await desk.as(who.host, call => writeSheet(call, { relationId, topicId }, { version: 0, sheet }))
    expect((await share('host')).others).toEqual([])
    expect((await seen(three, 'employee')).sheet).toEqual({
      mine: 'shared',
      again: true,
      sharedBy: ['organisation', 'host'],
    })
    expect((await share('employee')).others.map(({ seat }) => seat)).toEqual(['organisation'])
    expect((await share('organisation')).others).toHaveLength(2)
    expect((await desk.as(who.host, call => readSheets(call, relationId, topicId))).others).toHaveLength(2)
  })

  test('[B02] it was a talk when all three say so, each without knowing; a chair that is freed keeps nobody waiting', async () => {
    const three = await lay()
    const { relationId, who } = three
    const plan = async (plannedOn: string) =>
      (await desk.as(who.employee, call => planConversation(call, relationId, { kind: 'ad_hoc', plannedOn })))
        .conversations[0]!.conversationId
    const talk = await plan(desk.today)
    const say = async (name: Name, held: boolean) =>
      (await desk.as(who[name], call => confirmConversation(call, relationId, talk, held))).conversations[0]!
    expect((await say('employee', true)).outcome).toBe('open')
    expect((await say('organisation', true)).outcome).toBe('open')
    expect((await say('host', false)).outcome).toBe('disputed')
    expect((await desk.as(who.employee, call => readTalks(call, relationId))).conversations[0]).toMatchObject(
      {
        outcome: 'disputed',
      },
    )
    const other = await lay()
    const again = await desk.as(other.who.employee, call =>
      planConversation(call, other.relationId, { kind: 'ad_hoc', plannedOn: desk.today }),
    )
    const { conversationId } = again.conversations[0]!
    for (const name of ['employee', 'organisation'] as const)
      await desk.as(other.who[name], call =>
        confirmConversation(call, other.relationId, conversationId, true),
      )
    await rise(desk, other)
    const after = await desk.as(other.who.employee, call => readTalks(call, other.relationId))
    expect(after.conversations[0]!.outcome).toBe('held')
  })

  test('[Z02] of talks before there was a chair the third sees nothing, and plans none', async () => {
    const three = await lay(false)
    const { relationId, who } = three
    const planned = await desk.as(who.organisation, call =>
      planConversation(call, relationId, { kind: 'ad_hoc', plannedOn: desk.today }),
    )
    const { conversationId } = planned.conversations[0]!
    await desk.rows('update conversations set planned_on = $2 where conversation_id = $1', [
      conversationId,
      '2026-08-20',
    ])
    await sit(three)
    const talks = await desk.as(who.host, call => readTalks(call, relationId))
    expect([talks.conversations, talks.topics]).toEqual([[], []])
    for (const table of ['conversations', 'topics', 'topic_talks', 'topic_tags', 'interest_sheets'] as const)
      expect([
        table,
        await desk.as(who.host, call => call.tx.selectFrom(table).select('organisation_id').execute()),
      ]).toEqual([table, []])
    expect(await desk.refused(who.host, call => readSheets(call, relationId, three.topicId))).toBe(
      'dialogue.no-such-topic',
    )
  })
})
