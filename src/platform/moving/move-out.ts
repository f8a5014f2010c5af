import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { keepSecret } from '../config/secrets.ts'
import { BackupError, CopyOut, listMigrations, plainFormats, quote } from '../db/backup/index.ts'
import { type Connection, poolConfig } from '../db/database.ts'
import { type NamedOrganisation, oneOrganisation } from '../db/one-organisation.ts'
import { sealFileOf } from '../pdf/index.ts'
import { type CarriedTable, listCarried, nameOf } from './carried.ts'
import { endOfRows, Lines } from './lines.ts'
import { unlockValues } from './locked.ts'
import { format, type Manifest } from './manifest.ts'
import { makeKey, putInPlace, readKey, readSealed, removeFile, writeSealed } from './sealed-file.ts'

export interface MoveOutSettings {
  connection: Connection
  home: string
  /** Locks what only this installation may read, such as second steps of signing in. */
  secret: string
  version: string
  /** Its name or its id. */
  organisation: string
  file: string
  /** Takes it away here once the file is whole. */
  remove: boolean
}

export interface Moved {
  organisation: NamedOrganisation
  tables: number
  rows: number
}

/**
 * Everything one organisation owns in one file, as it was at one moment, sealed to its own key. With `remove` it is
 * gone here in the same transaction: nothing that was acknowledged falls between the two.
 */
export async function moveOut(settings: MoveOutSettings): Promise<Moved & { key: string }> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await moveOnce(settings)
    } catch (error) {
      if (!(error instanceof WrittenMeanwhile) || attempt === attempts) throw error
    }
  }
}

/** Somebody wrote between the snapshot and the removal: all of it is given up, and nothing is gone. */
class WrittenMeanwhile extends BackupError {}
const attempts = 5

async function moveOnce(settings: MoveOutSettings): Promise<Moved & { key: string }> {
  const { connection, home, remove } = settings
  const file = resolve(settings.file)
  if (existsSync(file)) throw new BackupError(`${file} is there already. Name a new file.`)
  const part = `${file}.part-${process.pid}`
  const leave = () => {
    removeFile(part)
    process.exit(130)
  }
  process.once('SIGINT', leave).once('SIGTERM', leave)
  const client = new pg.Client(poolConfig(connection))
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(`begin transaction isolation level repeatable read${remove ? '' : ', read only'}`)
    await client.query(plainFormats)
    const organisation = await find(client, settings.organisation, remove)
    const tables = await listCarried(client, organisation.id)
    const keyName = `archive-${organisation.id}.key`
    const made = await makeKey(organisation.name)
    const key = join(home, 'secrets', keyName)
    const identity = readKey(
      keepSecret(home, keyName, () => made),
      key,
    )
    const counts = new Map<string, number>()
    const seal = sealFileOf(home, organisation.id)
    const manifest: Manifest = {
      wisselwerk: 'organisation',
      format,
      version: settings.version,
      madeAt: new Date().toISOString(),
      organisation,
      migrations: await listMigrations(client),
      seal: existsSync(seal) ? await readFile(seal, 'utf8') : null,
      unlocked: await unlockValues(client, tables, settings.secret),
    }
    await writeSealed(part, identity, contentOf(client, manifest, tables, counts))
    await mustReadBack(part, identity, counts)
    if (remove) await removeRows(client, tables)
    await putInPlace(part, file)
    await client.query('commit')
    if (remove) removeFile(seal)
    return { organisation, key, tables: tables.length, rows: total(counts) }
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw explain(error)
  } finally {
    removeFile(part)
    process.off('SIGINT', leave).off('SIGTERM', leave)
    await client.end()
  }
}

/** With `lock` nobody adds anything that belongs to it until this is over. */
async function find(client: pg.Client, wanted: string, lock: boolean): Promise<NamedOrganisation> {
  const { rows } = await client.query<NamedOrganisation>(
    'select organisation_id as id, name from organisations order by name',
  )
  const found = oneOrganisation(rows, wanted)
  if (typeof found === 'string') throw new BackupError(found)
  if (lock) await client.query('select from organisations where organisation_id = $1 for update', [found.id])
  return found
}

async function* contentOf(
  client: pg.Client,
  manifest: Manifest,
  tables: readonly CarriedTable[],
  counts: Map<string, number>,
): AsyncGenerator<Buffer> {
  yield line(manifest)
  for (const table of tables) {
    yield line({ table: table.key, columns: table.columns })
    const select = `select ${table.columns.map(quote).join(', ')} from ${nameOf(table)} where ${table.where}`
    const copy = client.query(new CopyOut(`copy (${select}) to stdout (format text)`))
    yield* copy as AsyncIterable<Buffer>
    yield Buffer.from(`${endOfRows}\n`)
    counts.set(table.key, copy.rows)
  }
  yield line({ rows: Object.fromEntries(counts) })
}

const line = (value: unknown) => Buffer.from(`${JSON.stringify(value)}\n`)

/** The file is opened again, from the disk, before anybody relies on it. */
async function mustReadBack(
  file: string,
  identity: string,
  counts: ReadonlyMap<string, number>,
): Promise<void> {
  const lines = new Lines(readSealed(file, [identity]))
  await lines.next()
  for (const [, rows] of counts) {
    await lines.next()
    const found = { count: 0 }
    for await (const _ of lines.rows(found));
    if (found.count !== rows)
      throw new BackupError(`What was written to ${file} does not read back. Try another disk.`)
  }
  await lines.next()
  if ((await lines.next()) !== null)
    throw new BackupError(`${file} holds more than was written. Try another disk.`)
}

async function removeRows(client: pg.Client, tables: readonly CarriedTable[]): Promise<void> {
  await client.query('set constraints all deferred')
  // Who is found by an account goes before the account does.
  const backwards = tables.toReversed()
  const accounts = backwards.filter(({ schema }) => schema === 'auth')
  for (const { key, whereGone } of accounts.filter(({ key }) => key === 'auth.user'))
    await client.query(
      `delete from auth.session where "userId" in (select id from ${key.replace('user', '"user"')} where ${whereGone})`,
    )
  for (const table of [...accounts, ...backwards.filter(({ schema }) => schema === 'public')])
    await client.query(`delete from ${nameOf(table)} where ${table.whereGone}`)
  await client.query('set constraints all immediate')
}

function explain(error: unknown): unknown {
  const code = error instanceof pg.DatabaseError ? error.code : undefined
  if (code === '40001' || code === '23503')
    return new WrittenMeanwhile(
      'People were still writing. Nothing changed here; try again, or stop the server first.',
    )
  if ((error as NodeJS.ErrnoException).code === 'ENOSPC')
    return new BackupError('The disk is full. Nothing changed here; choose another place for the file.')
  return error
}

const total = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((sum, rows) => sum + rows, 0)
