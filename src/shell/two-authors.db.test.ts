import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MyData } from '../capabilities/privacy/schemas.ts'
import { askAs, type Row } from './testing/as-person.ts'
import { type Cast, gatherCast } from './testing/cast.ts'
import { ok } from './testing/furnished.ts'
import { records } from './testing/records.ts'
import { type Acts, type Apart, secondLocks } from './testing/second-lock.ts'
import { type Client, startTestApp, type TestApp } from './testing/test-app.ts'

/** Who of the two reads a line of the other, by table, as each capability says it. A table without an answer fails. */
const reads = Object.fromEntries(secondLocks.flatMap(({ reads = {} }) => Object.entries(reads)))
const hidden = Object.entries(reads).flatMap(([table, answer]) =>
  answer.when === 'always' ? [] : [{ table, ...answer }],
)
/** A word that only the one writes, while this one is first. */
const secretOf = (writer: 'employee' | 'manager', first: 'employee' | 'manager') =>
  `${writer === 'employee' ? 'kanariegeel' : 'korenbloemblauw'}-${first}`

describe('[Z02] what one wrote and the other may not read yet', () => {
  let world: TestApp
  let cast: Cast
  beforeAll(async () => {
    world = await startTestApp()
    cast = await gatherCast(world)
  })
  afterAll(() => world.close())

  const namesOf = async (sql: string) =>
    (await world.database.pool.query<{ name: string }>(sql)).rows.map(({ name }) => name)

  test('every table and every view of the database at a table of two has its answer', async () => {
    const hanging = await namesOf(`with recursive near as (
        select 'relations'::regclass::oid as oid
        union select k.conrelid from pg_constraint k join near on k.confrelid = near.oid where k.contype = 'f'
      ) select relname as name from near join pg_class using (oid)`)
    const sided = await namesOf(`select distinct table_name as name from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE' and column_name in ('side', 'author_side', 'added_side')`)
    const ofNoTable = secondLocks.flatMap(lock => lock.ofNoTable ?? [])
    const found = new Set([...hanging, ...sided.filter(name => !ofNoTable.includes(name))])
    expect([...found].sort()).toEqual(Object.keys(reads).sort())
    // Others stand under the policies of their tables; these decide by themselves who reads what.
    const deciding = await namesOf(`select relname as name from pg_class
      where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
        and not coalesce('security_invoker=true' = any(reloptions) or 'security_invoker=on' = any(reloptions), false)`)
    expect(deciding.sort()).toEqual(secondLocks.flatMap(lock => lock.views ?? []).sort())
    for (const { readFrom } of records.tables) if (readFrom) expect(deciding).toContain(readFrom)
  })

  /** Everything that the two can do apart, each part on a table where the rest is ready for it. */
  async function apart(first: Client, second: Client): Promise<Acts[]> {
    const url = `/api/relations/${await cast.newRelation()}`
    const nameOf = (client: Client) => (client === cast.clients.employee ? 'employee' : 'manager')
    const table: Apart = {
      world,
      cast,
      url,
      first,
      second,
      each: act => ({ first: () => act(first), second: () => act(second) }),
      wordOf: client => secretOf(nameOf(client), nameOf(first)),
    }
    const acts: Acts[] = []
    for (const lock of secondLocks) acts.push(...((await lock.apart?.(table)) ?? []))
    return acts
  }

  const personOf = (client: Client) =>
    client === cast.clients.employee ? cast.people.employee : cast.people.manager

  /** Lines of a writer, by table: as the owner of the database finds them, or as somebody else does. */
  const linesOf = async (writer: string, from: (table: string) => string, reader?: string) => {
    const found = new Map<string, Row[]>()
    // Of what hangs on a line of somebody: looked up past row level security, which would hide what leaks below it.
    const idsIn = async (heads: string, id: string) => {
      const query = `select coalesce(array_agg(${id}), '{}')::text as ids from ${heads} where author_id = $1`
      return (await world.database.pool.query<{ ids: string }>(query, [writer])).rows[0]!.ids
    }
    const hangs: Record<string, string> = {
      view_id: await idsIn('views', 'view_id'),
      reflection_id: await idsIn('reflections', 'reflection_id'),
    }
    const gather = async (query: (sql: string) => Promise<Row[]>) => {
      for (const { table, writer: column } of hidden) {
        const ids = hangs[column]
        const theirs = ids ? `${column} = any ('${ids}'::uuid[])` : `${column} = '${writer}'`
        found.set(table, await query(`select to_jsonb(t) as line from ${from(table)} t where ${theirs}`))
      }
    }
    if (reader) await askAs(world, { ...cast.pair, personId: reader }, gather)
    else await gather(async sql => (await world.database.pool.query(sql)).rows)
    return found
  }
  const asKept = (table: string) => table
  const asRead = (table: string) => records.tables.find(one => one.table === table)?.readFrom ?? table
  const sizes = (lines: Map<string, Row[]>) =>
    Object.fromEntries([...lines].map(([table, rows]) => [table, rows.length]))
  const more = (now: Record<string, number>, before: Record<string, number>) =>
    Object.keys(now).filter(table => now[table]! > before[table]!)

  const everywhere = async (client: Client) => {
    const files = await Promise.all(
      ['/api/my-data', '/api/my-data/export', '/api/my-days/export'].map(path => ok(client.get(path))),
    )
    const lines = (files[1]!.body as MyData).groups.flatMap(({ tables }) => tables)
    const days = files[2]!.raw.body.split('\n').filter(line => /^(UID|DTSTART|SUMMARY|URL)/.test(line))
    const mail = await world.database.pool.query('select recipient, body from outbox order by created_at')
    return { files, lines, days, mail: JSON.stringify(mail.rows) }
  }

  test.each(['employee', 'manager'] as const)(
    'by SQL, in my data, its file, the calendar and the mail nothing of it is there, when the %s is first',
    async name => {
      const first = cast.clients[name]
      const second = cast.clients[name === 'employee' ? 'manager' : 'employee']
      const [writer, reader] = [personOf(first), personOf(second)]
      const acts = await apart(first, second)
      const before = sizes(await linesOf(writer, asKept))
      const readBefore = sizes(await linesOf(writer, asRead, reader))
      const saw = await everywhere(second)
      for (const act of acts) await act.first()

      // Something was written in every one of these tables, but for what only an employee has, or a run leaves.
      const written = more(sizes(await linesOf(writer, asKept)), before)
      expect(written.sort()).toEqual(
        hidden
          .filter(({ by }) => by === undefined || by === name)
          .map(({ table }) => table)
          .sort(),
      )
      for (const from of [asKept, asRead])
        expect(more(sizes(await linesOf(writer, from, reader)), readBefore), 'by SQL').toEqual([])
      const sees = await everywhere(second)
      for (const { raw } of sees.files) expect(raw.body).not.toContain(secretOf(name, name))
      expect(sees.days).toEqual(saw.days)
      expect(sees.mail).toEqual(saw.mail)
      for (const { table, writer: column } of hidden) {
        const theirs = (held: typeof saw.lines) =>
          held.find(one => one.table === table)?.lines.filter(line => line[column] === writer).length ?? 0
        expect([table, theirs(sees.lines)]).toEqual([table, theirs(saw.lines)])
      }

      for (const act of acts) await act.second()
      const opened = more(sizes(await linesOf(writer, asRead, reader)), readBefore)
      expect(opened.sort()).toEqual(
        hidden
          .filter(({ when }) => when === 'after')
          .map(({ table }) => table)
          .sort(),
      )
    },
  )
})
