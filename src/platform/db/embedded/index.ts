import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Binaries, provideBinaries } from './binaries.ts'
import { databaseName, makeCluster, superuser } from './cluster.ts'
import { type ClusterFolder, locateCluster, type Settings } from './cluster-folder.ts'
import { EmbeddedError } from './embedded-error.ts'
import { type Launch, launchPostmaster, stopPostmaster } from './postmaster.ts'
import { isServing, type Postmaster } from './postmaster-file.ts'
import { enter } from './users.ts'
import { watch } from './watch.ts'

export { holdsDatabase } from './cluster-folder.ts'
export { EmbeddedError } from './embedded-error.ts'

export interface EmbeddedConnection {
  /** Folder of the Unix socket. */
  host: string
  port: number
  user: string
  database: string
}

export interface Embedded {
  connection: EmbeddedConnection
  dataDir: string
  /** Process number of the server; another after it was started again. */
  readonly pid: number
  /** The server was running already: left by a killed process, or in use by another. */
  adopted: boolean
  /** Leaves the database; the last user to leave stops the server and waits until it has ended. */
  stop(): Promise<void>
}

type Log = (line: string) => void

const toStandardError: Log = line => process.stderr.write(`${line}\n`)

/**
 * Starts the database that lives in `home`, makes it at first, or adopts the server that already serves it. `settings` go before
 * the usual ones: of a server that nothing of outlives, and never of one in which people keep something.
 */
export async function startEmbedded(
  home: string,
  log: Log = toStandardError,
  settings: Settings = {},
): Promise<Embedded> {
  const binaries = provideBinaries()
  const cluster = { ...locateCluster(home, log), settings }
  await makeCluster(cluster, binaries, log)
  const use = enter(cluster.folder)
  try {
    const { postmaster, adopted } = await launch(cluster, binaries, log)
    let { pid } = postmaster
    const stopWatching = watch(cluster, postmaster, log, async () => {
      const again = await launch(cluster, binaries, log)
      pid = again.postmaster.pid
      return again.postmaster
    })
    return {
      connection: connectionTo(postmaster),
      dataDir: cluster.data,
      get pid() {
        return pid
      },
      adopted,
      async stop() {
        stopWatching()
        if (use.leave()) await stopPostmaster(cluster, pid)
      },
    }
  } catch (error) {
    use.leave()
    throw error
  }
}

/** The connection as an address, for tools that take nothing else. */
export function connectionUrl({ host, port, user, database }: EmbeddedConnection): string {
  return `postgres://${encodeURIComponent(user)}@localhost:${port}/${encodeURIComponent(database)}?host=${encodeURIComponent(host)}`
}

const connectionTo = ({ host, port }: Postmaster): EmbeddedConnection => ({
  host,
  port,
  user: superuser,
  database: databaseName,
})

async function launch(cluster: ClusterFolder, binaries: Binaries, log: Log): Promise<Launch> {
  for (;;) {
    const launched = await launchPostmaster(cluster, binaries, log)
    if (!launched.adopted || (await answers(launched.postmaster, cluster))) return launched
    await sleep(20)
  }
}

/**
 * A socket found in a file could be anybody's: the server behind it must hold this very directory. False when it
 * is being stopped by the user that left just before us.
 */
async function answers(postmaster: Postmaster, { data }: ClusterFolder): Promise<boolean> {
  const client = new pg.Client({ ...connectionTo(postmaster), connectionTimeoutMillis: 60_000 })
  // A server that stops in the middle says so here as well; the query already fails.
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ folder: string }>(
      `select current_setting('data_directory') as folder`,
    )
    if (rows[0]?.folder === data) return true
    throw new EmbeddedError(
      `The database server at ${postmaster.host} serves ${rows[0]?.folder}, not ${data}.`,
    )
  } catch (error) {
    if (error instanceof EmbeddedError) throw error
    const stopping = ['57P01', '57P03'].includes((error as { code?: string }).code ?? '')
    if (stopping || !isServing(postmaster.pid, data)) return false
    throw new EmbeddedError(
      `The database server of ${data} runs but does not answer (${(error as Error).message}). Stop its process (${postmaster.pid}) and start again.`,
    )
  } finally {
    await client.end().catch(() => {})
  }
}
