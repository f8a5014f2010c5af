import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { type Key, wayTo } from '../../../platform/db/keys.ts'
import type { OwnedTable } from '../../../platform/plate/records.ts'
import type { Line, SignIn } from '../schemas.ts'
import { peopleIn } from './deleting.ts'

/** What every table says of itself, and what hangs on what. */
export interface Ground {
  tables: readonly OwnedTable[]
  keys: readonly Key[]
}

/** The lines of one table that are about the asker, as far as the asker may read them. */
export async function findLines(tx: Tx, ground: Ground, of: OwnedTable, files: boolean): Promise<Line[]> {
  const { table, readFrom = table, secret = [], file } = of
  const hidden = sql.join(
    ['organisation_id', ...secret, ...(file ? [file] : [])].map(column => sql.lit(column)),
  )
  const bytes =
    file && files
      ? sql` || jsonb_build_object(${sql.lit(file)}, translate(encode(t.${sql.ref(file)}, 'base64'), e'\\n', ''))`
      : sql``
  const { rows } = await sql<{ line: Line }>`select to_jsonb(t) - array[${hidden}]${bytes} as line
    from ${sql.table(readFrom)} as t where ${isMine(ground, of, 't')} order by t::text`.execute(tx)
  return rows.map(row => row.line)
}

type Piece = RawBuilder<unknown>
const columns = (alias: string, names: readonly string[]) =>
  sql.join(names.map(name => sql.ref(`${alias}.${name}`)))

/** The asker is named in it, or it hangs on a working relationship of their own. */
function isMine(ground: Ground, of: OwnedTable, alias: string): Piece {
  const named = [...peopleIn(ground.keys, of.table), ...(of.names ?? [])]
  const ways = named.map(name => sql`${sql.ref(`${alias}.${name}`)} = app_person()`)
  if (of.namesAsText) ways.push(sql`${sql.ref(`${alias}.${of.namesAsText}`)} = app_person()::text`)
  if (of.whose === 'pair') ways.push(...hangsOnMine(ground, of, alias))
  if (of.also) {
    const other = ground.tables.find(({ table }) => table === of.also!.table)!
    ways.push(leadsTo(alias, of.also.by, other.table, of.also.by, up => isMine(ground, other, up)))
  }
  return sql`(${sql.join([...ways, sql`false`], sql` or `)})`
}

function hangsOnMine(ground: Ground, { table, whole }: OwnedTable, alias: string): Piece[] {
  const key = wayTo(ground.keys, table, root)?.[0]
  if (!key) return []
  const above = ground.tables.find(one => one.table === key.above)!
  const ofAbove = (up: string) =>
    whole || above.table === root
      ? isMine(ground, above, up)
      : sql.join(hangsOnMine(ground, above, up), sql` or `)
  return [leadsTo(alias, key.columns, key.above, key.aboveColumns, ofAbove)]
}

/** Everything between two people hangs on this. */
const root = 'relations'

function leadsTo(
  alias: string,
  by: readonly string[],
  above: string,
  at: readonly string[],
  which: (up: string) => Piece,
): Piece {
  const up = `${alias}_up`
  return sql`(${columns(alias, by)}) in (select ${columns(up, at)} from ${sql.table(above)} as ${sql.ref(up)} where ${which(up)})`
}

/** How the asker comes in: facts from the sign-in library's own tables, without its secrets. */
export async function findSignIn(tx: Tx): Promise<SignIn> {
  const { rows } = await sql<{ facts: SignIn }>`select app_sign_in_facts() as facts`.execute(tx)
  return rows[0]!.facts
}

/** What these ids are called; an id that nobody may look up is not in the answer. */
export async function findNames(
  tx: Tx,
  { tables, keys }: Ground,
  ids: readonly string[],
): Promise<Record<string, string>> {
  const spoken = (alias: string, by: readonly string[]) => sql`concat_ws(' ', ${columns(alias, by)})`
  const selects = tables.flatMap(({ table, called }) => {
    if (!called) return []
    const id = keys.find(({ above, aboveColumns }) => above === table && aboveColumns.length === 1)!
      .aboveColumns[0]!
    if ('by' in called)
      return [
        sql`select ${columns('t', [id])} as id, ${spoken('t', called.by)} as name from ${sql.table(table)} t
          where ${columns('t', [id])} in (select id from wanted)`,
      ]
    const key = keys.find(one => one.table === table && one.columns.includes(called.of))!
    const above = tables.find(one => one.table === key.above)!.called as { by: readonly string[] }
    const and = called.and ? sql`, ${sql.ref(`t.${called.and}`)}` : sql``
    return [
      sql`select ${columns('t', [id])}, concat_ws(' · ', ${spoken('p', above.by)}${and}) from ${sql.table(table)} t
        join ${sql.table(key.above)} p on p.organisation_id = t.organisation_id
          and ${columns('p', key.aboveColumns)} = ${columns('t', key.columns)}
        where ${columns('t', [id])} in (select id from wanted)`,
    ]
  })
  const { rows } = await sql<{
    id: string
    name: string
  }>`with wanted as (select unnest(${ids}::uuid[]) as id)
    ${sql.join(selects, sql` union all `)}`.execute(tx)
  return Object.fromEntries(rows.map(row => [row.id, row.name]))
}
