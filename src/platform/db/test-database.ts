import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type OpenDatabase, openDatabase } from './database.ts'

export interface TestDatabase extends OpenDatabase {
  url: string
  /** Closes every connection and removes the database. */
  remove(): Promise<void>
}

/** A database from which others are copied: made once for a run, on top of another one or of nothing. */
export interface Template {
  name: string
  on?: Template
  prepare(url: string): Promise<void>
}

/** Page by page through the log takes twice to eight times as long, and a copy for a test needs no log. */
export const copiedAsFiles = 'strategy file_copy'

/** A fresh database on the server that the test run started, as `template` left it. */
export async function makeTestDatabase(
  serverUrl: string,
  template: Template,
  ears?: Parameters<typeof openDatabase>[2],
): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: serverUrl })
  await admin.connect()
  try {
    // Test files run beside each other; the first makes the template, the others wait for it.
    await admin.query('select pg_advisory_lock(7416302)')
    await ensure(admin, serverUrl, template)
    await admin.query(`create database ${name} template ${template.name} ${copiedAsFiles}`)
    await admin.query('select pg_advisory_unlock(7416302)')
  } finally {
    await admin.end()
  }
  const url = urlOf(serverUrl, name)
  const open = openDatabase(url, 8, ears)
  return {
    ...open,
    url,
    remove: async () => {
      // A test that failed may have kept a client: nobody waits for that, and dropping the database cuts it off.
      await Promise.race([open.close(), sleep(5_000, undefined, { ref: false })])
      const last = new pg.Client({ connectionString: serverUrl })
      await last.connect()
      await last.query(`drop database if exists ${name} with (force)`)
      await last.end()
    },
  }
}

async function ensure(admin: pg.Client, serverUrl: string, { name, on, prepare }: Template): Promise<void> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name])
  if (rowCount !== 0) return
  if (on) await ensure(admin, serverUrl, on)
  const making = `${name}_making`
  await admin.query(`drop database if exists ${making} with (force)`)
  await admin.query(`create database ${making} template ${on?.name ?? 'template1'} ${copiedAsFiles}`)
  await prepare(urlOf(serverUrl, making))
  await admin.query(`alter database ${making} rename to ${name}`)
}

function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}
