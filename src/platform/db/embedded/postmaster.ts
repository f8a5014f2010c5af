import { spawn } from 'node:child_process'
import { closeSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { runAs } from './cluster.ts'
import type { ClusterFolder, Settings } from './cluster-folder.ts'
import { EmbeddedError } from './embedded-error.ts'
import {
  clearEmptyFile,
  clearRemains,
  isServing,
  type Postmaster,
  readPostmasterFile,
} from './postmaster-file.ts'
import { findProcess } from './process-state.ts'

const port = 5432

const settings: Settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  // Nothing acknowledged may be lost: these are the defaults, named because everything rests on them.
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  // Enough to back up while running; no standby hangs on an embedded database.
  wal_level: 'replica',
  max_wal_senders: 0,
  max_connections: 60,
  shared_buffers: '48MB',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  max_wal_size: '512MB',
  random_page_cost: 1.1,
  effective_cache_size: '256MB',
  autovacuum_max_workers: 2,
  max_worker_processes: 4,
  max_logical_replication_workers: 0,
  // Without extra processes for reading: they cost memory and help only with data larger than this is for.
  io_method: 'sync',
  jit: 'off',
  // The content of people's agreements stays out of the log: no statements, no values of a failed key.
  log_min_messages: 'warning',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_timezone: 'UTC',
  timezone: 'UTC',
}

export interface Launch {
  postmaster: Postmaster
  adopted: boolean
}

/** Finds the server of this cluster or starts one; two callers at once end up with the same. */
export async function launchPostmaster(
  cluster: ClusterFolder,
  binaries: Binaries,
  log: (line: string) => void,
): Promise<Launch> {
  let started: number | undefined
  for (;;) {
    const found = readPostmasterFile(cluster.data)
    if (found && isServing(found.pid, cluster.data)) {
      if (await waitUntilReady(cluster, found.pid, log)) {
        return { postmaster: readPostmasterFile(cluster.data)!, adopted: found.pid !== started }
      }
      // It stopped while we waited, because its last user left.
      continue
    }
    if (found) {
      log('The database was not closed properly; it recovers now.')
      await clearRemains(cluster, found)
    }
    started = await startPostmaster(cluster, binaries)
  }
}

/** Resolves once the server has written its number, or has left the place to one that was first. */
async function startPostmaster(cluster: ClusterFolder, { postgres }: Binaries): Promise<number | undefined> {
  const logFile = join(cluster.folder, 'postgres.log')
  turnOver(logFile)
  const handle = openSync(logFile, 'a', 0o600)
  const begin = fstatSync(handle).size
  const own = { ...settings, ...cluster.settings, port, unix_socket_directories: quoteList(cluster.run) }
  const options = Object.entries(own).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(postgres, ['-D', cluster.data, ...options], {
    ...runAs(cluster),
    // Its own group: Ctrl-C is for us, and the server may outlive us and be adopted.
    detached: true,
    stdio: ['ignore', handle, handle],
  })
  closeSync(handle)
  let ended = false
  let failure = ''
  child.on('error', error => {
    ended = true
    failure = error.message
  })
  child.on('exit', () => {
    ended = true
  })
  child.unref()
  while (!ended) {
    if (child.pid !== undefined && readPostmasterFile(cluster.data)?.pid === child.pid) return child.pid
    await sleep(3)
  }
  failure ||= readFileSync(logFile, 'utf8').slice(begin)
  if (/lock file ".*" already exists/.test(failure)) {
    await sleep(20)
    return undefined
  }
  if (/lock file ".*" is empty/.test(failure)) {
    await clearEmptyFile(cluster)
    return undefined
  }
  throw new EmbeddedError(`The database did not start: ${lastWords(failure)} The full log is in ${logFile}.`)
}

const lastWords = (text: string) => {
  const fatal = text.split('\n').filter(line => /FATAL|PANIC/.test(line))
  return (fatal.at(-1)?.replace(/^.*?(FATAL|PANIC): +/, '') ?? text.trim()).replace(/[.\s]*$/, '.')
}

/** False when the server ends before it is ready. Recovery after a crash may take long: as long as it lives. */
async function waitUntilReady(
  { data }: ClusterFolder,
  pid: number,
  log: (line: string) => void,
): Promise<boolean> {
  let told = false
  for (const since = Date.now(); ; await sleep(3)) {
    const now = readPostmasterFile(data)
    if (now?.pid === pid && now.ready) return true
    if (!isServing(pid, data)) return false
    if (!told && Date.now() - since > 5_000) {
      told = true
      log('The database is still recovering or closing. Waiting for it.')
    }
  }
}

/** Ends the server in an orderly way: open transactions are rolled back, everything is written. */
export async function stopPostmaster({ data }: ClusterFolder, known: number): Promise<void> {
  // The number we know counts when somebody has removed the whole folder under a running server.
  const pid = readPostmasterFile(data)?.pid ?? known
  if (!isServing(pid, data)) return
  process.kill(pid, 'SIGINT')
  for (const deadline = Date.now() + 300_000; findProcess(pid); await sleep(5)) {
    if (Date.now() > deadline) {
      throw new EmbeddedError(
        `The database server (process ${pid}) does not stop within five minutes. Nothing is lost; the next start waits for it.`,
      )
    }
  }
}

/** One old log is kept; nothing in it is needed to recover. */
function turnOver(logFile: string): void {
  try {
    if (statSync(logFile).size > 5_000_000) renameSync(logFile, `${logFile}.old`)
  } catch {
    // There is none yet.
  }
}

/** PostgreSQL reads a list here; quotes keep a comma or space in a path from splitting it. */
const quoteList = (path: string) => `"${path.replaceAll('"', '""')}"`
