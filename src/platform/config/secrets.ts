import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A secret that stays the same between starts: made once under `secrets/`, readable by its owner alone. Linked
 * into place, so that of two servers starting at once both get the one that was first.
 */
export function keepSecret(
  home: string,
  name: string,
  make = () => randomBytes(32).toString('base64url'),
): string {
  const folder = join(home, 'secrets')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, name)
  try {
    return readFileSync(file, 'utf8')
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
