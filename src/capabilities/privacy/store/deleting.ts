import { type RawBuilder, sql } from 'kysely'
import { childrenFirst, type Key, wayTo } from '../../../platform/db/keys.ts'
import type { Due, OwnedTable, Piece } from '../../../platform/plate/records.ts'

// Run by the daily deletion alone, as owner. Which tables there are, their owners say; what hangs on what, the catalogue.

const count = async ({ tx }: Due, query: RawBuilder<unknown>) =>
  Number((await query.execute(tx)).numAffectedRows ?? 0)

const columns = (alias: string, names: readonly string[]) =>
  sql.join(names.map(name => sql.ref(`${alias}.${name}`)))

/** The columns by which lines are known, and which of them. */
interface Goal {
  columns: readonly string[]
  due: Piece
}

/** Lines of a table that lead, by however many keys, to one of these lines of another. */
function leadsTo(day: Due, alias: string, way: readonly Key[], end: Goal): Piece {
  const [key, ...rest] = way
  if (!key) return sql`${columns(alias, end.columns)} in ${end.due}`
  const up = `${alias}_up`
  return sql`(${columns(alias, key.columns)}) in (select ${columns(up, key.aboveColumns)}
    from ${sql.table(key.above)} as ${sql.ref(up)} where ${sql.ref(`${up}.organisation_id`)} = ${day.organisationId}
      and ${leadsTo(day, up, rest, end)})`
}

/** Where a term ends: the ids of these lines of a table. */
export interface End {
  table: string
  due: Piece
}

/** Deletes what hangs on what ended, what hangs on something first; answers how many lines. */
export async function deleteHanging(
  day: Due,
  keys: readonly Key[],
  tables: readonly OwnedTable[],
  { table: ended, due }: End,
): Promise<number> {
  const idOf = keys.find(({ above, aboveColumns }) => above === ended && aboveColumns.length === 1)
  const goal = { columns: idOf!.aboveColumns, due }
  const names = tables.map(({ table }) => table)
  let lines = 0
  for (const table of childrenFirst(keys, names)) {
    const way = table === ended ? [] : wayTo(keys, table, ended)
    if (!way) throw new Error(`${table} has a term from the end of ${ended} and does not hang on it`)
    // What outlives this and pointed at it points at nothing from now on.
    for (const key of keys.filter(({ above, table: other }) => above === table && !names.includes(other)))
      await letGo(day, key, table, leadsTo(day, 't', way, goal))
    const gone = await count(
      day,
      sql`delete from ${sql.table(table)} as t where t.organisation_id = ${day.organisationId}
        and ${leadsTo(day, 't', way, goal)}`,
    )
    if (!tables.find(one => one.table === table)?.uncounted) lines += gone
  }
  return lines
}

async function letGo(day: Due, key: Key, table: string, going: Piece): Promise<void> {
  const [column] = key.columns
  if (key.always || key.columns.length > 1) return
  await sql`update ${sql.table(key.table)} as o set ${sql.ref(column!)} = null where o.organisation_id = ${day.organisationId}
    and ${columns('o', key.columns)} in (select ${columns('t', key.aboveColumns)} from ${sql.table(table)} as t
      where t.organisation_id = ${day.organisationId} and ${going})`.execute(day.tx)
}

/** Deletes lines that were made so many months ago and name nobody whom a hold keeps. */
export async function deleteMade(
  day: Due,
  keys: readonly Key[],
  { table, since, names = [] }: OwnedTable,
  months: number,
): Promise<number> {
  if (!since) throw new Error(`${table} has a term from its making and does not say when that was`)
  const kept = [...peopleIn(keys, table), ...names].map(
    column => sql`and (${sql.ref(column)} is null or ${sql.ref(column)} not in ${day.held})`,
  )
  return count(
    day,
    sql`delete from ${sql.table(table)} where organisation_id = ${day.organisationId}
      and (${sql.ref(since)} at time zone 'Europe/Amsterdam')::date + make_interval(months => ${months}) <= ${day.today}::date
      ${sql.join(kept, sql` `)}`,
  )
}

/** The columns of a table that point at a person. */
export const peopleIn = (keys: readonly Key[], table: string): string[] =>
  keys.filter(key => key.table === table && key.above === 'people').flatMap(key => key.columns)

/** Takes people out of the tables that say so: their lines go, or stay with a stranger's id. Answers how many lines. */
export async function eraseFrom(
  day: Due,
  keys: readonly Key[],
  tables: readonly OwnedTable[],
  people: readonly string[],
): Promise<number> {
  const { organisationId } = day
  const theirs = sql`any(${people}::uuid[])`
  let lines = 0
  for (const { table, atErasure, names = [], uncounted } of tables) {
    const [column] = [...names, ...peopleIn(keys, table)]
    if (atErasure === 'deleted') {
      const gone = await count(
        day,
        sql`delete from ${sql.table(table)} where organisation_id = ${organisationId}
          and ${sql.ref('person_id')} = ${theirs}`,
      )
      if (!uncounted) lines += gone
    }
    // That somebody was counted stays, so that later rounds give nobody away; who it was does not.
    if (atErasure === 'stranger')
      lines += await count(
        day,
        sql`with strangers as materialized (
            select id as person_id, gen_random_uuid() as stranger from unnest(${people}::uuid[]) id
          ) update ${sql.table(table)} c set ${sql.ref(column!)} = s.stranger from strangers s
          where c.organisation_id = ${organisationId} and ${sql.ref(`c.${column!}`)} = s.person_id`,
      )
  }
  return lines
}

export function deleteEndedHolds(day: Due, months: number): Promise<number> {
  return count(
    day,
    sql`delete from retention_holds where organisation_id = ${day.organisationId}
      and least(until, lifted_on) + make_interval(months => ${months}) <= ${day.today}::date
      and person_id not in ${day.held}`,
  )
}
