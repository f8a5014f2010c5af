import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { type Connection, poolConfig } from './database.ts'

/** A folder of numbered SQL files; owners are carried out in the order of the list. */
export interface MigrationFolder {
  owner: string
  folder: string
}

export class MigrationError extends Error {}

interface Migration {
  name: string
  sql: string
  hash: string
}

export function readMigrations(folders: readonly MigrationFolder[]): Migration[] {
  return folders.flatMap(({ owner, folder }) =>
    readdirSync(folder)
      .filter(file => file.endsWith('.sql'))
      .sort()
      .map(file => {
        const sql = readFileSync(join(folder, file), 'utf8')
        return { name: `${owner}/${file}`, sql, hash: createHash('sha256').update(sql).digest('hex') }
      }),
  )
}

/**
 * Carries out what is new, all in one transaction; refuses when a migration that ran has been edited since. `only`
 * stops at an older state, which is where an archive of an older version is loaded.
 */
export async function migrate(
  connection: Connection,
  folders: readonly MigrationFolder[],
  only: (name: string) => boolean = () => true,
): Promise<string[]> {
  const client = new pg.Client(poolConfig(connection))
  await client.connect()
  try {
    await client.query('begin')
    // Two servers starting at once: the second waits and finds everything done.
    await client.query('select pg_advisory_xact_lock(7416301)')
    await client.query(
      'create table if not exists public.schema_migrations (name text primary key, hash text not null, at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ name: string; hash: string }>(
      'select name, hash from public.schema_migrations',
    )
    const done = new Map(rows.map(row => [row.name, row.hash]))
    const wanted = readMigrations(folders)
    const newer = rows.filter(row => !wanted.some(migration => migration.name === row.name))
    if (newer.length > 0) {
      throw new MigrationError(
        `The database was made by a newer version (it has ${newer[0]!.name}). Start that version, or restore a copy of before the upgrade.`,
      )
    }
    const applied: string[] = []
    for (const { name, sql, hash } of wanted) {
      const known = done.get(name)
      if (known === hash || !only(name)) continue
      if (known)
        throw new MigrationError(
          `Migration ${name} was changed after it had run. Put it back and add a new one.`,
        )
      try {
        await client.query(sql)
      } catch (error) {
        throw new MigrationError(`Migration ${name} failed: ${(error as Error).message}`, { cause: error })
      }
      await client.query('insert into public.schema_migrations (name, hash) values ($1, $2)', [name, hash])
      applied.push(name)
    }
    await client.query('commit')
    return applied
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    await client.end()
  }
}
