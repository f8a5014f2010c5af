import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const versions = '/usr/lib/postgresql'

/** A throwaway server of the newest PostgreSQL that Debian's package installed; undefined when there is none. */
export async function startDebianServer() {
  const version = findVersion()
  if (!version) return undefined
  const bin = join(versions, String(version), 'bin')
  const folder = mkdtempSync(join(tmpdir(), 'wisselwerk-debian-'))
  const account = accountFor(folder)
  const data = join(folder, 'data')
  const options = { cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' }, ...account }
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'wisselwerk', '-A', 'trust', '-E', 'UTF8', '--locale', 'C.UTF-8', '--no-sync'],
    { ...options, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`Debian's initdb failed: ${made.stderr || made.error?.message}`)
  const log = openSync(join(folder, 'log'), 'a')
  // Without waiting for the disk: nothing here outlives the run.
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${folder}/run`,
    'fsync=off',
    // Of several test servers beside each other.
    `max_connections=${60 * (availableParallelism() + 1)}`,
  ]
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap(setting => ['-c', setting])], {
    ...options,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const ended = new Promise(resolve => server.on('exit', resolve))
  while (!isReady(data)) {
    if (server.exitCode !== null)
      throw new Error(`Debian's server ended: ${readFileSync(join(folder, 'log'), 'utf8')}`)
    await sleep(20)
  }
  return {
    version,
    url: `postgres://wisselwerk@localhost:5432/postgres?host=${encodeURIComponent(`${folder}/run`)}`,
    async stop() {
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function findVersion() {
  if (!existsSync(versions)) return undefined
  const found = readdirSync(versions).filter(name => existsSync(join(versions, name, 'bin/postgres')))
  return found
    .map(Number)
    .filter(version => version >= 15)
    .sort((a, b) => b - a)[0]
}

/** Its server refuses root as ours does; its package made an account for it. */
function accountFor(folder) {
  mkdirSync(join(folder, 'run'))
  if (process.getuid?.() !== 0) return {}
  const entry = readFileSync('/etc/passwd', 'utf8').match(/^postgres:[^:]*:(\d+):(\d+):/m)
  const [uid, gid] = entry ? [Number(entry[1]), Number(entry[2])] : [65534, 65534]
  chmodSync(folder, 0o755)
  for (const path of [folder, join(folder, 'run')]) chownSync(path, uid, gid)
  return { uid, gid }
}

function isReady(data) {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[7]?.trim() === 'ready'
  } catch {
    return false
  }
}
