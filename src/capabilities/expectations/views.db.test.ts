import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Pair } from '../../shell/testing/builder.ts'
import { type Client, startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import { relationKinds } from '../people/model.ts'
import { catalogue } from './catalogue/items.ts'

const all = (owed: number, importance = 3) =>
  Object.fromEntries(catalogue.map(item => [item.id, { importance, owed, kept: 4 }]))

describe('views', () => {
  let world: TestApp
  beforeAll(async () => {
    world = await startTestApp()
  })
  afterAll(() => world.close())

  const seat = async (pair: Pair) => {
    const url = `/api/relations/${pair.relationId}`
    return { url, employee: await world.signIn(pair.employeeId), manager: await world.signIn(pair.managerId) }
  }
  const fill = async (client: Client, url: string, answers: object) => {
    const { version } = (await client.get(`${url}/view`)).body
    const saved = await client.put(`${url}/view`, { version, answers })
    expect(saved.status).toBe(200)
    const submitted = await client.post(`${url}/view/submit`, { version: saved.body.version })
    expect(submitted.status).toBe(200)
  }

  test('[A04] three separate answers, stop and resume; not answered is never low; all 55 in one request', async () => {
    const { url, employee } = await seat(await world.build.pair())
    const first = await employee.put(`${url}/view`, {
      version: 0,
      answers: {
        variety: { importance: 1, owed: 5, kept: 0 },
        autonomy: { importance: null, owed: 2, kept: null },
      },
    })
    expect(first.status).toBe(200)
    const resumed = (await employee.get(`${url}/view`)).body
    expect(resumed.answers).toEqual({
      autonomy: { importance: null, owed: 2, kept: null },
      variety: { importance: 1, owed: 5, kept: 0 },
    })
    const whole = await employee.put(`${url}/view`, { version: resumed.version, answers: all(4) })
    expect(whole.status).toBe(200)
    expect(Object.keys(whole.body.answers)).toHaveLength(55)
    expect((await employee.get(`${url}/view`)).body.answers).toEqual(whole.body.answers)
  })

  test('a second tab on an older version is refused and loses nothing', async () => {
    const { url, employee } = await seat(await world.build.pair())
    await employee.put(`${url}/view`, {
      version: 0,
      answers: { variety: { importance: 3, owed: 3, kept: 3 } },
    })
    const answers = { challenge: { importance: 3, owed: 3, kept: 3 } }
    const stale = await employee.put(`${url}/view`, { version: 0, answers })
    expect(stale.status).toBe(409)
    expect(stale.body.code).toBe('expectations.stale-view')
    expect(Object.keys((await employee.get(`${url}/view`)).body.answers)).toEqual(['variety'])
    const both = await Promise.all([1, 1].map(version => employee.put(`${url}/view`, { version, answers })))
    expect(both.map(reply => reply.status).sort()).toEqual([200, 409])
  })

  test('[A05] two views stand side by side; removing one leaves the other whole', async () => {
    const { url, employee, manager } = await seat(await world.build.pair())
    await fill(employee, url, all(5))
    await fill(manager, url, all(2))
    expect((await employee.get(`${url}/view`)).body.answers.variety.owed).toBe(5)
    expect((await manager.get(`${url}/view`)).body.answers.variety.owed).toBe(2)
    expect((await manager.delete(`${url}/view`)).status).toBe(200)
    expect((await manager.get(`${url}/view`)).body.answers).toEqual({})
    expect(Object.keys((await employee.get(`${url}/view`)).body.answers)).toHaveLength(55)
  })

  test('[A06] nothing of the other side before both release; then the classes sum to all items', async () => {
    const { url, employee, manager } = await seat(await world.build.pair())
    await fill(employee, url, all(5))
    const { variety: _open, ...others } = all(2)
    await fill(manager, url, { ...others, challenge: { importance: 5, owed: 5, kept: null } })
    for (const client of [employee, manager]) {
      const gap = await client.get(`${url}/gap`)
      expect(gap.status).toBe(409)
      expect(gap.body.code).toBe('expectations.not-all-released')
      expect((await client.get(`${url}/view`)).body.others).toEqual([
        {
          seat: client === employee ? 'organisation' : 'employee',
          name: client === employee ? 'Joost Verbeek' : 'Samira El Amrani',
          submitted: true,
          released: false,
        },
      ])
    }
    expect((await employee.post(`${url}/view/release`)).status).toBe(200)
    expect((await manager.get(`${url}/gap`)).status).toBe(409)
    expect((await employee.post(`${url}/view/withdraw`)).status).toBe(200)
    expect((await employee.post(`${url}/view/release`)).status).toBe(200)
    expect((await manager.post(`${url}/view/release`)).body.open).toBe(true)
    for (const client of [employee, manager]) {
      const gap = (await client.get(`${url}/gap`)).body
      expect(gap.total).toBe(55)
      expect(Object.values<number>(gap.counts).reduce((sum, count) => sum + count, 0)).toBe(55)
      expect(gap.counts).toEqual({
        'only-employee': 53,
        'only-organisation': 0,
        'only-some': 0,
        'other-weight': 1,
        agreed: 0,
        'not-compared': 1,
      })
    }
    expect((await employee.post(`${url}/view/withdraw`)).status).toBe(409)
  })

  test('[A06] two releases at the same moment open the map, each exactly once', async () => {
    const { url, employee, manager } = await seat(await world.build.pair())
    await fill(employee, url, all(5))
    await fill(manager, url, all(5))
    const releases = await Promise.all(
      [employee, employee, manager].map(side => side.post(`${url}/view/release`)),
    )
    expect(releases.map(reply => reply.status).sort()).toEqual([200, 200, 409])
    expect((await employee.get(`${url}/gap`)).body.counts.agreed).toBe(55)
  })

  test('the database itself hides a view from the other side and from everybody else', async () => {
    const pair = await world.build.pair()
    const { url, employee, manager } = await seat(pair)
    await fill(employee, url, all(5))
    const rows = async (personId: string) => {
      const client = await world.database.pool.connect()
      try {
        await client.query(`begin; set local role wisselwerk_app;
          select set_config('app.organisation', '${pair.organisationId}', true),
            set_config('app.person', '${personId}', true), set_config('app.today', '2026-09-01', true)`)
        const views = await client.query('select from views')
        const answers = await client.query('select from readable_answers')
        const raw = await client.query(
          'select from answers a join views v using (view_id) where v.author_id <> $1',
          [personId],
        )
        expect(raw.rowCount).toBe(0)
        return [views.rowCount, answers.rowCount]
      } finally {
        await client.query('rollback')
        client.release()
      }
    }
    expect(await rows(pair.employeeId)).toEqual([1, 55])
    expect(await rows(pair.managerId)).toEqual([0, 0])
    await fill(manager, url, all(1))
    await employee.post(`${url}/view/release`)
    expect(await rows(pair.managerId)).toEqual([1, 55])
    await manager.post(`${url}/view/release`)
    expect(await rows(pair.managerId)).toEqual([2, 110])
    const stranger = await world.build.person(pair.organisationId)
    expect(await rows(stranger)).toEqual([0, 0])
  })

  test('[A15] all six kinds and a hybrid reach the gap map, each relation its own', async () => {
    const where = await world.build.organisation()
    const hybrid = await world.build.pair({ where, kind: 'permanent' })
    const second = await world.build.relation(where, hybrid.employeeId, hybrid.managerId, {
      kind: 'freelance',
    })
    const pairs = await Promise.all(relationKinds.map(kind => world.build.pair({ where, kind })))
    for (const pair of [...pairs, hybrid, { ...hybrid, relationId: second }]) {
      const { url, employee, manager } = await seat(pair)
      for (const side of [employee, manager]) await fill(side, url, all(4))
      for (const side of [employee, manager]) await side.post(`${url}/view/release`)
      expect((await employee.get(`${url}/gap`)).status).toBe(200)
    }
    const me = (await (await world.signIn(hybrid.employeeId)).get('/api/me')).body
    expect(me.relations.map((relation: { kind: string }) => relation.kind).sort()).toEqual([
      'freelance',
      'permanent',
    ])
  })

  test('a stranger, and a former manager, find nothing here', async () => {
    const pair = await world.build.pair()
    const stranger = await world.signIn(await world.build.person(pair.organisationId))
    for (const path of ['view', 'gap', 'needs']) {
      expect((await stranger.get(`/api/relations/${pair.relationId}/${path}`)).status).toBe(404)
    }
  })

  test('bad answers and unknown items are refused with the place named', async () => {
    const { url, employee } = await seat(await world.build.pair())
    const six = await employee.put(`${url}/view`, {
      version: 0,
      answers: { variety: { importance: 6, owed: 1, kept: 1 } },
    })
    expect(six.status).toBe(400)
    expect(six.body.fields[0].path).toContain('variety')
    const unknown = await employee.put(`${url}/view`, {
      version: 0,
      answers: { nope: { importance: 1, owed: 1, kept: 1 } },
    })
    expect(unknown.body).toMatchObject({ status: 400, code: 'expectations.unknown-item' })
    expect(unknown.body.title).toContain('nope')
  })
})
