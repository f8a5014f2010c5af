import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { type Holding, holdings } from '../holdings.ts'
import type { Line, SignIn } from '../schemas.ts'

/** The lines of one table that are about the asker, as far as the asker may read them. */
export async function findLines(tx: Tx, holding: Holding, files: boolean): Promise<Line[]> {
  const { table, readFrom = table, secret = [], file } = holding
  const hidden = sql.join(
    ['organisation_id', ...secret, ...(file ? [file] : [])].map(column => sql.lit(column)),
  )
  const bytes =
    file && files
      ? sql` || jsonb_build_object(${sql.lit(file)}, translate(encode(t.${sql.ref(file)}, 'base64'), e'\\n', ''))`
      : sql``
  const { rows } = await sql<{ line: Line }>`select to_jsonb(t) - array[${hidden}]${bytes} as line
    from ${sql.table(readFrom)} as t where ${isMine(holding, 't')} order by t::text`.execute(tx)
  return rows.map(row => row.line)
}

function isMine(holding: Holding, alias: string): RawBuilder<unknown> {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  const ways = (holding.names ?? []).map(name => sql`${column(name)} = app_person()`)
  if (holding.namesAsText) ways.push(sql`${column(holding.namesAsText)} = app_person()::text`)
  return sql`(${sql.join([...ways, ...hangsOnMine(holding, alias)], sql` or `)})`
}

function hangsOnMine({ table, of }: Holding, alias: string): RawBuilder<unknown>[] {
  if (!of) return []
  const above = holdings.find(holding => holding.table === of.table)
  if (!above) throw new Error(`${table} hangs on ${of.table}, which is no holding`)
  const up = `${alias}_up`
  const columns = (of: string, by: readonly string[]) => sql.join(by.map(name => sql.ref(`${of}.${name}`)))
  const mine = of.whole || !above.of ? isMine(above, up) : sql.join(hangsOnMine(above, up), sql` or `)
  return [
    sql`(${columns(alias, of.by)}) in (select ${columns(up, of.by)} from ${sql.table(of.table)} as ${sql.ref(up)} where ${mine})`,
  ]
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
