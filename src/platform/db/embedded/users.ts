import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findProcess } from './process-state.ts'

export interface Use {
  /** Ends this use; answers whether it was the last. */
  leave(): boolean
}

/**
 * Notes that this process uses the cluster. A server and an operator's command may use one database at a time;
 * whoever leaves last puts out the light. Killed processes leave a note that nobody believes any more.
 */
export function enter(folder: string): Use {
  const users = join(folder, 'users')
  mkdirSync(users, { recursive: true, mode: 0o700 })
  // All in the name: a name appears at once, contents could be read before they are written.
  const name = `${process.pid}-${bornAt(process.pid)}-${randomBytes(4).toString('hex')}`
  writeFileSync(join(users, name), '', { mode: 0o600 })
  return {
    leave() {
      rmSync(join(users, name), { force: true })
      return countUsers(folder) === 0
    },
  }
}

/** How many uses are of processes that live; the notes of others are removed. */
export function countUsers(folder: string): number {
  const users = join(folder, 'users')
  let count = 0
  for (const name of readNames(users)) {
    const [pid, born] = name.split('-')
    if (bornAt(Number(pid)) === born) count++
    else rmSync(join(users, name), { force: true })
  }
  return count
}

const bornAt = (pid: number) => findProcess(pid)?.born.replace(/\W+/g, '_')

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
