import { afterAll, beforeAll, expect, test } from 'vitest'
import { ok } from '../../shell/testing/furnished.ts'
import { type Client, startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import type { Request } from './model.ts'

// One house on five days: a request is made, nobody answers, and the law gives it its effect.
const days = ['2026-09-01', '2026-09-30', '2026-11-01', '2026-11-02', '2026-12-01'] as const
type Day = (typeof days)[number]
const on = {} as Record<Day, TestApp>
beforeAll(async () => {
  for (const day of days)
    on[day] = await startTestApp({ today: day, ...(day !== days[0] && { database: on[days[0]].database }) })
})
afterAll(async () => {
  for (const day of [...days].reverse()) await on[day].close()
})

test('[C18] a request that meets silence: on both lists and in both calendars in time, and from the day after as requested', async () => {
  const { build } = on['2026-09-01']
  const where = await build.organisation()
  const people: string[] = []
  // Ten who are employed here: not small in the eyes of the law.
  for (let nth = 0; nth < 11; nth++) people.push(await build.person(where.organisationId))
  const [manager, employee, ...others] = people as [string, string, ...string[]]
  const relationId = await build.relation(where, employee, manager)
  for (const other of others) await build.relation(where, other, manager)
  const url = `/api/relations/${relationId}/requests`
  const signed = new Map<string, Client>()
  const as = async (person: string, day: Day): Promise<Client> => {
    const key = `${person} ${day}`
    if (!signed.has(key)) signed.set(key, await on[day].signIn(person))
    return signed.get(key)!
  }
  const read = async (person: string, day: Day): Promise<Request> =>
    (await ok((await as(person, day)).get(url))).body.requests[0]
  const daysOf = async (person: string, day: Day) =>
    ((await ok((await as(person, day)).get('/api/my-days'))).body.days as { on: string; at: string }[])
      .filter(({ at }) => at === `/relations/${relationId}/requests`)
      .map(one => one.on)
  const tasks = async (day: Day) =>
    ((await ok((await as(manager, day)).get('/api/workplace'))).body.tasks as { kind: string; on: string }[])
      .filter(({ kind }) => kind === 'answer-request')
      .map(task => task.on)
  const rings = async (person: string) =>
    (
      await on['2026-09-01'].database.pool.query('select kind, at from bell_rings where person_id = $1', [
        person,
      ])
    ).rows.filter(({ kind }) => kind === 'term')

  const wanted = { kind: 'times', words: 'Woensdag om half drie naar huis', startsOn: '2026-12-01' }
  const early = await as(employee, '2026-09-01')
  await ok(early.post(url, wanted))
  for (const person of [employee, manager]) {
    expect(await read(person, '2026-09-01')).toMatchObject({
      lastDay: '2026-11-01',
      silenceFrom: '2026-11-02',
    })
    expect(await daysOf(person, '2026-09-01')).toEqual(['2026-09-29', '2026-11-01'])
  }
  expect(await tasks('2026-09-01')).toEqual(['2026-09-29'])
  // The term of the organisation ran out: it stays on the manager's list, and the law still waits.
  expect(await tasks('2026-09-30')).toEqual(['2026-09-29'])
  expect(await daysOf(employee, '2026-09-30')).toEqual(['2026-11-01'])
  expect((await read(employee, '2026-11-01')).state).toBe('open')
  await on['2026-11-01'].workOff('request-silence')
  expect(await rings(employee)).toEqual([])

  await on['2026-11-02'].database.pool.query(
    `update chores set due_at = now() where lane = 'request-silence'`,
  )
  await on['2026-11-02'].workOff('request-silence')
  for (const person of [employee, manager]) {
    expect(await read(person, '2026-11-02')).toMatchObject({ state: 'silent', startsOn: '2026-12-01' })
    expect(await rings(person)).toEqual([{ kind: 'term', at: `/relations/${relationId}/requests` }])
    expect(await daysOf(person, '2026-11-02')).toEqual(['2026-12-01'])
  }
  expect(await tasks('2026-11-02')).toEqual([])
  const { requestId } = await read(manager, '2026-11-02')
  const late = await as(manager, '2026-11-02')
  const answer = { outcome: 'refused', ground: 'roster', words: 'De route valt dan open.' }
  const refused = await late.post(`${url}/${requestId}/answer`, answer)
  expect([refused.status, refused.body.code]).toEqual([409, 'requests.silence'])
  expect((await read(employee, '2026-12-01')).state).toBe('silent')
})
