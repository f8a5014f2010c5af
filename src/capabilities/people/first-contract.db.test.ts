import { afterAll, beforeAll, expect, test } from 'vitest'
import { askAs } from '../../shell/testing/as-person.ts'
import { ok } from '../../shell/testing/furnished.ts'
import { startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import type { FirstContract } from './contract-schemas.ts'

let world: TestApp
beforeAll(async () => {
  world = await startTestApp()
})
afterAll(() => world.close())

const terms = {
  kind: 'permanent',
  startsOn: '2022-01-01',
  hoursPerWeek: 28,
  jobTitle: 'Wijkverpleegkundige',
  workplace: 'Haven',
  payScale: 'FWG 45',
  collectiveAgreement: 'Cao VVT',
}

async function table() {
  const pair = await world.build.pair()
  const hrId = await world.build.person(pair.organisationId)
  await world.build.role(pair.organisationId, hrId, 'hr')
  const [hr, employee, manager] = [
    await world.signIn(hrId),
    await world.signIn(pair.employeeId),
    await world.signIn(pair.managerId),
  ]
  const own = `/api/relations/${pair.relationId}/first-contract`
  const kept = `/api/first-contracts/${pair.relationId}`
  return { ...pair, hrId, hr, employee, manager, own, kept }
}

test('[C01] the first contract is data of the two: HR writes it, both read and correct it, HR takes that over', async () => {
  const { hr, employee, manager, own, kept, organisationId } = await table()
  const before = (await ok(employee.get(own))).body as FirstContract
  expect([before.terms, before.register.hoursPerWeek, before.register.startsOn]).toEqual([
    null,
    28,
    '2022-01-01',
  ])
  await ok(hr.put(kept, terms))
  for (const side of [employee, manager])
    expect((await ok(side.get(own))).body.terms).toMatchObject({ ...terms, number: 1 })
  const said = { ...terms, payScale: 'FWG 50', why: 'Zo staat het op papier' }
  const proposed = (await ok(employee.post(`${own}/proposals`, said))).body as FirstContract
  expect(proposed.terms).toMatchObject({ payScale: 'FWG 45' })
  expect(proposed.proposals).toMatchObject([{ by: 'employee', payScale: 'FWG 50', why: said.why }])
  await ok(manager.post(`${own}/proposals`, { ...said, payScale: 'FWG 40' }))
  expect((await ok(hr.post(`${kept}/proposals/3/decline`))).body.proposals).toHaveLength(1)
  const taken = (await ok(hr.put(kept, { ...terms, payScale: 'FWG 50' }))).body as FirstContract
  expect([taken.terms!.payScale, taken.terms!.number, taken.proposals]).toEqual(['FWG 50', 4, []])
  const { rows } = await world.database.pool.query(
    `select event, details from audit_events where organisation_id = $1 and event like 'first-contract%' order by sequence`,
    [organisationId],
  )
  expect(rows.map(({ event }) => event)).toEqual([
    'first-contract.kept',
    'first-contract.proposed',
    'first-contract.proposed',
    'first-contract.declined',
    'first-contract.kept',
  ])
  expect(JSON.stringify(rows)).not.toContain('FWG')
})

test('[C01] nobody else reads it, and the database lets nobody write in another’s place', async () => {
  const { organisationId, relationId, employeeId, managerId, hrId, hr, kept, own } = await table()
  await ok(hr.put(kept, terms))
  const colleague = await world.build.person(organisationId)
  const council = await world.build.person(organisationId)
  await world.build.role(organisationId, council, 'council')
  const client = await world.signIn(colleague)
  expect((await client.get(own)).status).toBe(404)
  expect((await client.get(kept)).status).toBe(403)
  const lines: Record<string, number> = {}
  const writes: Record<string, string[]> = {}
  const seats = ['hr', 'employee', 'organisation']
  for (const [name, personId] of Object.entries({ employeeId, managerId, hrId, colleague, council }))
    await askAs(world, { organisationId, personId }, async query => {
      lines[name] = (await query('select from first_contract_terms')).length
      writes[name] = []
      for (const seat of seats) {
        const state = seat === 'hr' ? 'kept' : 'proposed'
        const made =
          await query(`insert into first_contract_terms (organisation_id, relation_id, number, state, seat, written_by,
          written_at, kind, starts_on, hours_per_week, job_title) values ('${organisationId}', '${relationId}', 9, '${state}',
          '${seat}', '${personId}', now(), 'permanent', '2022-01-01', 28, 'x') returning number`)
        if (made.length > 0) {
          writes[name].push(seat)
          break
        }
      }
    })
  expect(lines).toEqual({ employeeId: 1, managerId: 1, hrId: 1, colleague: 0, council: 0 })
  expect(writes).toEqual({
    employeeId: ['employee'],
    managerId: ['organisation'],
    hrId: ['hr'],
    colleague: [],
    council: [],
  })
})
