import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type Account, findClosedFolder, findNobody } from './account.ts'
import { ownFolder, sharedPlaces } from './binaries.ts'
import { EmbeddedError } from './embedded-error.ts'

/** Where one home keeps its database, and who runs it. */
export interface ClusterFolder {
  folder: string
  /** PostgreSQL's own data directory. */
  data: string
  /** Holds the socket. */
  run: string
  account: Account | undefined
  /** What this server is started with, where that is otherwise than usual. */
  settings?: Settings
}

export type Settings = Readonly<Record<string, string | number>>

/** Names the folder when the database cannot be under the home itself. */
const pointerName = 'database-folder'

/** Whether this home has a database already, so that a command need not make one to find it empty. */
export const holdsDatabase = (home: string): boolean =>
  existsSync(join(home, 'database/data')) || existsSync(join(home, pointerName))

export function locateCluster(home: string, log: (line: string) => void): ClusterFolder {
  makeHome(home)
  const root = process.getuid?.() === 0
  const nobody = root ? findNobody() : undefined
  const place = choosePlace(realpathSync(home), nobody, log)
  makePlace(place)
  const account = nobody && (ownerOf(join(place, 'data')) ?? nobody)
  if (account) openTo(place, account)
  return { folder: place, data: join(place, 'data'), run: makeRunFolder(place, account), account }
}

function makeHome(home: string): void {
  try {
    mkdirSync(home, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  } catch (error) {
    throw new EmbeddedError(
      `The folder ${home} cannot be made (${(error as Error).message}). Name another with WISSELWERK_HOME.`,
    )
  }
}

function makePlace(place: string): void {
  try {
    mkdirSync(place, { recursive: true, mode: 0o700 })
    const uid = process.getuid?.()
    if (!uid || statSync(place).uid === uid) return
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error
  }
  throw new EmbeddedError(
    `The database folder ${place} belongs to another account. Start Wisselwerk as that account, or name another folder with WISSELWERK_HOME.`,
  )
}

function choosePlace(home: string, nobody: Account | undefined, log: (line: string) => void): string {
  const inside = join(home, 'database')
  const pointer = join(home, pointerName)
  if (existsSync(pointer)) return followPointer(pointer)
  if (!nobody) return inside
  const closed = findClosedFolder(home, nobody)
  if (!closed) return inside
  if (closed === home && statSync(home).uid === 0) {
    // The home itself is ours: passing through is enough, its contents stay unlisted.
    chmodSync(home, statSync(home).mode | 0o001)
    return inside
  }
  if (existsSync(join(inside, 'data'))) {
    throw new EmbeddedError(
      `The database in ${inside} cannot be reached by the account that must run it, since ${closed} is closed to it. Open that folder for passing through (chmod o+x), or move ${home} elsewhere.`,
    )
  }
  return placeElsewhere(home, pointer, closed, log)
}

function followPointer(pointer: string): string {
  const place = readFileSync(pointer, 'utf8').trim()
  if (existsSync(place)) return place
  throw new EmbeddedError(
    `The database of this home was in ${place}, which is gone. Put it back; or, to begin with an empty database, remove ${pointer}.`,
  )
}

/**
 * Keyed by the home's path, so that one can see whose it is, and by chance, so that a home that was removed and
 * made again begins empty instead of finding the old database with other keys.
 */
function placeElsewhere(home: string, pointer: string, closed: string, log: (line: string) => void): string {
  const parent = sharedPlaces()
    .map(place => join(place, 'databases'))
    .find(place => ownFolder(place, 0o755))
  if (!parent)
    throw new EmbeddedError(`No folder outside ${closed} can hold the database. Set WISSELWERK_HOME.`)
  const key = createHash('sha256').update(home).digest('hex').slice(0, 8)
  const place = join(parent, `${key}-${randomBytes(4).toString('hex')}`)
  mkdirSync(place, { mode: 0o700 })
  const part = `${pointer}.${randomBytes(4).toString('hex')}`
  writeFileSync(part, `${place}\n`, { mode: 0o600 })
  try {
    linkSync(part, pointer)
    log(
      `The database is kept in ${place}: PostgreSQL does not run as root, and other accounts cannot pass ${closed}.`,
    )
    return place
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    // Another start was first.
    rmSync(place, { recursive: true })
    return followPointer(pointer)
  } finally {
    rmSync(part)
  }
}

function ownerOf(data: string): Account | undefined {
  if (!existsSync(data)) return undefined
  const { uid, gid } = statSync(data)
  return uid === 0 ? undefined : { uid, gid }
}

/** A copy made by root (from a backup, say) belongs to root; the server needs to own every file. */
function openTo(place: string, account: Account): void {
  const data = join(place, 'data')
  if (existsSync(data) && statSync(data).uid === 0) giveTo(data, account)
  chownSync(place, account.uid, account.gid)
}

export function giveTo(path: string, account: Account): void {
  for (const entry of readdirSync(path, { withFileTypes: true, recursive: true })) {
    const child = join(entry.parentPath, entry.name)
    if (!entry.isSymbolicLink()) chownSync(child, account.uid, account.gid)
  }
  chownSync(path, account.uid, account.gid)
}

/** A socket's path holds at most 107 bytes (103 on macOS); a deep home gets its socket in the public folder. */
function makeRunFolder(place: string, account: Account | undefined): string {
  const inside = join(place, 'run')
  const key = createHash('sha256').update(place).digest('hex').slice(0, 12)
  const run = Buffer.byteLength(`${inside}/.s.PGSQL.5432.lock`) <= 100 ? inside : `/tmp/wisselwerk-${key}`
  const owner = account?.uid ?? process.getuid?.()
  try {
    mkdirSync(run, { mode: 0o700 })
    if (account) chownSync(run, account.uid, account.gid)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const stat = lstatSync(run)
    if (stat.uid === 0 && account && stat.isDirectory()) chownSync(run, account.uid, account.gid)
    else if (!stat.isDirectory() || stat.uid !== (owner ?? stat.uid)) {
      throw new EmbeddedError(
        `${run} belongs to another account. Remove it, or choose a shorter WISSELWERK_HOME.`,
      )
    }
  }
  return run
}
