import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askAs } from '../../shell/testing/as-person.ts'
import type { Organisation } from '../../shell/testing/builder.ts'
import { ok } from '../../shell/testing/furnished.ts'
import { type Client, startTestApp, type TestApp } from '../../shell/testing/test-app.ts'

let world: TestApp
beforeAll(async () => {
  world = await startTestApp()
})
afterAll(() => world.close())

const query = async <T>(sql: string, values: unknown[] = []) =>
  (await world.database.pool.query(sql, values)).rows as T[]

const numberOf = async (personId: string) =>
  (await query<{ number: string }>('select number from people where person_id = $1', [personId]))[0]!.number

/** An organisation with HR and three teams: South, and North with North-East below it; in each works somebody. */
async function house() {
  const north = await world.build.organisation()
  const { organisationId } = north
  const unit = async (name: string, parent: string | null): Promise<Organisation> => {
    const unitId = randomUUID()
    await query('insert into units values ($1, $2, $3, $3, $4, $5)', [
      organisationId,
      unitId,
      name,
      parent,
      '2020-01-01',
    ])
    return { organisationId, unitId }
  }
  const [south, east] = [await unit('South', null), await unit('North-East', north.unitId)]
  const works = async (where: Organisation, givenName: string) => {
    const personId = await world.build.person(organisationId, { givenName })
    await world.build.relation(where, personId, null)
    return personId
  }
  await works(north, 'Nina')
  await works(east, 'Emma')
  await works(south, 'Stef')
  const holder = await world.build.person(organisationId, { givenName: 'Petra' })
  const hrId = await world.build.person(organisationId, { givenName: 'Hanna' })
  await world.build.role(organisationId, hrId, 'hr')
  return { organisationId, north, south, east, holder, hrId, hr: await world.signIn(hrId) }
}

const planner = { role: 'planner', from: '2026-09-01', until: null }

describe('[Z02] a role with a scope', () => {
  test('opens the unit and those below it from its first day until its last, and nothing else', async () => {
    const { organisationId, north, south, east, holder, hr } = await house()
    const scope = { kind: 'unit', id: north.unitId }
    await ok(
      hr.post('/api/roles', { ...planner, number: await numberOf(holder), scope, until: '2026-09-30' }),
    )
    const seen: Record<string, unknown> = {}
    for (const today of ['2026-08-31', '2026-09-01', '2026-09-30', '2026-10-01'])
      await askAs({ ...world, today }, { organisationId, personId: holder }, async ask => {
        const names = (await ask('select given_name from people_in_scope')).map(row => row.given_name).sort()
        const holds = async (role: string, id: string) =>
          (await ask(`select app_role_for('${role}', '${id}') as holds`))[0]!.holds
        const units = [north.unitId, east.unitId, south.unitId, randomUUID()]
        const forUnits = []
        for (const id of units) forUnits.push(await holds('planner', id))
        const other = [await holds('recruiter', north.unitId), await holds('hr', north.unitId)]
        const whole = (await ask(`select app_has_role('planner') as holds`))[0]!.holds
        seen[today] = [names, forUnits, other, whole]
      })
    const nothing = [[], [false, false, false, false], [false, false], false]
    const inside = [['Emma', 'Nina'], [true, true, false, false], [false, false], false]
    expect(seen).toEqual({
      '2026-08-31': nothing,
      '2026-09-01': inside,
      '2026-09-30': inside,
      '2026-10-01': nothing,
    })
  })

  test('opens no verb of a role, and on the page only who works in scope', async () => {
    const { organisationId, north, holder } = await house()
    const roles = [
      'planner',
      'recruiter',
      'coach',
      'mobility_adviser',
      'confidant',
      'region_coordinator',
    ] as const
    for (const role of roles) await world.build.role(organisationId, holder, role, { unitId: north.unitId })
    const client = await world.signIn(holder)
    expect((await ok(client.get('/api/me'))).body.roles).toEqual([])
    const { holdings } = (await ok(client.get('/api/my-roles'))).body
    expect(holdings.map(({ role }: { role: string }) => role).sort()).toEqual([...roles].sort())
    for (const { people, scopeName } of holdings)
      expect([scopeName, people.map(({ name }: { name: string }) => name.split(' ')[0])]).toEqual([
        'Wijkteam Noord',
        ['Emma', 'Nina'],
      ])
    const byRole = world.app.server.verbs.filter(({ seats }) =>
      seats.every(seat => !['anyone', 'everyone', 'party'].includes(seat)),
    )
    expect(byRole.length).toBeGreaterThan(25)
    for (const { id, method, url } of byRole) {
      const reply = await client.send(
        method,
        url.replace(/:\w+/g, randomUUID()),
        method === 'GET' ? undefined : {},
      )
      // What is sent may be wrong as well; never is anything answered.
      expect([id, reply.status >= 400]).toEqual([id, true])
    }
  })

  test('the database knows no HR and no works council in part, and no unit of somebody else', async () => {
    const [{ organisationId, holder, north }, other] = [await house(), await house()]
    for (const role of ['hr', 'council'] as const)
      await expect(world.build.role(organisationId, holder, role, { unitId: north.unitId })).rejects.toThrow(
        'role_holdings_check',
      )
    await expect(
      world.build.role(organisationId, holder, 'planner', { unitId: other.north.unitId }),
    ).rejects.toThrow('role_holdings_organisation_id_unit_id_fkey')
  })

  test('the trial bites: a view that forgets the scope shows somebody outside it', async () => {
    const { organisationId, north, holder } = await house()
    await world.build.role(organisationId, holder, 'planner', { unitId: north.unitId })
    const forgetful = `create or replace view people_in_scope as select organisation_id, null::uuid as holding_id, null::text as role,
      null::uuid as unit_id, null::text as unit_name, person_id, given_name, family_name, null::text as job_title,
      null::numeric(4, 2) as hours_per_week from people where organisation_id = app_organisation()`
    await askAs(
      world,
      { organisationId, personId: holder },
      async ask => {
        const names = (await ask('select given_name from people_in_scope')).map(row => row.given_name)
        expect(names).toContain('Stef')
      },
      [forgetful],
    )
  })
})

