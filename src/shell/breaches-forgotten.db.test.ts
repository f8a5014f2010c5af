import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirmDay } from '../capabilities/privacy/operator.ts'
import { deleteDay } from '../capabilities/privacy/service/retention.ts'
import { entryOf, record } from '../capabilities/repair/testing/entry.ts'
import { records } from './testing/records.ts'
import { type Client, startTestApp, type TestApp } from './testing/test-app.ts'

let world: TestApp
beforeAll(async () => {
  world = await startTestApp()
})
afterAll(() => world.close())

const query = async <T>(text: string, values: unknown[]): Promise<T[]> =>
  (await world.database.pool.query(text, values)).rows
const now = new Date('2026-09-01T10:00:00Z')

/** Two organisations that are alike, of which one has entries; what is told of the deletion in either. */
async function leave(write: (employee: Client, manager: Client, url: string) => Promise<void>) {
  const pair = await world.build.pair()
  const { organisationId, relationId } = pair
  const hrId = await world.build.person(organisationId)
  await world.build.role(organisationId, hrId, 'hr')
  const clients = [await world.signIn(pair.employeeId), await world.signIn(pair.managerId)] as const
  await write(...clients, `/api/relations/${relationId}`)
  await query('update relations set valid_until = $2 where relation_id = $1', [relationId, '2026-09-01'])
  const today = '2027-04-01'
  const { database } = world.database
  await confirmDay({ database, organisation: organisationId, today, now }, today)
  expect(await deleteDay({ database, records }, { organisationId, today }, now)).toBe(true)
  const hr = await world.signIn(hrId)
  const left = await query<{ n: number }>(
    `select (select count(*) from breaches where organisation_id = $1)
      + (select count(*) from feelings where organisation_id = $1) as n`,
    [organisationId],
  )
  return {
    pair,
    left: Number(left[0]!.n),
    told: (await hr.get('/api/retention/deletions')).raw.body,
    noted: await query(
      'select jsonb_object_agg(record_type, jsonb_build_array(people, lines)) as noted from deletions where organisation_id = $1',
      [organisationId],
    ),
    events: await query(
      `select event, details from audit_events where organisation_id = $1 and event like 'retention.deleted' order by sequence`,
      [organisationId],
    ),
  }
}

test('[A08] half a year after the work here nothing is left of it, and that there was anything is told to nobody', async () => {
  const with_ = await leave(async (employee, manager, url) => {
    await record(employee, url, entryOf({ feeling: 'verdriet' }))
    await record(manager, url, entryOf())
  })
  const without = await leave(async () => {})
  expect(with_.left).toBe(0)
  expect(with_.noted).toEqual(without.noted)
  expect(with_.events).toEqual(without.events)
  expect(with_.told).toBe(without.told)
})

test('[A08] whoever is erased takes along what they wrote, at a table that goes on too', async () => {
  const pair = await world.build.pair()
  const { organisationId, managerId, relationId } = pair
  const manager = await world.signIn(managerId)
  const url = `/api/relations/${relationId}`
  await record(manager, url, entryOf({ feeling: 'zorg' }))
  const next = await world.build.person(organisationId)
  await query('update managements set valid_until = $2 where relation_id = $1', [relationId, '2026-09-01'])
  await query(
    'insert into managements (organisation_id, relation_id, valid_from, manager_id) values ($1, $2, $3, $4)',
    [organisationId, relationId, '2026-09-01', next],
  )
  const today = '2040-01-01'
  const { database } = world.database
  await confirmDay({ database, organisation: organisationId, today, now }, today)
  await deleteDay({ database, records }, { organisationId, today }, now)
  for (const table of ['breaches', 'feelings'])
    expect([table, await query(`select from ${table} where organisation_id = $1`, [organisationId])]).toEqual(
      [table, []],
    )
})
