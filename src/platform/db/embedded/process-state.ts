import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface RunningProcess {
  command: string
  /** Differs between two processes that were given the same number one after the other. */
  born: string
}

/**
 * A process that runs, or undefined when it is gone. A zombie counts as gone: it holds nothing any more, but
 * answers to signal 0, which is why PostgreSQL itself takes it for a live server and refuses to start. Zombies
 * stay for as long as the first process of a container does not collect them.
 */
export function findProcess(pid: number): RunningProcess | undefined {
  return process.platform === 'linux' ? findInProc(pid) : findWithPs(pid)
}

function findInProc(pid: number): RunningProcess | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, between brackets, may hold spaces and brackets itself.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return { command, born: fields[19] ?? '' }
  } catch {
    return undefined
  }
}

function findWithPs(pid: number): RunningProcess | undefined {
  try {
    const line = execFileSync('ps', ['-p', String(pid), '-o', 'stat=,lstart=,command='], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
    const [, state, born, command] = /^(\S+)\s+(\w{3}\s+\w{3}\s+\d+\s+\S+\s+\d{4})\s+(.*)$/.exec(line) ?? []
    return state && !state.startsWith('Z') ? { command: command ?? '', born: born ?? '' } : undefined
  } catch {
    return undefined
  }
}
