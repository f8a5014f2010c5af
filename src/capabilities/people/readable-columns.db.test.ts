import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askAs } from '../../shell/testing/as-person.ts'
import { type Cast, gatherCast } from '../../shell/testing/cast.ts'
import { startTestApp, type TestApp } from '../../shell/testing/test-app.ts'

let world: TestApp
let cast: Cast
beforeAll(async () => {
  world = await startTestApp()
  cast = await gatherCast(world)
})
afterAll(() => world.close())

/** By hand: what the role of the application may select of the tables of the register, and what it may not. */
const readable: Record<string, string> = {
  people: 'organisation_id person_id given_name family_name erased_on name_prefix sort_name',
  units: 'organisation_id unit_id code name parent_id valid_from valid_until',
  locations: 'organisation_id location_id name',
  relations: 'organisation_id relation_id number person_id kind valid_from valid_until',
  placements:
    'organisation_id relation_id valid_from valid_until unit_id location_id job_title hours_per_week',
  managements: 'organisation_id relation_id valid_from valid_until manager_id',
  role_holdings:
    'organisation_id holding_id person_id role scope_kind scope_id unit_id valid_from valid_until',
  seats: 'organisation_id relation_id seat valid_from valid_until person_id parts seated_by',
  first_contract_terms:
    'organisation_id relation_id number state seat written_by written_at kind starts_on ends_on probation_until hours_per_week job_title workplace pay_scale collective_agreement notice why',
  guests: 'organisation_id person_id purpose valid_from valid_until invited_by brought',
  accounts: 'organisation_id person_id user_id',
  invitations:
    'organisation_id invitation_id person_id token_hash created_at expires_at used_at sent_to copied',
  genders: 'organisation_id person_id gender',
  gender_columns: 'organisation_id kept_by kept_on',
  known_people: 'organisation_id person_id given_name family_name erased_on sort_name',
  known_units: 'organisation_id unit_id code name parent_id valid_from valid_until',
  known_relations: 'organisation_id relation_id person_id kind valid_from valid_until',
  known_locations: 'organisation_id location_id name',
  known_functions: 'organisation_id person_id relation_id job_title valid_from valid_until',
  people_details:
    'organisation_id person_id number given_name family_name email birth_date access_closed_at erased_on name_prefix sort_name',
  people_in_scope:
    'organisation_id holding_id role unit_id unit_name person_id given_name family_name job_title hours_per_week',
  directory_people:
    'organisation_id person_id number given_name family_name email access_closed_at erased_on',
  known_genders: '',
}
const closed: Record<string, string> = {
  people: 'number email birth_date access_closed_at',
  known_genders: 'organisation_id person_id gender',
}

/** Roles of this database that are not its owner, by hand. */
const databaseRoles = ['wisselwerk_app', 'wisselwerk_auth', 'wisselwerk_desk', 'wisselwerk_ledger']

const words = (text = '') => text.split(' ').filter(Boolean).sort()

/** Every column that a database role selects, by trying each. */
async function selectsOf(client: pg.PoolClient, role: string): Promise<Record<string, string[]>> {
  const { rows: columns } = await client.query<{ table: string; column: string }>(
    `select c.relname as table, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relname = any($1) and a.attnum > 0 and not a.attisdropped`,
    [Object.keys(readable)],
  )
  await client.query(`set local role ${role}`)
  const found: Record<string, string[]> = Object.fromEntries(Object.keys(readable).map(name => [name, []]))
  for (const { table, column } of columns) {
    await client.query('savepoint one')
    try {
      await client.query(`select ${column} from public.${table} limit 1`)
      found[table]!.push(column)
    } catch (error) {
      expect((error as pg.DatabaseError).code).toBe('42501')
      await client.query('rollback to one')
    }
  }
  await client.query('reset role')
  for (const list of Object.values(found)) list.sort()
  return found
}

async function inTrial<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await world.database.pool.connect()
  try {
    await client.query('begin')
    return await work(client)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

test('[Z03] every database role reads of people only the columns on a list by hand, and a new column is noticed', async () => {
  const { rows: roles } = await world.database.pool.query<{ name: string }>(
    `select rolname as name from pg_roles where rolname ~ '^wisselwerk' and not rolsuper order by 1`,
  )
  expect(roles.map(({ name }) => name)).toEqual(databaseRoles)
  const wanted = Object.fromEntries(Object.entries(readable).map(([name, list]) => [name, words(list)]))
  const nothing = Object.fromEntries(Object.keys(readable).map(name => [name, []]))
  await inTrial(async client => {
    expect(await selectsOf(client, 'wisselwerk_app')).toEqual(wanted)
    for (const role of databaseRoles.slice(1))
      expect([role, await selectsOf(client, role)]).toEqual([role, nothing])
  })
  const { rows: all } = await world.database.pool.query<{ table: string; columns: string[] }>(
    `select c.relname as table, array_agg(a.attname::text) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relname = any($1) and a.attnum > 0 and not a.attisdropped
      group by 1`,
    [Object.keys(readable)],
  )
  expect(all).toHaveLength(Object.keys(readable).length)
  for (const { table, columns } of all)
    expect([table, columns.sort()]).toEqual([table, words(`${readable[table]} ${closed[table] ?? ''}`)])
})

test('[Z03] the trial bites: a column that is opened for everybody is found', async () => {
  await inTrial(async client => {
    await client.query('grant select (birth_date) on people to wisselwerk_app')
    expect((await selectsOf(client, 'wisselwerk_app')).people).toContain('birth_date')
  })
})

/** Whose address and birth day somebody of the cast reads, and whether a table tells them a birth day. */
async function readsOf(personId: string, organisationId = cast.pair.organisationId) {
  const seen = { details: [] as string[], known: 0, table: null as unknown, directory: 0 }
  await askAs(world, { organisationId, personId }, async query => {
    const names = new Map(Object.entries(cast.people).map(([name, id]) => [id, name]))
    const rows = await query('select person_id, email, birth_date from people_details')
    seen.details = rows.flatMap(row => names.get(String(row.person_id)) ?? []).sort()
    seen.known = (await query('select from known_people')).length
    seen.table = (await query(`select app_birth_date('${cast.pair.relationId}') as day`))[0]?.day
    seen.directory = (await query('select from directory_people')).length
  })
  return seen
}

test('[Z03] address and birth day: HR of everybody, each of oneself, a manager the day alone that law needs', async () => {
  const born = '1985-05-05'
  const people = Object.keys(cast.people).filter(name => name !== 'outsider')
  const expected: Record<string, { details: string[]; table: string | null }> = {
    employee: { details: ['employee'], table: born },
    manager: { details: ['manager'], table: born },
    hr: { details: people.sort(), table: null },
    colleague: { details: ['colleague'], table: null },
    'other-manager': { details: ['other-manager'], table: null },
    council: { details: ['council'], table: null },
    confidant: { details: ['confidant'], table: null },
    region: { details: ['region'], table: null },
  }
  expect(Object.keys(expected).sort()).toEqual(people.sort())
  for (const [name, wanted] of Object.entries(expected)) {
    const { details, table, known, directory } = await readsOf(cast.people[name as keyof Cast['people']])
    expect([name, { details, table }, directory]).toEqual([name, wanted, 0])
    expect(known).toBeGreaterThan(people.length)
  }
  // Whoever is of another organisation holds every role there, and reads nobody of this one.
  expect((await readsOf(cast.people.outsider)).details).toEqual([])
})
