import { type RawBuilder, sql } from 'kysely'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { type Holding, holdings } from '../holdings.ts'
import type { Line, SignIn } from '../schemas.ts'

/**
 * The lines of these tables that are about the asker, as far as the asker may read them. First what lines hang on, by
 * index; then the lines, by conditions that may be looked at before row level security is: otherwise it asks of every
 * line of a table who may read it.
 */
export async function findLines(
  tx: Tx,
  personId: string,
  tables: readonly Holding[],
  files: boolean,
): Promise<Map<string, Line[]>> {
  const hanging = tables.filter(holding => holding.of)
  const keys = await askTogether(tx, Object.fromEntries(hanging.map(one => [one.table, keysOf(one)])))
  const lines = await askTogether(
    tx,
    Object.fromEntries(
      tables.map(one => [one.table, linesOf(one, personId, keys[one.table] as Key[] | undefined, files)]),
    ),
  )
  return new Map(tables.map(({ table }) => [table, lines[table]!.map(({ line }) => line)]))
}

/** What a line hangs on, as text, in the order of its columns. */
interface Key {
  key: string[]
}

function linesOf(
  holding: Holding,
  personId: string,
  keys: readonly Key[] | undefined,
  files: boolean,
): RawBuilder<{ line: Line }> {
  const { table, readFrom = table, secret = [], file } = holding
  const hidden = sql.join(
    ['organisation_id', ...secret, ...(file ? [file] : [])].map(column => sql.lit(column)),
  )
  const bytes =
    file && files
      ? sql` || jsonb_build_object(${sql.lit(file)}, translate(encode(t.${sql.ref(file)}, 'base64'), e'\\n', ''))`
      : sql``
  const ways = (holding.names ?? []).map(name => sql`t.${sql.ref(name)} = ${personId}`)
  if (holding.namesAsText) ways.push(sql`t.${sql.ref(holding.namesAsText)} = ${personId}::text`)
  if (keys) ways.push(hangsOnOneOf(holding.of!.by, keys))
  return sql`select to_jsonb(t) - array[${hidden}]${bytes} as line
    from ${sql.table(readFrom)} as t where (${sql.join(ways, sql` or `)}) order by t::text`
}

function hangsOnOneOf(by: readonly string[], keys: readonly Key[]): RawBuilder<unknown> {
  const column = (at: number) => keys.map(({ key }) => key[at]!)
  const first = sql`t.${sql.ref(by[0]!)} = any(${column(0)}::uuid[])`
  if (by.length === 1) return first
  const both = sql.join(by.map(name => sql`t.${sql.ref(name)}::text`))
  const wanted = sql.join(by.map((_, at) => sql`${column(at)}::text[]`))
  return sql`(${first} and (${both}) in (select * from unnest(${wanted})))`
}

/** Of the lines above that are the asker's: what is looked up by, one look for each way in which they can be. */
function keysOf(holding: Holding): RawBuilder<Key> {
  const of = holding.of!
  const above = aboveOf(holding)
  const ways = of.whole || !above.of ? waysToBeMine(above, 'up') : waysToHang(above, 'up')
  const key = sql.join(of.by.map(name => sql`up.${sql.ref(name)}::text`))
  return sql`${sql.join(
    ways.map(way => sql`select array[${key}] as key from ${sql.table(above.table)} as up where ${way}`),
    sql` union `,
  )}`
}

function waysToBeMine(holding: Holding, alias: string): RawBuilder<unknown>[] {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  const named = (holding.names ?? []).map(name => sql`${column(name)} = app_person()`)
  return [...named, ...waysToHang(holding, alias)]
}

function waysToHang(holding: Holding, alias: string): RawBuilder<unknown>[] {
  if (!holding.of) return []
  const { by, whole } = holding.of
  const above = aboveOf(holding)
  const up = `${alias}_up`
  const columns = (of: string) => sql.join(by.map(name => sql.ref(`${of}.${name}`)))
  const ways = whole || !above.of ? waysToBeMine(above, up) : waysToHang(above, up)
  return ways.map(
    way =>
      sql`(${columns(alias)}) in (select ${columns(up)} from ${sql.table(above.table)} as ${sql.ref(up)} where ${way})`,
  )
}

function aboveOf({ table, of }: Holding): Holding {
  const above = holdings.find(holding => holding.table === of!.table)
  if (!above) throw new Error(`${table} hangs on ${of!.table}, which is no holding`)
  return above
}

/** How the asker comes in: facts from the sign-in library's own tables, without its secrets. */
export async function findSignIn(tx: Tx): Promise<SignIn> {
  const { rows } = await sql<{ facts: SignIn }>`select app_sign_in_facts() as facts`.execute(tx)
  return rows[0]!.facts
}

/** What these ids are called; an id that nobody may look up is not in the answer. */
export async function findNames(tx: Tx, ids: readonly string[]): Promise<Record<string, string>> {
  const { rows } = await sql<{
    id: string
    name: string
  }>`with wanted as (select unnest(${ids}::uuid[]) as id)
    select person_id as id, given_name || ' ' || family_name as name from people where person_id in (select id from wanted)
    union all
    select r.relation_id, p.given_name || ' ' || p.family_name from relations r join people p using (organisation_id, person_id)
      where r.relation_id in (select id from wanted)
    union all select unit_id, name from units where unit_id in (select id from wanted)
    union all select location_id, name from locations where location_id in (select id from wanted)
    union all select topic_id, title from topics where topic_id in (select id from wanted)
    union all
    select v.view_id, p.given_name || ' ' || p.family_name || ' · ' || v.round
      from views v join people p on p.organisation_id = v.organisation_id and p.person_id = v.author_id
      where v.view_id in (select id from wanted)
    union all select campaign_id, name from campaigns where campaign_id in (select id from wanted)`.execute(
    tx,
  )
  return Object.fromEntries(rows.map(row => [row.id, row.name]))
}
