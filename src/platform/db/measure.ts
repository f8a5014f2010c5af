import { sql } from 'kysely'
import type { Tx } from './database.ts'

/**
 * Has the database look at how large those tables are that stand behind these views, or are named themselves. After much was
 * written at once it plans by sizes of before, and takes minutes for what takes a second. As owner alone.
 */
export async function measureBehind(tx: Tx, names: readonly string[]): Promise<void> {
  const { rows } = await sql<{ table: string }>`
    with recursive behind as (
      select to_regclass('public.' || name)::oid as id from unnest(${[...names]}::text[]) as name
      union
      select d.refobjid from behind b join pg_rewrite w on w.ev_class = b.id
        join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid and d.refclassid = 'pg_class'::regclass
      where d.refobjid <> b.id
    )
    select c.relname as table from behind b join pg_class c on c.oid = b.id where c.relkind = 'r' order by c.relname`.execute(
    tx,
  )
  await sql`analyze ${sql.join(rows.map(({ table }) => sql.table(table)))}`.execute(tx)
}
