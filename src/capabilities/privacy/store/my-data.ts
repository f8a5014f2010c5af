import { type RawBuilder, sql } from 'kysely'
import { askTogether } from '../../../platform/db/ask-together.ts'
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

/**
 * The lines of these tables that are about the asker, as far as the asker may read them. First what lines hang on, by
 * index; then the lines, by conditions that may be looked at before row level security is: otherwise it asks of every
 * line of a table who may read it.
 */
export async function findLines(
  tx: Tx,
  ground: Ground,
  { personId, files, of }: { personId: string; files: boolean; of: readonly OwnedTable[] },
): Promise<Map<string, Line[]>> {
  const links = of.flatMap(one =>
    linksOf(ground, one).map((link, at) => ({ link, name: `${one.table} ${at}` })),
  )
  const found = await askTogether(
    tx,
    Object.fromEntries(links.map(({ link, name }) => [name, wantedBy(link)])),
  )
  const questions = of.map(one => {
    const hangs = linksOf(ground, one).map(({ by }, at) => hangsOnOneOf(by, found[`${one.table} ${at}`]!))
    return [one.table, linesOf(one, files, [...namedIn(ground, one, personId), ...hangs])] as const
  })
  const lines = await askTogether(tx, Object.fromEntries(questions))
  return new Map(of.map(({ table }) => [table, lines[table]!.map(({ line }) => line)]))
}

type Piece = RawBuilder<unknown>
const columns = (alias: string, names: readonly string[]) =>
  sql.join(names.map(name => sql.ref(`${alias}.${name}`)))

function linesOf(of: OwnedTable, files: boolean, ways: readonly Piece[]): RawBuilder<{ line: Line }> {
  const { table, readFrom = table, secret = [], file, namesMany } = of
  const hidden = sql.join(
    ['organisation_id', ...secret, ...(file ? [file] : []), ...(namesMany ? [namesMany] : [])].map(column =>
      sql.lit(column),
    ),
  )
  const bytes =
    file && files
      ? sql` || jsonb_build_object(${sql.lit(file)}, translate(encode(t.${sql.ref(file)}, 'base64'), e'\\n', ''))`
      : sql``
  return sql`select to_jsonb(t) - array[${hidden}]${bytes} as line
    from ${sql.table(readFrom)} as t where (${sql.join([...ways, sql`false`], sql` or `)}) order by t::text`
}

function namedIn(
  { keys }: Ground,
  { table, names = [], namesAsText, namesMany }: OwnedTable,
  personId: string,
): Piece[] {
  return [
    ...[...peopleIn(keys, table), ...names].map(name => sql`t.${sql.ref(name)} = ${personId}`),
    ...(namesAsText ? [sql`t.${sql.ref(namesAsText)} = ${personId}::text`] : []),
    ...(namesMany ? [sql`t.${sql.ref(namesMany)} @> array[${personId}]::uuid[]`] : []),
  ]
}

/** By these columns a line hangs on those of a table above it; it is the asker's when one of these ways is true there. */
interface Link {
  by: readonly string[]
  above: string
  at: readonly string[]
  ways: readonly Piece[]
}

/** A table of two hangs on a working relationship; a line may also be about whoever is named in another. */
function linksOf(ground: Ground, of: OwnedTable, alias = 't'): Link[] {
  const up = `${alias}_up`
  const also = of.also && ground.tables.find(({ table }) => table === of.also!.table)!
  const key = of.whose === 'pair' ? wayTo(ground.keys, of.table, root)?.[0] : undefined
  const above = key && ground.tables.find(({ table }) => table === key.above)!
  const ways =
    above && (of.whole || above.table === root ? isMine(ground, above, up) : hangs(ground, above, up))
  return [
    ...(key ? [{ by: key.columns, above: key.above, at: key.aboveColumns, ways: ways! }] : []),
    ...(also
      ? [{ by: of.also!.by, above: also.table, at: of.also!.by, ways: isMine(ground, also, up) }]
      : []),
  ]
}

/** Everything between two people hangs on this. */
const root = 'relations'

/** The ways in which a line can be the asker's: named in it, or hanging on what is. */
function isMine(ground: Ground, of: OwnedTable, alias: string): Piece[] {
  const named = [...peopleIn(ground.keys, of.table), ...(of.names ?? [])]
  return [
    ...named.map(name => sql`${sql.ref(`${alias}.${name}`)} = app_person()`),
    ...linksOf(ground, of, alias).flatMap(link => leadsTo(link, alias)),
  ]
}

