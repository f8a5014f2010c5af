import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Timeline } from '../capabilities/agreements/model.ts'
import type { Talks } from '../capabilities/dialogue/model.ts'
import { catalogue } from '../capabilities/expectations/catalogue/items.ts'
import type { GapMap } from '../capabilities/expectations/model.ts'
import type { MyData } from '../capabilities/privacy/schemas.ts'
import { asOwner } from '../platform/db/database.ts'
import { type Cast, gatherCast } from './testing/cast.ts'
import { emptySheet, furnish, ok } from './testing/furnished.ts'
import { type Client, startTestApp, type TestApp } from './testing/test-app.ts'

const level = (owed: number) => ({ importance: owed, owed, kept: owed })
const everything = Object.fromEntries(catalogue.map(item => [item.id, level(4)]))

/** Somebody who wants to read much, show little, and have the last word. */
describe('the scripts of somebody who reads first and speaks after', () => {
  let world: TestApp
  let cast: Cast
  let employee: Client
  let manager: Client
  beforeAll(async () => {
    world = await startTestApp()
    cast = await gatherCast(world)
    employee = cast.clients.employee
    manager = cast.clients.manager
  })
  afterAll(() => world.close())

  const table = async () => `/api/relations/${await cast.newRelation()}`
  const show = async (client: Client, url: string, answers: object) => {
    const { version } = (await client.get(`${url}/view`)).body
    const saved = await ok(client.put(`${url}/view`, { version, answers }))
    await ok(client.post(`${url}/view/submit`, { version: saved.body.version }))
    return ok(client.post(`${url}/view/release`))
  }
  const shownTo = async (client: Client, url: string, whose: 'employee' | 'organisation') =>
    ((await ok(client.get(`${url}/gap`))).body as GapMap).items.flatMap(item =>
      item.answers[whose] ? [{ item: item.itemId, ...item.answers[whose] }] : [],
    )
  const answersInMyData = async (client: Client, url: string, author: string) => {
    const { groups } = (await client.get('/api/my-data/export')).body as MyData
    const lines = (name: string) =>
      groups.flatMap(({ tables }) => tables).find(held => held.table === name)!.lines
    const views = lines('views').filter(
      view => view.relation_id === url.split('/').at(-1) && view.author_id === author,
    )
    return lines('answers').filter(line => views.some(view => view.view_id === line.view_id))
  }

  test('[A06] one item shown opens one item of the other, on the screen, in my data and in the file', async () => {
    const url = await table()
    await show(employee, url, { variety: { importance: 0, owed: 3, kept: null } })
    await show(manager, url, everything)
    const seen = [{ item: 'variety', importance: 4, owed: 4, kept: null }]
    expect(await shownTo(employee, url, 'organisation')).toEqual(seen)
    const lines = await answersInMyData(employee, url, cast.people.manager)
    expect(
      lines.map(({ item_id, importance, owed, kept }) => ({ item: item_id, importance, owed, kept })),
    ).toEqual(seen)
    expect(await shownTo(manager, url, 'employee')).toHaveLength(1)
  })

  test('[A06] who takes a view back after both showed ends the round: the other is told, and both show anew', async () => {
    const url = await table()
    await show(employee, url, { variety: level(1) })
    await show(manager, url, everything)
    expect(await shownTo(employee, url, 'organisation')).toHaveLength(1)
    const removed = await ok(employee.delete(`${url}/view`))
    expect(removed.body).toMatchObject({ round: 2, answers: {}, open: false, endedBy: 'me' })
    // All of it anew, in the hope of reading all of it: the other has to show again first.
    await show(employee, url, everything)
    for (const client of [employee, manager])
      expect((await client.get(`${url}/gap`)).body.code).toBe('expectations.not-all-released')
    expect(await answersInMyData(employee, url, cast.people.manager)).toEqual([])
    const told = (await manager.get(`${url}/view`)).body
    expect(told).toMatchObject({
      round: 2,
      mine: { submitted: true, released: false },
      others: [{ submitted: true, released: true }],
      open: false,
      endedBy: 'other',
    })
    expect(Object.keys(told.answers)).toHaveLength(55)
    // Told, the other can change what was read before showing it again.
    await ok(manager.post(`${url}/view/reopen`))
    const { version } = (await manager.get(`${url}/view`)).body
    await ok(manager.put(`${url}/view`, { version, answers: { variety: level(2) } }))
    await ok(manager.post(`${url}/view/submit`, { version: version + 1 }))
    expect((await ok(manager.post(`${url}/view/release`))).body).toMatchObject({ open: true, endedBy: null })
    const [variety] = (await shownTo(employee, url, 'organisation')).filter(({ item }) => item === 'variety')
    expect(variety).toMatchObject({ owed: 2 })
  })

  test('[A06] both taking back at the same moment, or one while the other reads, leaves nothing open', async () => {
    const url = await table()
    await show(manager, url, everything)
    await show(employee, url, everything)
    const replies = await Promise.all([manager, employee].map(client => client.delete(`${url}/view`)))
    // Whoever came second took away what lay ready in the round that began.
    expect(replies.map(({ status }) => status)).toEqual([200, 200])
    for (const client of [manager, employee]) {
      expect((await client.get(`${url}/gap`)).status).toBe(409)
      expect((await client.get(`${url}/view`)).body).toMatchObject({ round: 2, answers: {}, open: false })
    }
  })

  test('[A06] of somebody who no longer sits here nothing lies ready, and the round is over all the same', async () => {
    const url = await table()
    const relationId = url.split('/').at(-1)!
    await show(manager, url, everything)
    await show(employee, url, { variety: level(1) })
    await asOwner(world.database.database, tx =>
      tx
        .updateTable('managements')
        .set({ manager_id: cast.people['other-manager'] })
        .where('relation_id', '=', relationId)
        .execute(),
    )
    await ok(employee.delete(`${url}/view`))
    await show(employee, url, everything)
    expect((await employee.get(`${url}/gap`)).status).toBe(409)
    expect((await cast.clients['other-manager'].get(`${url}/view`)).body).toMatchObject({
      round: 2,
      answers: {},
      takenOver: false,
    })
  })

  const lay = async (client: Client, url: string, title: string) =>
    ((await ok(client.post(`${url}/topics`, { title }))).body as Talks).topics.at(-1)!.topicId
  const sheet = (fields: object) => ({ ...emptySheet, aims: '', ...fields })

  test('[B07] a dot on a sheet opens nothing, an empty sheet is not shared, and each answer opens its like', async () => {
    const url = await table()
    const one = `${url}/topics/${await lay(employee, url, 'Roosters')}/sheet`
    const full = sheet({
      aims: 'rust',
      reach: 'een dag',
      resistance: 'nacht',
      unacceptable: 'zes dagen',
      bridges: 'ruilen',
    })
    await ok(employee.put(one, { version: 0, sheet: full }))
    await ok(employee.post(`${one}/share`))
    for (const [version, aims] of ['', '.', ' - … !'].entries()) {
      await ok(manager.put(one, { version, sheet: sheet({ aims }) }))
      expect((await manager.post(`${one}/share`)).body.code).toBe('dialogue.no-sheet-yet')
    }
    await ok(
      manager.put(one, { version: 3, sheet: sheet({ aims: '.', bridges: 'een vaste dag', reach: '?' }) }),
    )
    const read = (await ok(manager.post(`${one}/share`))).body.others[0].sheet
    expect(read).toEqual(sheet({ bridges: 'ruilen' }))
    const mine = (await manager.get('/api/my-data/export')).raw.body
    for (const word of ['nacht', 'zes dagen']) expect(mine).not.toContain(word)
    const late = await manager.put(one, { version: 4, sheet: full })
    expect(late.body.code).toBe('dialogue.stale-sheet')
    expect((await manager.delete(one.replace('/sheet', ''))).status).toBe(403)
    expect((await employee.delete(one.replace('/sheet', ''))).body.code).toBe('dialogue.topic-in-use')
  })

  test('[B04] who says something else after both said it reads nothing until the other says it again', async () => {
    const url = await table()
    const topicId = await lay(manager, url, 'Roosters')
    const tag = async (client: Client, ...dimensions: string[]) =>
      ((await ok(client.put(`${url}/topics/${topicId}/tags`, { dimensions }))).body as Talks).topics[0]!
    const seen = async (client: Client) => ((await client.get(`${url}/talks`)).body as Talks).topics[0]!
    await tag(employee, 'exchange', 'cooperation')
    expect((await tag(manager, 'authority')).tags.others[0]!.dimensions).toEqual(['exchange', 'cooperation'])
    // The same again, in another order, is not something else.
    expect((await tag(employee, 'cooperation', 'exchange')).sayAgain).toBe(false)
    expect((await seen(manager)).tags.others).toHaveLength(1)
    expect((await tag(manager, 'exchange', 'cooperation')).tags.others).toEqual([])
    expect(await seen(employee)).toMatchObject({
      tags: { mine: ['cooperation', 'exchange'], others: [] },
      sayAgain: true,
      tension: false,
    })
    expect((await tag(manager, 'authority')).tags.others).toEqual([])
    expect((await tag(employee, 'exchange')).tags.others[0]!.dimensions).toEqual(['authority'])
    expect((await seen(manager)).tags.others[0]!.dimensions).toEqual(['exchange'])
    // Nor does taking the topic away and laying it anew give another go: the other said something of it.
    expect((await manager.delete(`${url}/topics/${topicId}`)).body.code).toBe('dialogue.topic-in-use')
  })

  test('[B04] what was said of a topic stays said when the talk is called off and another planned, and is read as before', async () => {
    const url = await table()
    const planned = await ok(
      manager.post(`${url}/conversations`, { kind: 'annual', plannedOn: '2026-09-10' }),
    )
    const [talk] = (planned.body as Talks).conversations
    const added = await ok(manager.post(`${url}/topics`, { mandatory: 'pay' }))
    const { topicId } = (added.body as Talks).topics[0]!
    for (const client of [employee, manager])
      await ok(client.put(`${url}/topics/${topicId}/tags`, { dimensions: ['exchange'] }))
    const off = await ok(
      manager.post(`${url}/conversations/${talk!.conversationId}/cancel`, { version: talk!.version }),
    )
    expect((off.body as Talks).topics).toMatchObject([{ topicId, conversationId: null, round: 1 }])
    // Laid there anew it is the same topic in the same round, so that nobody has another go.
    await ok(manager.post(`${url}/conversations`, { kind: 'annual', plannedOn: '2026-09-11' }))
    const again = await manager.post(`${url}/topics`, { mandatory: 'pay' })
    expect(again.body.code).toBe('dialogue.already-on-table')
    expect(((await ok(manager.get(`${url}/talks`))).body as Talks).topics).toMatchObject([
      { topicId, round: 1, tags: { mine: ['exchange'], others: [{ dimensions: ['exchange'] }] } },
    ])
  })

  test('[B12] who says something else of a look back after both said it begins it anew for both', async () => {
    const { url, agreementId, clauses } = await furnish(cast, { agreement: 'signed' })
    const relation = url.split('/').at(-1)!
    const mark = async (client: Client, kept: string) =>
      (
        await ok(
          client.post(`${url}/agreements/${agreementId}/marks`, {
            clauseId: clauses.joint.id,
            dueOn: '2026-09-01',
            kept,
          }),
        )
      ).body as Timeline
    const look = (timeline: Timeline) => timeline.agreements[0]!.clauses[0]!.followUps[0]!
    const seen = async (client: Client) => look((await ok(client.get(`${url}/agreements`))).body)
    const due = async (client: Client) =>
      ((await client.get(`${url}/agreements`)).body as Timeline).due.length
    expect(look(await mark(employee, 'not-kept'))).toMatchObject({ state: 'some-marked', again: false })
    expect(await seen(manager)).toMatchObject({
      state: 'some-marked',
      mine: null,
      said: [{ kept: null }, { kept: null }],
    })
    // Until the other answers too, one's own answer is one's own.
    await mark(employee, 'partly')
    expect(look(await mark(manager, 'kept'))).toMatchObject({
      state: 'seen-differently',
      said: [{ kept: 'partly' }, { kept: 'kept' }],
    })
    expect([await due(employee), await due(manager)]).toEqual([0, 0])
    expect(look(await mark(manager, 'kept'))).toMatchObject({ state: 'seen-differently' })
    expect(look(await mark(manager, 'partly'))).toMatchObject({
      state: 'some-marked',
      mine: 'partly',
      said: [{ kept: null }, { kept: 'partly' }],
      again: false,
    })
    expect(await seen(employee)).toMatchObject({
      state: 'some-marked',
      mine: null,
      said: [{ kept: null }, { kept: null }],
      again: true,
    })
    expect([await due(employee), await due(manager)]).toEqual([1, 0])
    const tasks = (await manager.get('/api/workplace')).body.tasks as { relationId: string; kind: string }[]
    expect(tasks.filter(task => task.relationId === relation && task.kind === 'look-back')).toEqual([])
    expect(look(await mark(employee, 'kept'))).toMatchObject({
      state: 'seen-differently',
      said: [{ kept: 'kept' }, { kept: 'partly' }],
    })
    // The other way round the manager is asked again, on the list of what is due as well.
    await mark(employee, 'not-kept')
    const asked = (await manager.get('/api/workplace')).body.tasks as { relationId: string; kind: string }[]
    expect(asked.filter(task => task.relationId === relation && task.kind === 'look-back')).toHaveLength(1)
  })

  test('[C02] an account handed in with next to nothing is not written again, nor begun anew', async () => {
    const { url, agreementId, clauses } = await furnish(cast, { agreement: 'rendered' })
    const one = `${url}/agreements/${agreementId}`
    const again = await manager.put(`${one}/rendering`, { version: 2, clauses: [clauses.manager] })
    expect(again.status).toBe(409)
    expect((await manager.post(`${url}/agreements`)).body.code).toBe('agreements.already-writing')
    const fresh = await furnish(cast, { agreement: 'started' })
    const dot = { ...clauses.manager, what: '.' }
    await ok(
      manager.put(`${fresh.url}/agreements/${fresh.agreementId}/rendering`, { version: 1, clauses: [dot] }),
    )
    const handed = await manager.post(`${fresh.url}/agreements/${fresh.agreementId}/rendering/submit`, {
      version: 2,
    })
    expect(handed.body.code).toBe('agreements.empty-rendering')
  })
})
