import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { copyCheckout } from './checkout.ts'

const checkout = mkdtempSync(join(tmpdir(), 'ww-dev-'))
// Short, since the name of the database's socket must be; two, since one of these starts may be its first.
const home = mkdtempSync('/tmp/ww-dev-home-')
let dev: ChildProcess
let said: string

beforeAll(() => void copyCheckout(checkout))
afterEach(() => stopAll())
afterAll(() => {
  for (const folder of [checkout, home]) rmSync(folder, { recursive: true, force: true })
})

async function start(word: string, port?: number): Promise<void> {
  said = ''
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'development', DATABASE_URL: '' }
  // In a group of its own, as a terminal does, so that Ctrl-C is for all of it.
  dev = spawn('npm', ['run', 'dev', '--', word], {
    cwd: checkout,
    detached: true,
    env: { ...env, PORT: String(port ?? (await freePort())), WISSELWERK_HOME: home },
  })
  for (const stream of [dev.stdout!, dev.stderr!]) stream.on('data', text => (said += text))
}

const addresses = () => said.match(/^Wisselwerk: /gm)?.length ?? 0

async function until(what: () => boolean, why: string): Promise<void> {
  while (!what()) {
    if (dev.exitCode !== null && addresses() === 0) throw new Error(`${why}: it ended by itself\n${said}`)
    await wait(100)
  }
}

/** Everything that runs for this checkout or this home. */
function running(): string[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,pgid=,args='], { encoding: 'utf8' }).split('\n')
  return lines.filter(line => line.includes(home) || line.trim().split(/\s+/)[1] === String(dev.pid))
}

function stopAll(): void {
  for (const line of running()) {
    try {
      process.kill(Number(line.trim().split(/\s+/)[0]), 'SIGKILL')
    } catch {
      // It was ending already.
    }
  }
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

const inGroup = (name: string): number => {
  const line = running().find(one => one.includes(name) && !one.includes('sh -c'))
  return Number(line!.trim().split(/\s+/)[0])
}

const databaseFile = join(home, 'database/data/postmaster.pid')
const isLeft = () => running().length > 0 || existsSync(databaseFile)

describe('npm run dev', () => {
  test('starts again when the server’s sources change, not for a screen; Ctrl-C leaves nothing', async () => {
    await start('--empty')
    await until(() => addresses() === 1, 'the first start')
    expect(said).toContain('Screens that follow your changes: http://127.0.0.1:')
    touch('src/shell/screens/frame/frame.tsx')
    touch('src/shell/app.ts')
    await until(() => addresses() === 2, 'the second start')
    expect(said.match(/starts again/g)).toHaveLength(1)
    process.kill(-dev.pid!, 'SIGINT')
    await until(() => !isLeft(), 'the end')
  })

  test.each([
    ['a polite kill of npm', 'SIGTERM', 'npm run dev'],
    ['a kill of npm', 'SIGKILL', 'npm run dev'],
    ['a kill of the script', 'SIGKILL', 'tools/dev.mjs'],
  ] as const)('after %s no database is left behind', async (_, signal, name) => {
    await start('--empty')
    await until(() => addresses() === 1, 'the start')
    process.kill(inGroup(name), signal)
    await until(() => !isLeft(), 'the end')
  })

  test('stopped between the start of its database and its first address, it leaves none behind either', async () => {
    rmSync(home, { recursive: true, force: true })
    await start('--empty')
    await until(() => existsSync(databaseFile), 'the database')
    process.kill(-dev.pid!, 'SIGINT')
    await until(() => !isLeft(), 'the end')
    expect(addresses()).toBe(0)
  })

  test('a server that cannot start takes its database along', async () => {
    const taken = createServer()
    const port = await new Promise<number>(resolve => {
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port))
    })
    await start('--empty', port)
    await until(() => said.includes('it starts again when you change something'), 'the refusal')
    expect(said).toContain(`Port ${port} is taken`)
    await until(() => !existsSync(databaseFile), 'the end of the database')
    process.kill(-dev.pid!, 'SIGINT')
    await until(() => !isLeft(), 'the end')
    taken.close()
  })

  test('--fresh throws away no other home than its own', async () => {
    await start('--fresh')
    await until(() => dev.exitCode !== null || said.includes('--fresh throws away'), 'the refusal')
    expect(said).toContain(`or remove ${home} yourself`)
  })
})

function touch(path: string): void {
  const file = join(checkout, path)
  expect(readFileSync(file, 'utf8')).not.toBe('')
  utimesSync(file, new Date(), new Date())
}
