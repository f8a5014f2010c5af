import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import type { Talks } from './model.ts'

const empty = {
  aims: '',
  reach: '',
  resistance: '',
  unacceptable: '',
  bridges: '',
  guessAims: '',
  guessResistance: '',
  guessUnacceptable: '',
  guessReach: '',
  guessBridges: '',
}

describe('talks', () => {
  let world: TestApp
  beforeAll(async () => {
    world = await startTestApp({ today: '2026-09-01' })
  })
  afterAll(() => world.close())

  const seat = async () => {
    const pair = await world.build.pair()
    return {
      pair,
      url: `/api/relations/${pair.relationId}`,
      employee: await world.signIn(pair.employeeId),
      manager: await world.signIn(pair.managerId),
    }
  }
  const talksOf = async (client: Client, url: string): Promise<Talks> =>
    (await client.get(`${url}/talks`)).body
  const plan = async (client: Client, url: string, plannedOn = '2026-09-01', kind = 'annual') => {
    const reply = await client.post(`${url}/conversations`, { kind, plannedOn })
    expect(reply.status).toBe(201)
    return (reply.body as Talks).conversations[0]!.conversationId
  }

  test('[B01] either side plans a talk, also beside one that is planned; every relation always has a next day', async () => {
    for (const who of ['employee', 'manager'] as const) {
      const seats = await seat()
      expect((await talksOf(seats.employee, seats.url)).next).toEqual({ on: '2026-09-01', planned: false })
      await plan(seats[who], seats.url, '2026-10-10')
      expect((await talksOf(seats.manager, seats.url)).next).toEqual({ on: '2026-10-10', planned: true })
      for (const [other, plannedOn] of [
        ['employee', '2026-11-11'],
        ['manager', '2026-09-09'],
      ] as const)
        await plan(seats[other], seats.url, plannedOn, 'ad_hoc')
      const { next, yearly, conversations } = await talksOf(seats.employee, seats.url)
      expect(conversations).toHaveLength(3)
      expect([next, yearly]).toEqual([
        { on: '2026-09-09', planned: true },
        { on: '2026-10-10', planned: true },
      ])
      const both = await Promise.all(
        ['2025-01-01', '2030-01-01'].map(plannedOn =>
          seats.employee.post(`${seats.url}/conversations`, { kind: 'ad_hoc', plannedOn }),
        ),
      )
      expect(both.map(reply => reply.status)).toEqual([400, 400])
    }
  })

  test('[B01] both planning the same talk at the same moment gives one', async () => {
    const { url, employee, manager } = await seat()
    const replies = await Promise.all(
      [employee, manager].map(side =>
        side.post(`${url}/conversations`, { kind: 'annual', plannedOn: '2026-09-20' }),
      ),
    )
    expect(replies.map(reply => reply.status).sort()).toEqual([201, 409])
    expect((await talksOf(employee, url)).conversations).toHaveLength(1)
  })

  test('[B02] confirmations are independent: the other’s answer is hidden until my own', async () => {
    const { url, employee, manager } = await seat()
    const conversation = await plan(manager, url)
    const confirm = (side: Client, held: boolean) =>
      side.post(`${url}/conversations/${conversation}/confirm`, { held })
    expect((await confirm(manager, true)).body.conversations[0]).toMatchObject({
      mine: true,
      outcome: 'open',
    })
    expect((await talksOf(employee, url)).conversations[0]).toMatchObject({ mine: null, outcome: 'open' })
    expect((await confirm(employee, false)).body.conversations[0]).toMatchObject({
      mine: false,
      outcome: 'one-way',
    })
    expect((await talksOf(manager, url)).conversations[0]).toMatchObject({ outcome: 'one-way' })
    expect((await confirm(employee, true)).body.code).toBe('dialogue.already-confirmed')
  })

  test('[B04] each tags apart; a difference shows as tension once both have tagged', async () => {
    const { url, employee, manager } = await seat()
    const added = await employee.post(`${url}/topics`, { itemId: 'hours-around-life' })
    const topicId = (added.body as Talks).topics[0]!.topicId
    const tag = (side: Client, dimensions: string[]) =>
      side.put(`${url}/topics/${topicId}/tags`, { dimensions })
    await tag(employee, ['exchange'])
    expect((await talksOf(manager, url)).topics[0]!.tags).toEqual({ mine: null, others: [] })
    const seen = (await tag(manager, ['authority'])).body as Talks
    expect(seen.topics[0]).toMatchObject({
      tags: { mine: ['authority'], others: [{ dimensions: ['exchange'] }] },
      tension: true,
    })
    const changed = ((await tag(manager, ['exchange'])).body as Talks).topics[0]!
    expect(changed).toMatchObject({ tags: { mine: ['exchange'], others: [] }, tension: false })
    expect((await talksOf(employee, url)).topics[0]).toMatchObject({
      tags: { mine: ['exchange'], others: [] },
      sayAgain: true,
    })
    expect(((await tag(employee, ['exchange'])).body as Talks).topics[0]).toMatchObject({
      tags: { mine: ['exchange'], others: [{ dimensions: ['exchange'] }] },
      sayAgain: false,
      tension: false,
    })
  })

  test('[B06] an annual agenda is ready with all three topics, or when both give a reason', async () => {
    const { url, employee, manager } = await seat()
    const conversation = await plan(employee, url, '2026-10-01')
    const ready = (side: Client) => side.post(`${url}/conversations/${conversation}/ready`)
    expect((await ready(manager)).body.code).toBe('dialogue.agenda-incomplete')
    for (const mandatory of ['freedom', 'team']) {
      expect((await manager.post(`${url}/topics`, { mandatory })).status).toBe(201)
    }
    const skip = (side: Client) =>
      side.put(`${url}/conversations/${conversation}/skips/pay`, { reason: 'Net een nieuwe cao' })
    await skip(employee)
    expect((await ready(employee)).status).toBe(409)
    expect((await skip(manager)).body.conversations[0].missing).toEqual([])
    expect((await ready(employee)).body.conversations[0].ready).toBe(true)
    expect(
      (await employee.delete(`${url}/conversations/${conversation}/skips/pay`)).body.conversations[0].ready,
    ).toBe(false)
  })

  test('[B06] one party alone cannot turn an annual talk into one without obligatory topics', async () => {
    const { url, employee } = await seat()
    const conversation = await plan(employee, url, '2026-10-01')
    const replan = (kind: string, plannedOn: string) =>
      employee.put(`${url}/conversations/${conversation}`, { kind, plannedOn, version: 1 })
    expect((await replan('ad_hoc', '2026-10-02')).body.code).toBe('dialogue.annual-stays')
    expect((await replan('annual', '2026-10-02')).body.conversations[0].plannedOn).toBe('2026-10-02')
  })

  test('[B07] the other’s sheet is readable only when mine is shared too', async () => {
    const { url, employee, manager } = await seat()
    const added = await manager.post(`${url}/topics`, { title: 'Bereikbaarheid' })
    const sheetUrl = `${url}/topics/${(added.body as Talks).topics[0]!.topicId}/sheet`
    await employee.put(sheetUrl, {
      version: 0,
      sheet: { ...empty, aims: 'rust op dinsdag', guessAims: 'bezetting' },
    })
    const own = { aims: 'een vol rooster', guessAims: 'vroeg naar huis' }
    await manager.put(sheetUrl, { version: 0, sheet: { ...empty, ...own } })
    expect((await employee.post(`${sheetUrl}/share`)).body).toMatchObject({
      shared: true,
      others: [],
      sharedBy: [],
    })
    const unshared = (await manager.get(sheetUrl)).body
    expect(unshared).toMatchObject({ others: [], sharedBy: ['employee'] })
    expect(JSON.stringify(unshared)).not.toContain('rust op dinsdag')
    expect((await manager.post(`${sheetUrl}/share`)).body.others[0].sheet.aims).toBe('rust op dinsdag')
    expect((await employee.get(sheetUrl)).body.others[0].sheet.guessAims).toBe('vroeg naar huis')
    const late = await employee.put(sheetUrl, { version: 1, sheet: { ...empty, aims: 'iets anders' } })
    expect(late.body.code).toBe('dialogue.stale-sheet')
  })

  test('[B07] each of the five questions has a guess, read beside the answer once both shared, where one guessed oneself', async () => {
    const { url, employee, manager } = await seat()
    const added = await manager.post(`${url}/topics`, { title: 'Bereikbaarheid' })
    const sheetUrl = `${url}/topics/${(added.body as Talks).topics[0]!.topicId}/sheet`
    const questions = ['Aims', 'Reach', 'Resistance', 'Unacceptable', 'Bridges']
    const of = (who: string, guesses: readonly string[]) => ({
      ...Object.fromEntries(questions.map(question => [question.toLowerCase(), `${who} ${question}`])),
      ...Object.fromEntries(
        questions.map(question => [
          `guess${question}`,
          guesses.includes(question) ? `${who} raadt ${question}` : '',
        ]),
      ),
    })
    await employee.put(sheetUrl, { version: 0, sheet: of('zij', questions.slice(1)) })
    await manager.put(sheetUrl, { version: 0, sheet: of('hij', questions) })
    for (const side of [employee, manager]) await side.post(`${sheetUrl}/share`)
    expect((await manager.get(sheetUrl)).body.others[0].sheet).toEqual(of('zij', questions.slice(1)))
    // Where she guessed nothing, his guess stays his.
    expect((await employee.get(sheetUrl)).body.others[0].sheet).toEqual(of('hij', questions.slice(1)))
  })

  test('[A20] changing a need card notifies only the owner’s own agenda', async () => {
    const { url, employee, manager } = await seat()
    const card = { need: 'development', wish: 'Een cursus', fromDate: '2026-09-01', reviewDate: '2027-03-01' }
    const added = await employee.post(`${url}/needs`, card)
    expect(added.status).toBe(201)
    const [first] = added.body.cards
    await employee.put(`${url}/needs/${first.cardId}`, { version: 1, card: { ...card, need: 'work' } })
    expect((await talksOf(employee, url)).notes).toEqual([{ noteId: expect.any(String), need: 'work' }])
    expect((await talksOf(manager, url)).notes).toEqual([])
    expect((await manager.get(`${url}/needs`)).status).toBe(403)
    const badDate = await employee.post(`${url}/needs`, { ...card, reviewDate: '2026-08-01' })
    expect(badDate.status).toBe(400)
  })

  test('what lies on the table survives a cancelled talk', async () => {
    const { url, employee, manager } = await seat()
    await employee.post(`${url}/topics`, { title: 'Roosterwens' })
    const conversation = await plan(employee, url, '2026-09-09')
    await manager.post(`${url}/topics`, { mandatory: 'pay' })
    const after = (await manager.post(`${url}/conversations/${conversation}/cancel`, { version: 1 }))
      .body as Talks
    expect(after.topics.map(topic => [topic.title, topic.conversationId])).toEqual([
      ['Roosterwens', null],
      [null, null],
    ])
  })

  test('[B07] a sheet that somebody is writing is theirs to tell, and goes with no topic of the other', async () => {
    const { url, employee, manager } = await seat()
    const conversation = await plan(employee, url, '2026-09-09')
    const lay = async (topic: object) =>
      ((await manager.post(`${url}/topics`, topic)).body as Talks).topics.at(-1)!.topicId
    const topicId = await lay({ title: 'Bereikbaarheid' })
    const payId = await lay({ mandatory: 'pay' })
    for (const id of [topicId, payId])
      await employee.put(`${url}/topics/${id}/sheet`, { version: 0, sheet: { ...empty, aims: 'rust' } })
    for (const topic of (await talksOf(manager, url)).topics)
      expect(topic.sheet).toEqual({ mine: 'none', again: false, sharedBy: [] })
    expect((await manager.delete(`${url}/topics/${topicId}`)).body.code).toBe('dialogue.topic-in-use')
    await manager.post(`${url}/conversations/${conversation}/cancel`, { version: 1 })
    for (const id of [topicId, payId])
      expect((await employee.get(`${url}/topics/${id}/sheet`)).body.mine.aims).toBe('rust')
    // Both lie loose again, whoever wrote of which, and come on the agenda of the next.
    const next = await plan(manager, url, '2026-09-10')
    expect((await talksOf(manager, url)).topics.map(topic => topic.conversationId)).toEqual([next, next])
  })

  test('[B06] an agenda is no longer ready once an obligatory topic is taken off it', async () => {
    const { url, employee, manager } = await seat()
    const conversation = await plan(employee, url, '2026-10-01')
    for (const mandatory of ['freedom', 'team', 'pay']) await manager.post(`${url}/topics`, { mandatory })
    const ready = (await employee.post(`${url}/conversations/${conversation}/ready`)).body as Talks
    expect(ready.conversations[0]!.ready).toBe(true)
    const pay = ready.topics.find(topic => topic.mandatory === 'pay')!
    const after = (await manager.delete(`${url}/topics/${pay.topicId}`)).body as Talks
    expect(after.conversations[0]).toMatchObject({ ready: false, missing: ['pay'] })
  })
})
