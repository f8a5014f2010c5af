import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The account that runs the server; undefined means our own. */
export interface Account {
  uid: number
  gid: number
}

/** PostgreSQL refuses to run as root; this account owns nothing and can do nothing else. */
export function findNobody(): Account {
  try {
    const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(-?\d+):(-?\d+):/m)
    if (line) return { uid: Number(line[1]) >>> 0, gid: Number(line[2]) >>> 0 }
  } catch {
    // No list of accounts, as in a bare container.
  }
  return { uid: 65534, gid: 65534 }
}

/** The first folder on the way to `path`, itself included, that this account cannot pass through. */
export function findClosedFolder(path: string, account: Account): string | undefined {
  const closed = dirname(path) === path ? undefined : findClosedFolder(dirname(path), account)
  if (closed) return closed
  const { mode, uid, gid } = statSync(path)
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
  return mode & bit ? undefined : path
}
