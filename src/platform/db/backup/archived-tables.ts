import pg from 'pg'
import { BackupError } from './backup-error.ts'

export interface Table {
  schema: string
  name: string
  /** Without those that the server computes. */
  columns: string[]
  /** Tables that must be filled before this one, as `schema.name`. */
  needs: string[]
}

export const quote = pg.escapeIdentifier

/** Which migrations ran is in the manifest; the table itself is never carried over. */
const migrations = 'schema_migrations'

export async function listTables(client: pg.Client, schemas: readonly string[]): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname as schema, c.relname as name,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
         and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
       array(select distinct fn.nspname || '.' || f.relname from pg_constraint k
         join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
         where k.conrelid = c.oid and k.contype = 'f' and not k.condeferrable and f.oid <> c.oid) as needs
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any($1) and c.relname <> $2
     order by n.nspname, c.relname`,
    [schemas, migrations],
  )
  return rows
}

/** In an order in which every foreign key finds what it points at. */
export function orderByNeed(tables: readonly Table[]): Table[] {
  const ordered: Table[] = []
  const placed = new Set<string>()
  const waiting = new Map(tables.map(table => [`${table.schema}.${table.name}`, table]))
  while (waiting.size > 0) {
    const free = [...waiting].filter(([, { needs }]) =>
      needs.every(need => placed.has(need) || !waiting.has(need)),
    )
    if (free.length === 0) {
      throw new BackupError(
        `The foreign keys of ${[...waiting.keys()].join(', ')} form a circle, so no table can be filled first. Make one of those keys deferrable.`,
      )
    }
    for (const [key, table] of free) {
      ordered.push(table)
      placed.add(key)
      waiting.delete(key)
    }
  }
  return ordered
}

export async function listMigrations(client: pg.Client): Promise<{ name: string; hash: string }[]> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('public.${migrations}') is not null as there`,
  )
  if (!rows[0]?.there) return []
  return (await client.query(`select name, hash from public.${migrations} order by name`)).rows
}

export async function listSequences(
  client: pg.Client,
  schemas: readonly string[],
): Promise<{ schema: string; name: string; last: string }[]> {
  const { rows } = await client.query(
    `select schemaname as schema, sequencename as name, last_value::text as last from pg_sequences
     where schemaname = any($1) and last_value is not null order by 1, 2`,
    [schemas],
  )
  return rows
}
