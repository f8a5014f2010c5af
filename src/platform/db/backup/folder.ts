import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { BackupError } from './backup-error.ts'

/**
 * Fills a folder under another name and renames it when whole, so that what carries the name is complete: a
 * backup that was cut off can never be taken for a good one.
 */
export async function fillFolder<T>(toDir: string, fill: (folder: string) => Promise<T>): Promise<T> {
  const target = resolve(toDir)
  if (existsSync(target) && readdirSync(target).length > 0) {
    throw new BackupError(
      `The folder ${target} is not empty. Name a new folder, so that nothing is overwritten.`,
    )
  }
  const part = `${target}.part-${randomBytes(4).toString('hex')}`
  try {
    mkdirSync(part, { recursive: true, mode: 0o700 })
    const result = await fill(part)
    await flush(part)
    renameSync(part, target)
    await flush(dirname(target))
    return result
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    throw error
  }
}

/** Waits until a file or the names in a folder are on the disk. */
export async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
