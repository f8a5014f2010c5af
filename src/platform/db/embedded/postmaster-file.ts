import { randomBytes } from 'node:crypto'
import { readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ClusterFolder } from './cluster-folder.ts'
import { EmbeddedError } from './embedded-error.ts'
import { findProcess } from './process-state.ts'

/** What a running server says of itself in postmaster.pid. */
export interface Postmaster {
  pid: number
  port: number
  /** Folder of its socket. */
  host: string
  segment: string | undefined
  ready: boolean
}

export function readPostmasterFile(data: string): Postmaster | undefined {
  let text: string
  try {
    text = readFileSync(join(data, 'postmaster.pid'), 'utf8')
  } catch {
    return undefined
  }
  // Line by line: pid, data directory, start, port, socket folder, address, shared memory key and id, status.
  const lines = text.split('\n')
  const pid = Number.parseInt(lines[0] ?? '', 10)
  if (!Number.isInteger(pid)) return undefined
  return {
    pid: Math.abs(pid),
    port: Number(lines[3] ?? 0),
    host: lines[4] ?? '',
    segment: lines[6]?.trim().split(/\s+/)[1],
    ready: lines[7]?.trim() === 'ready',
  }
}

/** Is this number still the server of this data directory? Numbers are given out again after a while. */
export function isServing(pid: number, data: string): boolean {
  return findProcess(pid)?.command.includes(`-D ${data} `) ?? false
}

/**
 * Removes what a killed server left behind, so that the next can start and recover. Deleting postmaster.pid is
 * dangerous while a child of the dead server still works on the files; each such child holds its shared memory,
 * so we wait for the last to let go, and refuse rather than guess.
 */
export async function clearRemains({ data, run }: ClusterFolder, dead: Postmaster): Promise<void> {
  for (const deadline = Date.now() + 60_000; isSegmentInUse(dead.segment); await sleep(10)) {
    if (Date.now() > deadline) {
      throw new EmbeddedError(
        `The database server of ${data} is gone, but a process of it still holds its memory. End every "postgres:" process of that folder and start again.`,
      )
    }
  }
  // The socket's lock as well: PostgreSQL asks of it the same wrong question (does this number answer?).
  for (const folder of new Set([run, dead.host])) {
    if (folder) removeIfOf(join(folder, `.s.PGSQL.${dead.port}.lock`), dead.pid)
  }
  removeIfOf(join(data, 'postmaster.pid'), dead.pid)
}

/**
 * A server makes postmaster.pid and writes its number at once. Found empty, another one is just doing that; where it stays
 * empty, whoever made it was killed in between, before it had touched anything else.
 */
export async function clearEmptyFile({ data }: ClusterFolder): Promise<void> {
  const file = join(data, 'postmaster.pid')
  for (const until = Date.now() + 5_000; statSync(file, { throwIfNoEntry: false })?.size === 0; ) {
    if (Date.now() > until) return rmSync(file, { force: true })
    await sleep(20)
  }
}

/** Takes the file away before looking: another start may have put its own there since we last looked. */
function removeIfOf(file: string, pid: number): void {
  const taken = `${file}.${randomBytes(4).toString('hex')}`
  try {
    renameSync(file, taken)
  } catch {
    return
  }
  if (Number.parseInt(readFileSync(taken, 'utf8'), 10) === pid) rmSync(taken)
  else renameSync(taken, file)
}

/** Linux counts who is attached to a segment; elsewhere PostgreSQL's own check at start has to do. */
function isSegmentInUse(segment: string | undefined): boolean {
  if (!segment || process.platform !== 'linux') return false
  try {
    const rows = readFileSync('/proc/sysvipc/shm', 'utf8').split('\n').slice(1)
    const row = rows.map(line => line.trim().split(/\s+/)).find(fields => fields[1] === segment)
    return Number(row?.[6] ?? 0) > 0
  } catch {
    return false
  }
}
