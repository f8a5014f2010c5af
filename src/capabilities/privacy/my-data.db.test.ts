import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../platform/clock/clock.ts'
import { asOwner } from '../../platform/db/database.ts'
import { type Cast, gatherCast } from '../../shell/testing/cast.ts'
import { clauseOf, furnish, ok } from '../../shell/testing/furnished.ts'
import { linkFor } from '../../shell/testing/links.ts'
import { records, wordsOf } from '../../shell/testing/records.ts'
import { startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import type { Line, MyData } from './schemas.ts'

const leftOut = records.tables
  .filter(({ owner, table }) => wordsOf(owner, table)?.leftOut)
  .map(({ table }) => table)

let world: TestApp
let cast: Cast
beforeAll(async () => {
  world = await startTestApp()
  cast = await gatherCast(world)
})
afterAll(() => world.close())

const linesOf = (data: MyData, table: string): Line[] =>
  data.groups.flatMap(group => group.tables).find(held => held.table === table)?.lines ?? []

/** Tables from which foreign keys lead to people or relations, directly or by way of other tables. */
async function tablesNearPeople(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`with recursive near as (
      select oid from pg_class where relname in ('people', 'relations') and relnamespace = 'public'::regnamespace
      union
      select k.conrelid from pg_constraint k join near on k.confrelid = near.oid where k.contype = 'f'
    ) select relname as name from near join pg_class using (oid) order by relname`.execute(
    world.database.database,
  )
  return rows.map(row => row.name)
}

test('[Z06] every table near a person is exported, or left out with a reason; a new one is noticed', async () => {
  const known = new Set([
    ...records.tables.filter(({ group }) => group).map(({ table }) => table),
    ...leftOut,
  ])
  const unknown = async () => (await tablesNearPeople()).filter(table => !known.has(table))
  expect((await tablesNearPeople()).length).toBeGreaterThan(30)
  expect(await unknown()).toEqual([])
  await asOwner(world.database.database, tx =>
    sql`create table planted (organisation_id uuid, topic_id uuid, foreign key (organisation_id, topic_id) references topics)`.execute(
      tx,
    ),
  )
  expect(await unknown()).toEqual(['planted'])
  await asOwner(world.database.database, tx => sql`drop table planted`.execute(tx))
})

/** The columns of our tables in which the id of a person can stand. */
async function idColumns(): Promise<{ table: string; column: string }[]> {
  const { rows } = await sql<{
    table: string
    column: string
  }>`select table_name as table, column_name as column
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and (data_type = 'uuid' or udt_name = '_uuid' or (data_type = 'text' and column_name like '%\_id')) order by 1, 2`.execute(
    world.database.database,
  )
  return rows
}

test('[Z06] the export holds every line in any table in which the id of the person stands', async () => {
  await furnish(cast, { agreement: 'signed', view: 'released' })
  await furnish(cast, { agreement: 'rendered', view: 'half-released' })
  await linkFor(world, cast.pair.organisationId, cast.people.colleague)
  const columns = await idColumns()
  expect(columns.length).toBeGreaterThan(100)
  for (const asker of ['employee', 'manager', 'colleague', 'hr', 'council'] as const) {
    const personId = cast.people[asker]
    const { status, body, raw } = await cast.clients[asker].get('/api/my-data/export')
    expect([status, raw.headers['content-disposition']]).toEqual([200, 'attachment; filename="my-data.json"'])
    const missing: string[] = []
    let found = 0
    for (const { table, column } of columns) {
      // As the product writes moments: in Dutch time.
      const { rows } = await asOwner(world.database.database, tx =>
        sql<{
          line: Line
        }>`select to_jsonb(t) - array['organisation_id', 'token_hash', 'pdf', 'among'] as line
          from ${sql.table(table)} t where ${sql.ref(column)}::text ~ ('^{?([^}]*,)?' || ${personId} || '(,.*)?}?$')`.execute(
          tx,
        ),
      )
      found += rows.length
      if (leftOut.includes(table)) continue
      const exported = new Set(linesOf(body, table).map(line => JSON.stringify(line)))
      missing.push(
        ...rows.filter(row => !exported.has(JSON.stringify(row.line))).map(() => `${table}.${column}`),
      )
    }
    expect(missing, asker).toEqual([])
    expect(found, asker).toBeGreaterThan(2)
  }
})

test('[Z06] signed documents are in the file as they are, and secrets by which one comes in are not', async () => {
  const { body, raw } = await cast.clients.employee.get('/api/my-data/export')
  const pdf = String(linesOf(body, 'documents')[0]!.pdf)
  expect(Buffer.from(pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
  expect(linesOf(body, 'answers').length).toBeGreaterThan(0)
  const colleague = (await cast.clients.colleague.get('/api/my-data')).body as MyData
  expect(linesOf(colleague, 'invitations')[0]).not.toHaveProperty('token_hash')
  expect(colleague.signIn.sessions.length).toBe(1)
  expect(Object.keys(colleague.signIn.sessions[0]!).sort()).toEqual([
    'browser',
    'created_at',
    'expires_at',
    'ip_address',
  ])
  const token = decodeURIComponent(cast.clients.employee.cookie).split('=')[1]!.split('.')[0]!
  expect(token.length).toBeGreaterThan(20)
  expect(raw.body).not.toContain(token)
})

test('[Z06] what the other side has not shown is in neither page nor file, and what is of others not either', async () => {
  const sealed = 'kanariegeel'
  const relationId = await cast.newRelation()
  const url = `/api/relations/${relationId}`
  const { employee, manager } = cast.clients
  await ok(
    manager.put(`${url}/view`, { version: 0, answers: { variety: { importance: 5, owed: 4, kept: 2 } } }),
  )
  await ok(
    employee.put(`${url}/view`, { version: 0, answers: { variety: { importance: 1, owed: 4, kept: 2 } } }),
  )
  const { agreementId } = (await ok(employee.post(`${url}/agreements`))).body
  await ok(
    manager.put(`${url}/agreements/${agreementId}/rendering`, { version: 0, clauses: [clauseOf(sealed)] }),
  )
  await ok(
    employee.put(`${url}/agreements/${agreementId}/rendering`, { version: 0, clauses: [clauseOf('eigen')] }),
  )
  for (const path of ['/api/my-data', '/api/my-data/export']) {
    const mine = await employee.get(path)
    expect(mine.raw.body).not.toContain(sealed)
    const views = linesOf(mine.body, 'views').filter(view => view.relation_id === relationId)
    expect(views.map(view => view.author_id)).toEqual([cast.people.employee])
    expect((await manager.get(path)).raw.body).toContain(sealed)
    for (const asker of ['colleague', 'other-manager', 'hr', 'council', 'outsider'] as const) {
      const { raw } = await cast.clients[asker].get(path)
      expect(raw.body).not.toContain(sealed)
      expect(raw.body).not.toContain(cast.people.employee)
    }
  }
})

test('[Z06] a person sees who read what they wrote, when and for what; reading by this page is read too', async () => {
  const { url } = await furnish(cast, { view: 'released' })
  await ok(cast.clients.manager.get(`${url}/gap`))
  const readings = async (asker: 'employee' | 'manager') =>
    ((await cast.clients[asker].get('/api/my-data')).body as MyData).readings
  const read = (await readings('employee')).map(({ at, ...rest }) => ({ ...rest, on: dayOf(new Date(at)) }))
  expect(read).toContainEqual({
    on: '2026-09-01',
    reader: { personId: cast.people.manager, name: expect.stringMatching(/^Joost /) },
    what: 'view',
    purpose: 'gap-map',
  })
  const purposes = (await readings('manager')).filter(({ what }) => what === 'view')
  expect(purposes.map(({ purpose }) => purpose)).toContain('my-data')
  expect(purposes.every(({ reader }) => reader.personId === cast.people.employee)).toBe(true)
})
