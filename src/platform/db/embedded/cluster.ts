import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'
import type { ClusterFolder } from './cluster-folder.ts'
import { EmbeddedError } from './embedded-error.ts'
import { findProcess } from './process-state.ts'

export const superuser = 'wisselwerk'
export const databaseName = 'wisselwerk'

const run = promisify(execFile)

/** The same sorting and spelling on every machine, whatever the language of the operator. */
export const environment = {
  LC_ALL: process.platform === 'linux' ? 'C.UTF-8' : 'C',
  PATH: process.env.PATH,
  TZ: 'UTC',
}

/** How our children run: as the account of the cluster, in a folder that it can read. */
export const runAs = ({ folder, account }: ClusterFolder) => ({
  ...account,
  cwd: folder,
  env: environment,
})

/**
 * Makes the data directory if there is none. It is made under another name and renamed when whole, so that a kill
 * in the middle leaves rubbish but never half a database; the next start clears the rubbish.
 */
export async function makeCluster(
  cluster: ClusterFolder,
  binaries: Binaries,
  log: (line: string) => void,
): Promise<void> {
  removeLeftovers(cluster.folder)
  if (!existsSync(cluster.data)) {
    log('Making the database. This happens once.')
    const making = makingName(cluster)
    await initialise(cluster, binaries, making)
    await putInPlace(cluster, making)
  }
  chmodSync(cluster.data, 0o700)
  checkVersion(cluster, binaries)
}

export const makingName = ({ folder }: ClusterFolder) =>
  join(folder, `making-${process.pid}-${randomBytes(4).toString('hex')}`)

/** One rename: after it the database is there, before it there was none. */
export async function putInPlace({ folder, data }: ClusterFolder, making: string): Promise<void> {
  try {
    renameSync(making, data)
    const handle = openSync(folder, 'r')
    fsyncSync(handle)
    closeSync(handle)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    const { code } = error as NodeJS.ErrnoException
    // Another start was first: its database is as good as ours.
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error
  }
}

async function initialise(
  cluster: ClusterFolder,
  { initdb, postgres }: Binaries,
  making: string,
): Promise<void> {
  const options = [
    ...['--pgdata', making, '--username', superuser, '--auth', 'trust', '--encoding', 'UTF8'],
    // Sorting by PostgreSQL itself instead of by the system's library, whose order changes between versions and
    // would silently break every index on text after an upgrade of the machine.
    ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
    ...['--data-checksums', '--no-instructions'],
  ]
  try {
    await run(initdb, options, runAs(cluster))
    await createDatabase(cluster, postgres, making)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    const { stderr, message } = error as Error & { stderr?: string }
    throw new EmbeddedError(
      `The database could not be made in ${cluster.folder}: ${(stderr || message).trim()} Free some space or name another folder with WISSELWERK_HOME.`,
    )
  }
}

/** By a server without a socket, so that the database exists before anybody can see the cluster. */
function createDatabase(cluster: ClusterFolder, postgres: string, making: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(postgres, ['--single', '-D', making, 'postgres'], {
      ...runAs(cluster),
      stdio: ['pipe', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', chunk => {
      said += chunk
    })
    child.on('error', reject)
    child.on('close', code => (code === 0 ? resolve() : reject(new Error(said))))
    child.stdin.end(`create database ${databaseName}\n`)
  })
}

function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^making-(\d+)-/.exec(name)?.[1]
    if (pid && !isAlive(Number(pid))) removeLeftover(join(folder, name))
  }
}

/** The initdb of a start that was killed may still be writing there; then a later start finds it and removes it. */
function removeLeftover(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error
  }
}

const isAlive = (pid: number) => pid === process.pid || findProcess(pid) !== undefined

function checkVersion({ data }: ClusterFolder, { major, postgres }: Binaries): void {
  const found = Number.parseInt(readFileSync(join(data, 'PG_VERSION'), 'utf8'), 10)
  if (found === major) return
  throw new EmbeddedError(
    `The database in ${data} was made by PostgreSQL ${found}; this version of Wisselwerk brings ${basename(postgres)} ${major}. Make an archive with the version that made it, and load that into a new home.`,
  )
}