describe('[Z02] HR gives and ends roles', () => {
  const list = async (hr: Client) =>
    (await ok(hr.get('/api/roles'))).body.holdings as {
      holdingId: string
      role: string
      until: string | null
      person: { personId: string }
    }[]

  test('with days and in the chain; ending works from today', async () => {
    const { organisationId, holder, hr, hrId } = await house()
    const number = await numberOf(holder)
    const scope = { kind: 'organisation', id: null }
    await ok(hr.post('/api/roles', { ...planner, role: 'confidant', number, scope }))
    const client = await world.signIn(holder)
    expect((await ok(client.get('/api/me'))).body.roles).toEqual(['confidant'])
    const [held] = (await list(hr)).filter(({ role }) => role === 'confidant')
    await ok(hr.delete(`/api/roles/${held!.holdingId}`))
    world.app.house.forget()
    expect((await ok(client.get('/api/me'))).body.roles).toEqual([])
    const events = await query<{ event: string; details: unknown }>(
      `select event, details from audit_events where organisation_id = $1 and actor_id = $2 order by sequence`,
      [organisationId, hrId],
    )
    expect(events).toEqual([
      { event: 'role.given', details: { role: 'confidant', scope: 'organisation' } },
      { event: 'role.ended', details: { role: 'confidant', scope: 'organisation' } },
    ])
  })

  test('the last HR role ends by no path: screen, file, or a hand in the database', async () => {
    const { organisationId, holder, hr, hrId } = await house()
    const [own] = (await list(hr)).filter(({ role }) => role === 'hr')
    expect((await hr.delete(`/api/roles/${own!.holdingId}`)).body.code).toBe('people.last-hr')
    const bring = async (roles: string) => {
      const header =
        'personeelsnummer;voornaam;achternaam;email;geboortedatum;rollen;relatienummer;soort;relatie vanaf;afdelingscode;functie;uren'
      const [person] = await query<Record<string, string>>('select * from people where person_id = $1', [
        hrId,
      ])
      const { number, given_name, family_name, email, birth_date } = person!
      const line = [number, given_name, family_name, email, birth_date, roles, '', '', '', '', '', '']
      return hr.send('POST', '/api/register/import', `${header}\n${line.join(';')}\n`, {
        'content-type': 'text/csv',
      })
    }
    expect((await bring('hr 2020-01-01/2026-09-15')).body.code).toBe('people.last-hr')
    // What a file does not say has not ended.
    expect((await bring('')).body).toMatchObject({ saved: true, people: { changed: 0 } })
    expect((await list(hr)).find(({ role }) => role === 'hr')?.until).toBe(null)
    for (const by of [
      `delete from role_holdings where holding_id = $1`,
      `update role_holdings set valid_until = '2026-09-15' where holding_id = $1`,
      `update role_holdings set valid_until = '2199-01-01' where holding_id = $1`,
    ])
      await expect(query(by, [own!.holdingId])).rejects.toThrow(
        'the last HR role of an organisation does not end',
      )
    // Somebody who begins later leaves a gap; somebody who begins today does not.
    const scope = { kind: 'organisation', id: null }
    const number = await numberOf(holder)
    await ok(hr.post('/api/roles', { role: 'hr', number, scope, from: '2026-09-10', until: null }))
    expect((await hr.delete(`/api/roles/${own!.holdingId}`)).body.code).toBe('people.last-hr')
    const later = (await list(hr)).find(({ role, person }) => role === 'hr' && person.personId === holder)
    await ok(hr.delete(`/api/roles/${later!.holdingId}`))
    await ok(hr.post('/api/roles', { role: 'hr', number, scope, from: '2026-09-01', until: null }))
    await ok(hr.delete(`/api/roles/${own!.holdingId}`))
    expect(await query('select hr_goes_on($1) as on', [organisationId])).toEqual([{ on: true }])
  })
})

test('[Z12] a role for a unit goes out in a file and comes in again, and the file ends only what it says', async () => {
  const { organisationId, holder, hr, north } = await house()
  await world.build.role(organisationId, holder, 'planner', { unitId: north.unitId, from: '2026-01-01' })
  await world.build.role(organisationId, holder, 'coach', { from: '2026-01-01' })
  const bring = (text: string) =>
    hr.send('POST', '/api/register/import', text, { 'content-type': 'text/csv' })
  const text = (await ok(hr.get('/api/register/export'))).raw.body
  expect(text).toContain('planner@U1 2026-01-01')
  expect((await bring(text)).body).toMatchObject({ saved: true, people: { changed: 0 } })
  const held = () =>
    query(`select role, valid_until from role_holdings where person_id = $1 order by role`, [holder])
  const ended = text
    .replace(/coach 2026-01-01\|?/, '')
    .replace('planner@U1 2026-01-01', 'planner@U1 2026-01-01/2026-09-01')
  expect((await bring(ended)).body).toMatchObject({ saved: true, people: { changed: 1 } })
  expect(await held()).toEqual([
    { role: 'coach', valid_until: null },
    { role: 'planner', valid_until: '2026-09-01' },
  ])
})
