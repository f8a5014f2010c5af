import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, gatherCast } from '../../shell/testing/cast.ts'
import { ok } from '../../shell/testing/furnished.ts'
import { type Client, startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import type { FlexicurityView, OrganisationNeedsView, TeamNeeds } from './model.ts'
import { examplePackage } from './testing/example-package.ts'

const url = '/api/flexicurity'

describe('the flexicurity map', () => {
  let world: TestApp
  let cast: Cast
  beforeAll(async () => {
    world = await startTestApp()
    cast = await gatherCast(world)
  })
  afterAll(() => world.close())

  const read = async (client: Client) => (await ok(client.get(url))).body as FlexicurityView
  const newest = async () => (await read(cast.clients.hr)).packages[0]?.number ?? 0

  test('HR publishes; works council and managers read it, with who and when; nobody else does', async () => {
    const { hr, council, manager, employee, outsider } = cast.clients
    await ok(hr.post(`${url}/packages`, { ...examplePackage, afterNumber: 0 }))
    for (const reader of [council, manager]) {
      const { packages, may } = await read(reader)
      expect(packages).toEqual([
        {
          ...examplePackage,
          number: 1,
          publishedBy: { personId: cast.people.hr, name: expect.any(String) },
          publishedOn: '2026-09-01',
        },
      ])
      expect(may).toEqual([])
      expect((await reader.post(`${url}/packages`, { ...examplePackage, afterNumber: 1 })).status).toBe(403)
    }
    expect((await employee.get(url)).status).toBe(403)
    expect((await read(outsider)).packages).toEqual([])
  })

  test('two HR advisers publish at once: one wins, the other hears it in a sentence, and can go on', async () => {
    const { organisationId } = cast.pair
    const second = await world.build.person(organisationId)
    await world.build.role(organisationId, second, 'hr')
    const advisers = [cast.clients.hr, await world.signIn(second, 'en')]
    const afterNumber = await newest()
    const body = { ...examplePackage, afterNumber }
    const replies = await Promise.all(advisers.map(adviser => adviser.post(`${url}/packages`, body)))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    const late = replies.findIndex(({ status }) => status === 409)
    expect(replies[late]!.body).toMatchObject({ code: 'flexicurity.published-meanwhile' })
    expect(replies[late]!.body.detail).toMatch(/apparaat|device/)
    expect(await newest()).toBe(afterNumber + 1)
    await ok(advisers[late]!.post(`${url}/packages`, { ...body, afterNumber: afterNumber + 1 }))
    expect(await newest()).toBe(afterNumber + 2)
  })

  test('what was published cannot be changed, also not past the server', async () => {
    const { rows } = await world.database.pool.query(
      `select grantee, privilege_type from information_schema.role_table_grants
       where table_name = 'packages' and grantee = 'wisselwerk_app'`,
    )
    expect(rows.map(row => row.privilege_type).sort()).toEqual(['INSERT', 'SELECT'])
  })

  test('a package with something wrong in it is refused, and nothing of it is kept', async () => {
    const { hr } = cast.clients
    const before = await newest()
    const [first, second] = examplePackage.activities
    const [cord] = examplePackage.compensations
    const tries: [string, object][] = [
      ['flexicurity.unknown-activity', { activities: [first, { ...second, id: 'yoga' }] }],
      ['flexicurity.unknown-activity', { activities: [first, { ...second, cluster: 'csr' }] }],
      ['flexicurity.unknown-activity', { activities: [first, { ...second, name: 'Anders' }] }],
      ['flexicurity.unknown-activity', { compensations: [{ ...cord, by: 'yoga' }] }],
      ['flexicurity.wrong-cord', { compensations: [{ ...cord, cell: 'work-life.S' }] }],
      ['flexicurity.wrong-cord', { compensations: [{ ...cord, by: 'self-rostering' }] }],
      ['platform.bad-fields', { activities: [first, { ...second, cells: { W: 'x' } }] }],
      ['platform.bad-fields', { activities: [first, { ...second, cells: { Q: '+' } }] }],
      ['platform.bad-fields', { compensations: [{ ...cord, cell: 'work-life.Q' }] }],
      ['platform.bad-fields', { compensations: [{ ...cord, why: ' ' }] }],
      ['platform.bad-fields', { activities: [first, first] }],
      ['platform.bad-fields', { activities: [] }],
    ]
    for (const [code, part] of tries) {
      const reply = await hr.post(`${url}/packages`, { ...examplePackage, ...part, afterNumber: before })
      expect([reply.status, reply.body.code, part]).toEqual([400, code, part])
    }
    expect(await newest()).toBe(before)
  })

  test('[H07] a cord to an activity that left is kept with the package, and holds nothing', async () => {
    const { hr } = cast.clients
    const afterNumber = await newest()
    const [, hurting] = examplePackage.activities
    const { compensations } = examplePackage
    await ok(hr.post(`${url}/packages`, { activities: [hurting], compensations, afterNumber }))
    expect((await read(hr)).packages[0]).toMatchObject({ activities: [hurting], compensations })
  })

  test('[H01] an activity in the register names whom it reaches and since when; own ones also cluster and name', async () => {
    const { hr, manager } = cast.clients
    const reach = { reaches: ['permanent', 'agency'], since: '2024-03-01' }
    const add = (body: object) => hr.post(`${url}/activities`, { own: null, ...reach, ...body })
    await ok(add({ activityId: 'alumni' }))
    await ok(add({ activityId: null, own: { name: 'Fietsenplan', cluster: 'csr' } }))
    const { activities } = await read(manager)
    expect(activities.find(one => one.activityId === 'alumni')).toEqual({
      activityId: 'alumni',
      cluster: 'external-mobility',
      name: null,
      ...reach,
      version: 1,
    })
    const own = activities.find(({ name }) => name === 'Fietsenplan')!
    expect(own).toMatchObject({ cluster: 'csr', ...reach })
    for (const [status, code, body] of [
      [409, 'flexicurity.in-register', { activityId: 'alumni' }],
      [400, 'flexicurity.unknown-activity', { activityId: 'yoga' }],
      [400, 'flexicurity.no-name', { activityId: null }],
      [400, 'platform.bad-fields', { activityId: 'vitality', reaches: [] }],
      [400, 'platform.bad-fields', { activityId: 'vitality', since: '2024-02-30' }],
    ] as const) {
      const reply = await add(body)
      expect([reply.status, reply.body.code]).toEqual([status, code])
    }
    const at = `${url}/activities/${own.activityId}`
    const changed = { reaches: ['freelance'], since: '2025-01-01' }
    await ok(hr.put(at, { ...changed, version: 1 }))
    expect((await hr.put(at, { ...reach, version: 1 })).body.code).toBe('flexicurity.activity-changed')
    expect((await read(hr)).activities.find(({ name }) => name === 'Fietsenplan')).toMatchObject(changed)

    // In a package it goes by its name, also after it left the register.
    const afterNumber = await newest()
    const activities2 = [{ id: own.activityId, cluster: 'csr', name: 'Fietsenplan' }]
    await ok(hr.post(`${url}/packages`, { activities: activities2, compensations: [], afterNumber }))
    await ok(hr.delete(at))
    expect((await hr.delete(at)).status).toBe(404)
    const after = await read(hr)
    expect(after.packages[0]!.activities).toEqual(activities2)
    expect(after.activities.some(({ name }) => name === 'Fietsenplan')).toBe(false)
  })

  async function newTeam(organisationId: string): Promise<string> {
    const unitId = randomUUID()
    await world.database.pool.query(
      `insert into units (organisation_id, unit_id, code, name, valid_from) values ($1, $2, 'U2', 'Wijkteam Zuid', '2020-01-01')`,
      [organisationId, unitId],
    )
    return unitId
  }
  const teamIn = (view: OrganisationNeedsView): TeamNeeds =>
    view.teams.find(({ unitId }) => unitId === cast.pair.unitId)!

  test('[A19] a team has any number of cards for room and for hold, beside the employee’s own two fields', async () => {
    const { hr, manager, employee } = cast.clients
    const { unitId, relationId } = cast.pair
    const card = { what: 'Twee mensen meer', when: 'op zaterdag', howLong: 'tot de zomer' }
    for (const need of ['flexibility', 'stability', 'flexibility'])
      for (const writer of [hr, manager]) await ok(writer.post(`${url}/needs`, { ...card, need, unitId }))
    for (const need of ['private_life', 'income'])
      await ok(
        employee.post(`/api/relations/${relationId}/needs`, {
          need,
          wish: 'Alleen voor mij',
          fromDate: '2026-09-01',
          reviewDate: '2027-03-01',
        }),
      )
    const seen = (await ok(employee.get(`${url}/needs`))).body as OrganisationNeedsView
    const { cards, mayWrite } = teamIn(seen)
    expect(mayWrite).toBe(false)
    expect(cards.map(({ need }) => need)).toEqual([
      'flexibility',
      'flexibility',
      'flexibility',
      'flexibility',
      'stability',
      'stability',
    ])
    expect(cards[0]).toMatchObject(card)
    // The employee's own cards stay with the employee: HR and manager find nothing of them here.
    for (const reader of [hr, manager])
      expect((await reader.get(`${url}/needs`)).raw.body).not.toContain('Alleen voor mij')
  })

  test('[A19] managers and HR write, for their own teams and for all; the rest of a team reads', async () => {
    const { hr, manager, employee, council, colleague } = cast.clients
    const { organisationId, unitId } = cast.pair
    const elsewhere = await newTeam(organisationId)
    const card = { need: 'stability', what: 'Vaste gezichten', when: 'in de nacht', howLong: 'altijd' }
    const refusal = async (client: Client, unit: string) => {
      const { status, body } = await client.post(`${url}/needs`, { ...card, unitId: unit })
      return [status, body.code]
    }
    expect(await refusal(manager, elsewhere)).toEqual([403, 'flexicurity.other-team'])
    expect(await refusal(manager, cast.people.hr)).toEqual([404, 'flexicurity.no-such-team'])
    for (const reader of [employee, council]) expect((await refusal(reader, unitId))[0]).toBe(403)
    await ok(hr.post(`${url}/needs`, { ...card, unitId: elsewhere }))
    const names = async (client: Client) =>
      ((await client.get(`${url}/needs`)).body as OrganisationNeedsView).teams.map(({ name }) => name)
    expect(await names(colleague)).toEqual(['Wijkteam Noord'])
    expect(await names(council)).toEqual(['Wijkteam Noord', 'Wijkteam Zuid'])

    const added = (await ok(manager.post(`${url}/needs`, { ...card, unitId }))).body
    const { cardId } = teamIn(added).cards.findLast(({ what }) => what === card.what)!
    const at = `${url}/needs/${cardId}`
    await ok(manager.put(at, { ...card, what: 'Bekende gezichten', version: 1 }))
    expect((await hr.put(at, { ...card, version: 1 })).body.code).toBe('flexicurity.card-changed')
    await ok(hr.delete(at))
    expect((await hr.delete(at)).body.code).toBe('flexicurity.no-such-card')
  })
})
