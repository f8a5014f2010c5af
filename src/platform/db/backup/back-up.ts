import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import pg from 'pg'
import type { EmbeddedConnection } from '../embedded/index.ts'
import { BackupError } from './backup-error.ts'
import { copyFile, type FileDigest, writeFile } from './copied-file.ts'
import { fillFolder, flush } from './folder.ts'
import { segmentsBetween } from './wal-segments.ts'

export const manifestName = 'backup.json'

export interface BackupManifest {
  format: 1
  /** Major version of the server that made it, which alone can read it. */
  postgres: number
  startedAt: string
  /** Everything acknowledged before this moment is in it. */
  endedAt: string
  folders: string[]
  files: ({ path: string } & FileDigest)[]
}

/**
 * Made anew at every start, of no use without the server that wrote them, or half written: what ends in .tmp gets its
 * name once it is whole, so that it may be gone before it is copied.
 */
const skippedFiles = /^(postmaster\.(pid|opts)|pg_internal\.init.*|backup_label|tablespace_map|.*\.tmp)$/
const emptyFolders =
  /^(pg_wal|pg_wal\/(archive_status|summaries)|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans|base\/pgsql_tmp)$/
const control = 'global/pg_control'

/**
 * A consistent copy of the running embedded database: its files, copied while it works, and the log that brings
 * them to one moment. `toDir` must be new or empty; it appears when the copy is whole.
 */
export async function backUp(
  connection: EmbeddedConnection,
  dataDir: string,
  toDir: string,
): Promise<BackupManifest> {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  await client.connect()
  try {
    return await fillFolder(toDir, async part => {
      const postgres = await refuseTablespaces(client)
      const startedAt = new Date().toISOString()
      // Holds the log back from now on: a checkpoint in the middle would recycle what the copy needs. Gone with
      // this connection, whatever happens.
      const slot = `wisselwerk_backup_${randomBytes(6).toString('hex')}`
      await client.query('select pg_create_physical_replication_slot($1, true, true)', [slot])
      await client.query(`select pg_backup_start('wisselwerk', true)`)
      const target = join(part, 'data')
      const { folders, files } = listFiles(dataDir)
      for (const folder of ['', ...folders]) mkdirSync(join(target, folder), { mode: 0o700 })
      const copied = await copyAll(dataDir, target, files)
      // Last, as recovery starts from what it says.
      copied.push(...(await copyAll(dataDir, target, [control])))
      const endedAt = new Date().toISOString()
      const { label, map, last } = await endBackup(client)
      const segments = segmentsBetween(label, last, readdirSync(join(dataDir, 'pg_wal')))
      copied.push(
        ...(await copyAll(
          dataDir,
          target,
          segments.map(name => `pg_wal/${name}`),
        )),
      )
      copied.push(...(await copyAll(dataDir, target, histories(dataDir))))
      copied.push(await writeWhole(target, 'backup_label', label))
      if (map) copied.push(await writeWhole(target, 'tablespace_map', map))
      for (const folder of ['', ...folders]) await flush(join(target, folder))
      const manifest: BackupManifest = { format: 1, postgres, startedAt, endedAt, folders, files: copied }
      await writeWhole(part, manifestName, JSON.stringify(manifest))
      return manifest
    })
  } finally {
    // Also ends a backup that failed half way.
    await client.end()
  }
}

async function refuseTablespaces(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ version: number; elsewhere: string | null }>(
    `select current_setting('server_version_num')::int as version,
       (select min(spcname) from pg_tablespace where spcname not in ('pg_default', 'pg_global')) as elsewhere`,
  )
  const { version, elsewhere } = rows[0]!
  if (elsewhere) {
    throw new BackupError(
      `Tablespace ${elsewhere} lies outside the data directory, and this backup would miss it. Move its tables back first, or make an archive.`,
    )
  }
  return Math.floor(version / 10_000)
}

async function endBackup(client: pg.Client): Promise<{ label: string; map: string; last: string }> {
  const { rows } = await client.query<{ label: string; map: string; last: string }>(
    `select labelfile as label, trim(spcmapfile) as map, pg_walfile_name(lsn) as last from pg_backup_stop(false)`,
  )
  return rows[0]!
}

function listFiles(dataDir: string): { folders: string[]; files: string[] } {
  const folders: string[] = []
  const files: string[] = []
  const visit = (folder: string) => {
    if (folder !== 'pg_wal' && emptyFolders.test(folder)) return
    for (const entry of readdirSync(join(dataDir, folder), { withFileTypes: true })) {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      if (entry.isDirectory()) {
        folders.push(path)
        visit(path)
      } else if (entry.isFile() && isCopied(path, entry.name)) files.push(path)
    }
  }
  visit('')
  return { folders, files }
}

const isCopied = (path: string, name: string) =>
  path !== control &&
  !skippedFiles.test(name) &&
  !emptyFolders.test(dirname(path)) &&
  !path.startsWith('pg_replslot/')

async function copyAll(
  from: string,
  to: string,
  paths: readonly string[],
): Promise<({ path: string } & FileDigest)[]> {
  const queue = [...paths]
  const copied: ({ path: string } & FileDigest)[] = []
  const work = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      try {
        copied.push({ path, ...(await copyFile(join(from, path), join(to, path))) })
      } catch (error) {
        // A table that was dropped meanwhile: the log drops it in the copy as well.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || !path.startsWith('base/')) throw error
      }
    }
  }
  await Promise.all([work(), work(), work(), work()])
  return copied
}

async function writeWhole(
  folder: string,
  name: string,
  text: string,
): Promise<{ path: string } & FileDigest> {
  return { path: name, ...(await writeFile(Readable.from([Buffer.from(text)]), join(folder, name))) }
}

const histories = (dataDir: string) =>
  readdirSync(join(dataDir, 'pg_wal'))
    .filter(name => name.endsWith('.history'))
    .map(name => `pg_wal/${name}`)
