import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ok } from '../../shell/testing/furnished.ts'
import { type Client, startTestApp, type TestApp } from '../../shell/testing/test-app.ts'

let world: TestApp
beforeAll(async () => {
  world = await startTestApp()
})
afterAll(() => world.close())

const line = (words: string, rest: object = {}) => ({
  kind: 'training',
  words,
  from: '2026-09-01',
  until: '2026-12-31',
  ...rest,
})

/** Two with a talk, and HR of their organisation. */
async function talkOfTwo(plannedOn = '2026-09-10') {
  const pair = await world.build.pair()
  const hrId = await world.build.person(pair.organisationId)
  await world.build.role(pair.organisationId, hrId, 'hr')
  const [employee, manager, hr] = [
    await world.signIn(pair.employeeId),
    await world.signIn(pair.managerId),
    await world.signIn(hrId),
  ]
  const url = `/api/relations/${pair.relationId}/conversations`
  const { conversations } = (await ok(employee.post(url, { kind: 'development', plannedOn }))).body
  return { pair, employee, manager, hr, pack: `${url}/${conversations[0].conversationId}/pack` }
}

const bytesOf = async (client: Client, url: string): Promise<string> => (await ok(client.get(url))).raw.body

describe('what both know before a talk', () => {
  test('[B18] both get the same bytes and the same hash, whoever opens it first', async () => {
    for (const first of ['employee', 'manager'] as const) {
      const talk = await talkOfTwo()
      await ok(talk.hr.post('/api/talk-lines', line('Oefenen op 17 september')))
      await ok(talk.hr.post('/api/talk-lines', line('1.000 euro om te leren', { kind: 'budget' })))
      const second = first === 'employee' ? 'manager' : 'employee'
      const one = await bytesOf(talk[first], talk.pack)
      const other = await bytesOf(talk[second], talk.pack)
      expect(other).toBe(one)
      expect(await bytesOf(talk[first], talk.pack)).toBe(one)
      const { hash, content } = JSON.parse(one)
      expect(hash).toBe(createHash('sha256').update(JSON.stringify(content)).digest('hex'))
      expect(content.lines.map(({ words }: { words: string }) => words)).toEqual([
        'Oefenen op 17 september',
        '1.000 euro om te leren',
      ])
    }
  })

  test('[B18] in another language it is the same', async () => {
    const { employee, manager, pack } = await talkOfTwo()
    const nl = await employee.send('GET', pack, undefined, { 'accept-language': 'nl' })
    const en = await manager.send('GET', pack, undefined, { 'accept-language': 'en' })
    expect(en.raw.body).toBe(nl.raw.body)
  })

  test('[B18] a line of HR changes it for both alike, and of another unit or a later day it is not in it', async () => {
    const { pair, employee, manager, hr, pack } = await talkOfTwo()
    const before = (await ok(employee.get(pack))).body.hash
    const { rows } = await world.database.pool.query(
      `insert into units (organisation_id, unit_id, code, name, valid_from)
        values ($1, gen_random_uuid(), 'U2', 'Elders', '2020-01-01') returning unit_id`,
      [pair.organisationId],
    )
    await ok(hr.post('/api/talk-lines', line('Voor elders', { unitId: rows[0].unit_id })))
    await ok(hr.post('/api/talk-lines', line('Pas later', { from: '2026-09-11' })))
    expect((await ok(manager.get(pack))).body.hash).toBe(before)
    const { lines } = (await ok(hr.post('/api/talk-lines', line('Voor hier', { unitId: pair.unitId })))).body
    const mine = (await ok(employee.get(pack))).body
    expect(mine.hash).not.toBe(before)
    expect(mine.content.lines).toMatchObject([{ words: 'Voor hier', until: '2026-12-31' }])
    expect((await ok(manager.get(pack))).body.hash).toBe(mine.hash)
    const here = lines.find(({ words }: { words: string }) => words === 'Voor hier')
    await ok(hr.delete(`/api/talk-lines/${here.lineId}`))
    expect((await ok(employee.get(pack))).body.hash).toBe(before)
  })

  test('[B18] the floor is that of the day of the talk and of this relation', async () => {
    const { employee, pack } = await talkOfTwo()
    const { floor } = (await ok(employee.get(pack))).body.content
    // By hand: of the law what is in force on that day for somebody of forty with a permanent contract.
    const law =
      'bw-7-634 wml-15 wml-7-adult bw-7-611a bw-7-648 bw-7-672 atw-5-7-shift-18 atw-5-7-week-18 atw-5-7-average-18 atw-5-7-average-4-18 atw-5-3-rest-18 atw-5-5-rest atw-5-4-break-18 atw-5-4-break-18-long wfw-2-ask wfw-2-answer wfw-2-again wazo-4-2 wazo-6-2 bw-7-652 bw-7-653 bw-7-650 bw-7-613 bw-7-640 wml-15-waiver'
    expect(floor.map(({ id }: { id: string }) => id)).toEqual(['law-nl'])
    expect(floor[0].articles.map(({ id }: { id: string }) => id)).toEqual(
      law.split(' ').map(id => `law-nl/${id}`),
    )
  })

  test('[B18] HR has no monopoly: whoever works here reads the lines, and HR reads no pack', async () => {
    const { employee, hr, pack } = await talkOfTwo()
    await ok(hr.post('/api/talk-lines', line('Voor iedereen te lezen')))
    const { lines, mayWrite } = (await ok(employee.get('/api/talk-lines'))).body
    expect([lines[0].words, mayWrite]).toEqual(['Voor iedereen te lezen', false])
    expect((await employee.post('/api/talk-lines', line('Van mij'))).status).toBe(403)
    expect((await hr.get(pack)).status).toBe(404)
  })
})