const hangs = (ground: Ground, of: OwnedTable, alias: string): Piece[] =>
  linksOf(ground, { ...of, also: undefined }, alias).flatMap(link => leadsTo(link, alias))

const leadsTo = ({ by, above, at, ways }: Link, alias: string): Piece[] =>
  ways.map(
    way =>
      sql`(${columns(alias, by)}) in (select ${columns(`${alias}_up`, at)} from ${sql.table(above)} as ${sql.ref(`${alias}_up`)} where ${way})`,
  )

/** Of the lines above that are the asker's: what is looked up by, as text; one look for each way. */
function wantedBy({ above, at, ways }: Link): RawBuilder<{ key: string[] }> {
  const key = sql.join(at.map(name => sql`t_up.${sql.ref(name)}::text`))
  const looks = ways.map(
    way => sql`select array[${key}] as key from ${sql.table(above)} as t_up where ${way}`,
  )
  return sql`${sql.join(looks, sql` union `)}`
}

function hangsOnOneOf(by: readonly string[], keys: readonly { key: string[] }[]): Piece {
  const column = (at: number) => keys.map(({ key }) => key[at]!)
  const first = sql`t.${sql.ref(by[0]!)} = any(${column(0)}::uuid[])`
  if (by.length === 1) return first
  const all = sql.join(by.map(name => sql`t.${sql.ref(name)}::text`))
  const wanted = sql.join(by.map((_, at) => sql`${column(at)}::text[]`))
  return sql`(${first} and (${all}) in (select * from unnest(${wanted})))`
}

/** How the asker comes in: facts from the sign-in library's own tables, without its secrets. */
export async function findSignIn(tx: Tx): Promise<SignIn> {
  const { rows } = await sql<{ facts: SignIn }>`select app_sign_in_facts() as facts`.execute(tx)
  return rows[0]!.facts
}

export interface NamedId {
  id: string
  name: string
  table: string
  /** Where the name is a word of its owner for what stands in one of several columns: which column. */
  column: string | null
  /** Whose word it is, where somebody wrote it. */
  writer: string | null
}

/** What these ids are called; an id that nobody may look up is not in the answer. */
export async function findNames(
  tx: Tx,
  { tables, keys }: Ground,
  ids: readonly string[],
): Promise<NamedId[]> {
  const spoken = (alias: string, by: readonly string[]) => sql`concat_ws(' ', ${columns(alias, by)})`
  const selects = tables.flatMap(({ table, called, writer }) => {
    const by = writer ? sql.ref(`t.${writer.column}`) : sql`null::uuid`
    if (!called) return []
    const id = keys.find(({ above, aboveColumns }) => above === table && aboveColumns.length === 1)!
      .aboveColumns[0]!
    const from = sql`from ${sql.table(table)} t`
    const wanted = sql`where ${columns('t', [id])} in (select id from wanted)`
    if ('by' in called)
      return [
        sql`select ${columns('t', [id])} as id, ${spoken('t', called.by)} as name, ${sql.lit(table)} as "table",
        null as "column", null::uuid as writer ${from} ${wanted}`,
      ]
    if ('oneOf' in called) {
      const which = called.oneOf.map(
        column => sql`when ${sql.ref(`t.${column}`)} is not null then ${sql.lit(column)}`,
      )
      return [
        sql`select ${columns('t', [id])}, coalesce(${columns('t', called.oneOf)}), ${sql.lit(table)},
        case ${sql.join(which, sql` `)} end, ${by} ${from} ${wanted}`,
      ]
    }
    const key = keys.find(one => one.table === table && one.columns.includes(called.of))!
    const above = tables.find(one => one.table === key.above)!.called as { by: readonly string[] }
    const and = called.and ? sql`, ${sql.ref(`t.${called.and}`)}` : sql``
    return [
      sql`select ${columns('t', [id])}, concat_ws(' · ', ${spoken('p', above.by)}${and}), ${sql.lit(table)}, null, null::uuid ${from}
        join ${sql.table(key.above)} p on p.organisation_id = t.organisation_id
          and ${columns('p', key.aboveColumns)} = ${columns('t', key.columns)}
        ${wanted}`,
    ]
  })
  const { rows } = await sql<NamedId>`with wanted as (select unnest(${ids}::uuid[]) as id)
    ${sql.join(selects, sql` union all `)} order by 1`.execute(tx)
  return rows
}
