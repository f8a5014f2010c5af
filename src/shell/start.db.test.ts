import { execFileSync, spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTurn } from '../../tools/rotation.ts'

const root = join(import.meta.dirname, '../..')
const built = join(root, `dist/start-${process.pid}`)
const folder = mkdtempSync(join(tmpdir(), 'ww-start-'))
const pem = () =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
  }) as string

/** A database server that takes the connection and then says nothing, and one that says something else. */
let silent: Server
let strange: Server
const portOf = (server: Server) => (server.address() as { port: number }).port

beforeAll(async () => {
  const options = ['--config', 'rolldown.config.mjs', '--logLevel', 'silent', '-d', built]
  execFileSync(process.execPath, ['node_modules/rolldown/bin/cli.mjs', ...options], { cwd: root })
  silent = createServer(() => {})
  strange = createServer(socket => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  for (const server of [silent, strange])
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  for (const server of [silent, strange]) server.close()
  rmSync(built, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
})

async function start(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [join(built, 'server.js')], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      WISSELWERK_HOME: join(folder, 'home'),
      WISSELWERK_ROOT: root,
      WISSELWERK_LOG: 'silent',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', chunk => {
    said += chunk
  })
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  return { code, said }
}

/** Faults of the form of a setting are tried without a process, in config.test.ts. */
describe('a start that cannot be', () => {
  const faults: [what: string, names: RegExp, env: () => Record<string, string>][] = [
    [
      'a database that is away',
      /DATABASE_URL.*ECONNREFUSED/,
      () => ({ DATABASE_URL: 'postgres://u:geheim@127.0.0.1:1/x' }),
    ],
    [
      'a database that never answers',
      /DATABASE_URL.*no answer/,
      () => ({ DATABASE_URL: `postgres://u:geheim@127.0.0.1:${portOf(silent)}/x` }),
    ],
    [
      'a server that is no database',
      /DATABASE_URL/,
      () => ({ DATABASE_URL: `postgres://u:geheim@127.0.0.1:${portOf(strange)}/x` }),
    ],
    [
      'an address with a path',
      /WISSELWERK_URL.*path/,
      () => ({ WISSELWERK_URL: 'https://werk.example.org/wissel' }),
    ],
    [
      'a seal of two pairs',
      /WISSELWERK_SEAL_KEY.*belong/,
      () => ({ WISSELWERK_SEAL_KEY: pem(), WISSELWERK_SEAL_CERT: certificate }),
    ],
    [
      'a home that is a file',
      /WISSELWERK_HOME/,
      () => ({ WISSELWERK_HOME: join(root, 'package.json/home') }),
    ],
    [
      'a secret that was lost',
      /session.*empty/,
      () => {
        const home = join(folder, 'lost')
        mkdirSync(join(home, 'secrets'), { recursive: true })
        writeFileSync(join(home, 'secrets/session'), '')
        return { WISSELWERK_HOME: home, DATABASE_URL: 'postgres://u:geheim@127.0.0.1:1/x' }
      },
    ],
    ['a host of somebody else', /HOST/, () => ({ HOST: '203.0.113.9', PORT: '0', DATABASE_URL: '' })],
  ]

  test.concurrent.each(inTurn('starts that cannot be', faults, 3))(
    '%s: one sentence that names the setting, no secret, and an end with 1',
    async (_, names, env) => {
      const { code, said } = await start(env())
      const lines = said
        .trim()
        .split('\n')
        .filter(line => !/^(Making|The database is kept)/.test(line))
      expect([lines.length, lines[0]]).toEqual([1, expect.stringMatching(names)])
      expect(lines[0]).toMatch(/\.$/)
      expect(said).not.toMatch(/geheim|PRIVATE KEY|\bat .*:\d+:\d+/)
      expect(code).toBe(1)
      // Nor does a database go on running behind it.
      expect(existsSync(join(folder, 'home/database/data/postmaster.pid'))).toBe(false)
    },
  )
})

const certificate = readFileSync(join(import.meta.dirname, 'testing/other-seal.pem'), 'utf8')
