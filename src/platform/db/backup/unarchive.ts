import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { type Connection, poolConfig } from '../database.ts'
import { type ArchiveManifest, plainFormats, readArchive } from './archive.ts'
import { listMigrations, listTables, orderByNeed, quote, type Table } from './archived-tables.ts'
import { BackupError } from './backup-error.ts'
import { digestFile } from './copied-file.ts'
import { CopyIn } from './copy-stream.ts'

/** Everything belongs to an organisation, so a database without one holds nothing of anybody. */
const emptyWithout = 'public.organisations'

type ArchivedTable = ArchiveManifest['tables'][number]

/**
 * Loads an archive into an empty database with the same migrations, in one transaction: all of it or nothing.
 * Foreign keys are checked; triggers of ours rest, since what they would add is in the archive already.
 */
export async function unarchive(connection: Connection, fromDir: string): Promise<ArchiveManifest> {
  const manifest = readArchive(fromDir)
  for (const table of manifest.tables) await checkFile(fromDir, table)
  const client = new pg.Client(poolConfig(connection))
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('begin')
    await client.query(plainFormats)
    await checkMigrations(client, manifest, fromDir)
    const tables = await pairTables(client, manifest)
    await checkEmpty(client)
    const wake = await restTriggers(client, tables)
    await client.query('set constraints all deferred')
    if (tables.length > 0) await client.query(`truncate ${tables.map(nameOf).join(', ')}`)
    for (const table of tables) await load(client, fromDir, table)
    await client.query('set constraints all immediate')
    for (const statement of wake) await client.query(statement)
    for (const { schema, name, last } of manifest.sequences) {
      await client.query('select setval($1::regclass, $2::bigint)', [`${quote(schema)}.${quote(name)}`, last])
    }
    await client.query('commit')
    await client.query('analyze')
    return manifest
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error instanceof pg.DatabaseError
      ? new BackupError(`The archive in ${fromDir} was refused, and nothing was loaded: ${error.message}.`)
      : error
  } finally {
    await client.end()
  }
}

async function checkFile(fromDir: string, { file, bytes, sha256 }: ArchivedTable): Promise<void> {
  const path = join(fromDir, file)
  const found = existsSync(path) ? await digestFile(path) : undefined
  if (found?.bytes === bytes && found.sha256 === sha256) return
  const what = !found ? 'is missing' : found.bytes < bytes ? 'is cut off' : 'was changed'
  throw new BackupError(`The archive is damaged: ${path} ${what}. Nothing was loaded. Use another copy.`)
}

async function checkMigrations(
  client: pg.Client,
  { migrations }: ArchiveManifest,
  fromDir: string,
): Promise<void> {
  const present = new Map((await listMigrations(client)).map(({ name, hash }) => [name, hash]))
  const missing = migrations.find(({ name, hash }) => present.get(name) !== hash)
  if (missing) {
    throw new BackupError(
      `The archive in ${fromDir} needs ${missing.name}, which this database does not have in that form. Use the version of Wisselwerk that made the archive, or a newer one.`,
    )
  }
  const archived = new Set(migrations.map(({ name }) => name))
  const newer = [...present.keys()].find(name => !archived.has(name))
  if (newer) {
    throw new BackupError(
      `The database is newer than the archive in ${fromDir} (it has ${newer}). Bring an empty database to the archive's migrations, load, then migrate to the newest.`,
    )
  }
}

async function pairTables(client: pg.Client, manifest: ArchiveManifest): Promise<(Table & ArchivedTable)[]> {
  const schemas = [...new Set(manifest.tables.map(({ schema }) => schema))]
  const ordered = orderByNeed(await listTables(client, schemas))
  const archived = new Map(manifest.tables.map(table => [`${table.schema}.${table.name}`, table]))
  const pairs = ordered.flatMap(table => {
    const match = archived.get(`${table.schema}.${table.name}`)
    archived.delete(`${table.schema}.${table.name}`)
    return match ? [{ ...table, ...match }] : []
  })
  const [lost] = archived.keys()
  if (lost)
    throw new BackupError(
      `The archive holds ${lost}, for which this database has no table. Nothing was loaded.`,
    )
  return pairs
}

async function checkEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
    emptyWithout,
  ])
  if (!rows[0]?.there) return
  const { rowCount } = await client.query(`select from ${emptyWithout} limit 1`)
  if (rowCount === 0) return
  throw new BackupError(
    'This database already holds an organisation. Load the archive into an empty database, so that nothing is overwritten.',
  )
}

/** Answers with the statements that wake them again, each in the mode it had. */
export async function restTriggers(client: pg.Client, tables: readonly Table[]): Promise<string[]> {
  const { rows } = await client.query<{ owner: string; name: string; mode: string }>(
    `select tgrelid::regclass::text as owner, quote_ident(tgname) as name,
       case tgenabled when 'A' then 'always ' when 'R' then 'replica ' else '' end as mode
     from pg_trigger where not tgisinternal and tgenabled <> 'D' and tgrelid = any($1::text[]::regclass[])`,
    [tables.map(nameOf)],
  )
  for (const { owner, name } of rows) await client.query(`alter table ${owner} disable trigger ${name}`)
  return rows.map(({ owner, name, mode }) => `alter table ${owner} enable ${mode}trigger ${name}`)
}

async function load(client: pg.Client, fromDir: string, table: Table & ArchivedTable): Promise<void> {
  const columns = table.columns.map(quote).join(', ')
  const copy = new CopyIn(`copy ${nameOf(table)} (${columns}) from stdin (format csv, header match)`)
  client.query(copy)
  await pipeline(createReadStream(join(fromDir, table.file)), createGunzip(), copy)
  if (copy.rows === table.rows) return
  throw new BackupError(
    `${join(fromDir, table.file)} gave ${copy.rows} rows where ${table.rows} were written. Nothing was loaded.`,
  )
}

const nameOf = ({ schema, name }: { schema: string; name: string }) => `${quote(schema)}.${quote(name)}`
