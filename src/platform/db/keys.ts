import { sql } from 'kysely'
import type { Tx } from './database.ts'

/** A foreign key beside the organisation: these columns of a table point at those of another. */
export interface Key {
  table: string
  columns: readonly string[]
  above: string
  aboveColumns: readonly string[]
  /** False where a line may hang on nothing. */
  always: boolean
}

/** What hangs on what, from the database's own catalogue. */
export async function readKeys(tx: Tx): Promise<Key[]> {
  const { rows } =
    await sql<Key>`select c.relname as table, u.relname as above, own.columns, up.columns as "aboveColumns",
      own.always
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class u on u.oid = k.confrelid
    cross join lateral (select array_agg(a.attname::text order by key_number) as columns, bool_and(a.attnotnull) as always
      from unnest(k.conkey) with ordinality as x (num, key_number) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = x.num
      where a.attname <> 'organisation_id') own
    cross join lateral (select array_agg(a.attname::text order by key_number) as columns
      from unnest(k.confkey) with ordinality as x (num, key_number) join pg_attribute a on a.attrelid = k.confrelid and a.attnum = x.num
      where a.attname <> 'organisation_id') up
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace and own.columns is not null
    order by 1, 2, 3`.execute(tx)
  return rows
}

/** The keys by which every line of a table leads to another table, the shortest way; undefined where it does not. */
export function wayTo(keys: readonly Key[], table: string, goal: string): Key[] | undefined {
  let ways: Key[][] = keys.filter(key => key.table === table && key.always).map(key => [key])
  const seen = new Set([table])
  while (ways.length > 0) {
    const found = ways.find(way => way.at(-1)!.above === goal)
    if (found) return found
    ways = ways.flatMap(way => {
      const at = way.at(-1)!.above
      if (seen.has(at)) return []
      seen.add(at)
      return keys.filter(key => key.table === at && key.always).map(key => [...way, key])
    })
  }
  return undefined
}

/** Children before what they hang on. */
export function childrenFirst(keys: readonly Key[], tables: readonly string[]): string[] {
  const left = new Set(tables)
  const order: string[] = []
  while (left.size > 0) {
    const hangsOn = (above: string) =>
      keys.some(key => key.above === above && left.has(key.table) && key.table !== above)
    const free = [...left].filter(table => !hangsOn(table))
    if (free.length === 0) throw new Error(`${[...left]} hang on each other in a circle`)
    for (const table of free) {
      left.delete(table)
      order.push(table)
    }
  }
  return order
}
