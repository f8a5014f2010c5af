import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError } from './config.ts'

/** Secrets, mail and a database land there; better said at the start than when the first of them is needed. */
export function mustBeWritable(home: string): void {
  const probe = join(home, `.writable-${process.pid}`)
  try {
    mkdirSync(home, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
    writeFileSync(probe, '')
    unlinkSync(probe)
  } catch (error) {
    throw new ConfigError(
      `Nothing can be kept in ${home} (${(error as NodeJS.ErrnoException).code}). Give the account that runs Wisselwerk that folder, or name another with WISSELWERK_HOME, and start again.`,
    )
  }
}

/** A secret that was made before, or nothing. */
export function findSecret(home: string, name: string): string | null {
  try {
    return readFileSync(join(home, 'secrets', name), 'utf8').trim() || null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/**
 * A secret that stays the same between starts: made once under `secrets/`, readable by its owner alone. Linked
 * into place, so that of two servers starting at once both get the one that was first.
 */
export const keepSecret = (home: string, name: string, make?: () => string): string =>
  keepIn(join(home, 'secrets'), name, make)

/** The same in a folder of its own. */
export function keepIn(
  folder: string,
  name: string,
  make = () => randomBytes(32).toString('base64url'),
): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, name)
  try {
    const kept = readFileSync(file, 'utf8')
    if (kept.trim() !== '') return kept
    throw new ConfigError(
      `${file} is empty. Put back what was in it from a backup; without that, remove it, and a new one is made.`,
    )
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const part = `${file}.${process.pid}`
  writeFileSync(part, make(), { mode: 0o600 })
  try {
    linkSync(part, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(part)
  }
  return readFileSync(file, 'utf8')
}
