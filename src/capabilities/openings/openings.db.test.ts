import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '../../platform/clock/clock.ts'
import { ok } from '../../shell/testing/furnished.ts'
import { describedOperations, startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import type { OpeningsToFill } from './model.ts'
import { project, url } from './testing/attempts.ts'

const today = '2026-09-01'
const outside = { town: 'Zwolle', applyAt: 'werk@linde.example' }

describe('openings over HTTP', () => {
  let world: TestApp
  beforeAll(async () => {
    world = await startTestApp({ today })
  })
  afterAll(() => world.close())

  /** The same house on another day. */
  async function on<T>(day: string, work: (later: TestApp) => Promise<T>): Promise<T> {
    const later = await startTestApp({ today: day, database: world.database })
    try {
      return await work(later)
    } finally {
      await later.close()
    }
  }

  async function office() {
    const pair = await world.build.pair()
    const hrId = await world.build.person(pair.organisationId)
    await world.build.role(pair.organisationId, hrId, 'hr')
    const hr = await world.signIn(hrId)
    const [employee, manager] = [await world.signIn(pair.employeeId), await world.signIn(pair.managerId)]
    const open = async (rest: object = {}) => {
      const { body } = await ok(hr.post(url, { ...project, unitId: pair.unitId, ...rest }))
      const { openings } = body as OpeningsToFill
      return openings.at(-1)!.openingId
    }
    return { pair, hrId, hr, employee, manager, open }
  }
  const street = (organisationId: string, path = '') => `/outside/${organisationId}${path}`

  test('[E02] signing up is one request, the manager is told, and no address lets anybody approve or refuse it', async () => {
    const { pair, employee, manager, open } = await office()
    const openingId = await open()
    const signed = await ok(employee.post(`/api/openings/${openingId}/sign-up`))
    expect(signed.body.openings[0].mine).toEqual({ signedOn: today, outcome: null, words: null })
    const notices = await ok(manager.get(`/api/relations/${pair.relationId}/sign-up-notices`))
    expect(notices.body.notices).toMatchObject([{ title: project.title, toldOn: today, readOn: null }])
    const desk = await ok(manager.get('/api/workplace'))
    expect(desk.body.tasks).toContainEqual(expect.objectContaining({ kind: 'signed-up', on: today }))
    const bell = await ok(manager.get('/api/bell/newest'))
    expect(bell.body.newest).not.toBeNull()

    // Everything that the description offers at a sign-up or a notice of one, by hand: whoever leads can read, and nothing else.
    const operations = [...describedOperations(world)].filter(([id, at]) => /sign-?up/i.test(`${id} ${at}`))
    expect(operations.map(([id]) => id).sort()).toEqual([
      'markNoticesRead',
      'readSignUpNotices',
      'signUpForOpening',
      'withdrawSignUp',
    ])
    const vetoes = [...describedOperations(world)].filter(
      ([id, at]) =>
        /opening|sign-?up/i.test(`${id} ${at}`) &&
        /approve|veto|decline|reject|permit|allow/i.test(`${id} ${at}`),
    )
    expect(vetoes).toEqual([])
    // What whoever leads sends to the two addresses of the employee is about themselves, and takes nothing away.
    expect((await manager.delete(`/api/openings/${openingId}/sign-up`)).status).toBe(404)
    expect((await ok(employee.get('/api/openings'))).body.openings[0].mine).not.toBeNull()
  })

  test('[E04] publishing before the step is refused with the missing part named', async () => {
    const { hr, hrId, open } = await office()
    const openingId = await open()
    const publish = `${url}/${openingId}/outside`
    const both = await hr.post(publish, outside)
    expect(both).toMatchObject({ status: 409, body: { code: 'openings.gate-days-and-look' } })
    expect(both.body.title).toContain('de dagen binnen zijn niet om, en er is nog niet gekeken')
    expect(both.body.detail).toContain('11 september 2026')
    await on(addDays(today, 10), async later => {
      const body = (await (await later.signIn(hrId)).post(publish, outside)).body
      expect(body).toMatchObject({ code: 'openings.gate-look' })
      expect(body.title).toContain('nog niet gekeken')
    })
    await ok(hr.post(`${url}/${openingId}/looks`))
    const days = (await hr.post(publish, outside)).body
    expect(days).toMatchObject({ code: 'openings.gate-days', detail: 'Dat kan vanaf 11 september 2026.' })
    await on(addDays(today, 10), async later => {
      await ok((await later.signIn(hrId)).post(publish, outside))
    })
  })

  test('[E04] behind the gate it is absent from page, feed and site map, and its address answers as what never was', async () => {
    const { pair, hr, hrId, open } = await office()
    const openingId = await open({ title: 'Zeilmaker' })
    const at = (path: string) => street(pair.organisationId, path)
    const never = await world.anonymous.get(at('/00000000-0000-4000-8000-000000000000'))
    const everywhere = async (app: TestApp) =>
      Promise.all(
        ['', '/feed.json', '/sitemap.xml'].map(async path => (await app.anonymous.get(at(path))).raw.body),
      )
    const hidden = await world.anonymous.get(at(`/${openingId}`))
    expect([hidden.status, hidden.raw.body]).toEqual([404, never.raw.body])
    for (const text of await everywhere(world)) expect(text).not.toMatch(new RegExp(`Zeilmaker|${openingId}`))
    // The same of an organisation that is not here, and of what is no id.
    for (const path of [street(openingId), street('x'), at('/x')])
      expect((await world.anonymous.get(path)).raw.body).toBe(never.raw.body)

    await ok(hr.post(`${url}/${openingId}/looks`))
    await on(addDays(today, 10), async later => {
      const there = await later.signIn(hrId)
      await ok(there.post(`${url}/${openingId}/outside`, outside))
      for (const text of await everywhere(later)) expect(text).toContain(openingId)
      const page = await later.anonymous.get(at(`/${openingId}`))
      expect(page.status).toBe(200)
      expect(page.raw.body).toContain('application/ld+json')
      expect(page.raw.body).toMatch(/€\s19,00 tot €\s26,00 per uur/)
      expect(page.raw.body).not.toMatch(/<form|<input/)
      const [posting] = JSON.parse((await later.anonymous.get(at('/feed.json'))).raw.body)
      expect(posting).toMatchObject({
        '@type': 'JobPosting',
        title: 'Zeilmaker',
        datePosted: '2026-09-11',
        validThrough: '2026-09-25',
        baseSalary: { value: { minValue: 19, maxValue: 26, unitText: 'HOUR' } },
      })
      expect(JSON.stringify(posting)).not.toMatch(/salary.*(required|history)/i)
    })
    // Over, it was never there either.
    await on('2026-09-26', async later => {
      const gone = await later.anonymous.get(at(`/${openingId}`))
      expect([gone.status, gone.raw.body]).toEqual([404, never.raw.body])
      for (const text of await everywhere(later)) expect(text).not.toContain(openingId)
    })
    await on('2026-09-12', async later => {
      const there = await later.signIn(hrId)
      await ok(there.post(`${url}/${openingId}/close`, {}))
      expect((await later.anonymous.get(at(`/${openingId}`))).raw.body).toBe(never.raw.body)
    })
  })

  test('[I05] an opening for who will lead people contains the criterion, whoever makes it', async () => {
    const { pair, manager, employee, open } = await office()
    await open({ title: 'Teamleider', leads: true, kind: 'post', endsOn: null })
    await ok(manager.post(url, { ...project, unitId: pair.unitId, title: 'Projectleider', leads: true }))
    const { openings } = (await ok(employee.get('/api/openings'))).body
    expect(
      openings.map(({ title, leads, noCoaching }: Record<string, unknown>) => [title, leads, noCoaching]),
    ).toEqual([
      ['Projectleider', true, null],
      ['Teamleider', true, null],
    ])
    const blank = { ...project, unitId: pair.unitId, leads: true, noCoaching: '  ' }
    expect((await manager.post(url, blank)).status).toBe(400)
  })

  const reference = join(import.meta.dirname, '../../../../shared/data/career/jobposting/google.tsv')
  test.runIf(existsSync(reference))('what search asks of a posting is in the feed', async () => {
    const { pair, hr, hrId, open } = await office()
    const openingId = await open()
    await ok(hr.post(`${url}/${openingId}/looks`))
    await on(addDays(today, 10), async later => {
      await ok((await later.signIn(hrId)).post(`${url}/${openingId}/outside`, outside))
      const [posting] = JSON.parse(
        (await later.anonymous.get(street(pair.organisationId, '/feed.json'))).raw.body,
      )
      const required = readFileSync(reference, 'utf8')
        .split('\n')
        .map(line => line.split('\t'))
        .filter(([, need]) => need === 'required')
        .map(([name]) => name!.split('.')[0]!)
      expect(required.length).toBeGreaterThan(3)
      expect(required.filter(name => !(name in posting))).toEqual([])
    })
  })
})
