import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { connectionUrl, startEmbedded } from '../src/platform/db/embedded/index.ts'

const prefix = 'wisselwerk-test-'

export interface Cluster {
  url: string
  stop(): Promise<void>
}

/** A database server for one run of tests, in which every file and every story gets a database of its own. */
export async function startCluster(): Promise<Cluster> {
  await removeLeftovers()
  const home = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  chmodSync(home, 0o711)
  const embedded = await startEmbedded(home, () => {}, settings)
  return {
    url: connectionUrl(embedded.connection),
    stop: async () => {
      await embedded.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** The address of one database of a server. */
export function urlOf(cluster: string, database: string): string {
  const url = new URL(cluster)
  url.pathname = `/${database}`
  return url.href
}

/** A few words to the server itself, such as making or removing a database. */
export async function tellCluster(url: string, ...words: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const one of words) await client.query(one)
  } finally {
    await client.end()
  }
}

/**
 * Without waiting for the disk at each commit: nothing here outlives the run. What must outlive a crash is tried on
 * installations of their own. And with room for several servers beside each other, each with all its connections: what is
 * enough for one was not enough for three stories at a time.
 */
const settings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_connections: 60 * (availableParallelism() + 1),
}

/** A run that was killed leaves its server behind: end it, so that they do not pile up. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]
    if (!pid || isAlive(Number(pid))) continue
    const home = join(tmpdir(), name)
    try {
      await (await startEmbedded(home, () => {})).stop()
      rmSync(home, { recursive: true, force: true })
    } catch {
      // Of another account, or being removed by another run.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
