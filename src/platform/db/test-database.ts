import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { type OpenDatabase, openDatabase } from './database.ts'

export interface TestDatabase extends OpenDatabase {
  url: string
  /** Closes every connection and removes the database. */
  remove(): Promise<void>
}

/** A fresh database on the server that the test run started; `prepare` migrates it, once per template. */
export async function makeTestDatabase(
  serverUrl: string,
  template: string,
  prepare: (url: string) => Promise<void>,
  ears?: Parameters<typeof openDatabase>[2],
): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: serverUrl })
  await admin.connect()
  try {
    // Test files run beside each other; the first makes the template, the others wait for it.
    await admin.query('select pg_advisory_lock(7416302)')
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [template])
    if (rowCount === 0) {
      const making = `${template}_making`
      await admin.query(`drop database if exists ${making}`)
      await admin.query(`create database ${making}`)
      await prepare(urlOf(serverUrl, making))
      await admin.query(`alter database ${making} rename to ${template}`)
    }
    await admin.query(`create database ${name} template ${template}`)
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
      await open.close()
      const last = new pg.Client({ connectionString: serverUrl })
      await last.connect()
      await last.query(`drop database if exists ${name} with (force)`)
      await last.end()
    },
  }
}

function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}
