import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { type Connection, poolConfig } from '../database.ts'
import { listMigrations, listSequences, listTables, quote, type Table } from './archived-tables.ts'
import { BackupError } from './backup-error.ts'
import { type FileDigest, writeFile } from './copied-file.ts'
import { CopyOut } from './copy-stream.ts'
import { fillFolder } from './folder.ts'

export const archiveManifestName = 'archive.json'

export interface ArchiveManifest {
  format: 1
  madeAt: string
  migrations: { name: string; hash: string }[]
  tables: (Pick<Table, 'schema' | 'name' | 'columns'> & { file: string; rows: number } & FileDigest)[]
  sequences: { schema: string; name: string; last: string }[]
}

/** Written the same on every server, so that the bytes mean the same to any other. */
export const plainFormats = `set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'postgres';
  set local bytea_output = 'hex'; set local extra_float_digits = 1; set local client_encoding = 'UTF8';
  set local statement_timeout = 0; set local row_security = off`

/**
 * Every table of these schemas as CSV, as all of them were at one moment, with a manifest. Unlike a backup it is
 * independent of the version of the server. `toDir` must be new or empty; it appears when the archive is whole.
 */
export async function archive(
  connection: Connection,
  toDir: string,
  schemas: readonly string[] = ['public', 'auth'],
): Promise<ArchiveManifest> {
  const client = new pg.Client(poolConfig(connection))
  client.on('error', () => {})
  await client.connect()
  try {
    return await fillFolder(toDir, async part => {
      await client.query('begin transaction isolation level repeatable read, read only')
      await client.query(plainFormats)
      const tables: ArchiveManifest['tables'] = []
      for (const table of await listTables(client, schemas))
        tables.push(await writeTable(client, part, table))
      const manifest: ArchiveManifest = {
        format: 1,
        madeAt: new Date().toISOString(),
        migrations: await listMigrations(client),
        tables,
        sequences: await listSequences(client, schemas),
      }
      await client.query('commit')
      const text = `${JSON.stringify(manifest, null, 1)}\n`
      await writeFile(Readable.from([Buffer.from(text)]), join(part, archiveManifestName))
      return manifest
    })
  } finally {
    await client.end()
  }
}

async function writeTable(
  client: pg.Client,
  folder: string,
  { schema, name, columns }: Table,
): Promise<ArchiveManifest['tables'][number]> {
  const file = `${schema}.${name}.csv.gz`
  const select = `select ${columns.map(quote).join(', ')} from ${quote(schema)}.${quote(name)}`
  const copy = client.query(new CopyOut(`copy (${select}) to stdout (format csv, header)`))
  const digest = await writeFile(copy, join(folder, file), createGzip())
  return { schema, name, columns, file, rows: copy.rows, ...digest }
}

export function readArchive(fromDir: string): ArchiveManifest {
  const file = join(fromDir, archiveManifestName)
  let manifest: ArchiveManifest
  try {
    manifest = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new BackupError(
      `${file} cannot be read (${(error as Error).message}), so this is no archive, or one that was cut off. Use another copy.`,
    )
  }
  if (manifest.format === 1) return manifest
  throw new BackupError(
    `${file} has a format that this version does not know. Use a newer version of Wisselwerk.`,
  )
}
