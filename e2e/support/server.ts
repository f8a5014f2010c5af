import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export interface RunningServer {
  base: string
  /** What the server printed. */
  output(): string
  stop(): Promise<void>
}

export interface ServerSettings {
  /** An address; where it is empty the server keeps a database of its own in its home. */
  database?: string
  /** Without the example organisation, as an organisation of its own begins. */
  empty?: boolean
  /** As in an organisation; stories ask more in a minute than a person does. */
  rateLimits?: boolean
  /** The day on which it is; of the example its own, where it says none. */
  today?: string
  /** Where mail leaves by; into a folder of its home where there is none. */
  mailServer?: string
}

/** A guard against a start that hangs, not a measure: on a busy machine a first start takes minutes. */
const startMs = 300_000

export function mustBeBuilt(): void {
  if (!existsSync(join(root, 'dist/server/server.js')) || !existsSync(join(root, 'dist/web/index.html')))
    throw new Error(
      'The stories look at the built product. Run `npm test`, or build it with `npm start` first.',
    )
}

/** What an operator would set for it. */
export const settingsOf = (
  home: string,
  { database = '', empty, rateLimits, mailServer = '', today }: ServerSettings,
) => ({
  env: {
    DATABASE_URL: database,
    WISSELWERK_ROOT: root,
    WISSELWERK_HOME: home,
    WISSELWERK_RATE_LIMITS: rateLimits ? 'on' : 'off',
    SMTP_URL: mailServer,
    PORT: '0',
    ...(today && { WISSELWERK_TODAY: today }),
  },
  argv: empty ? ['--empty'] : [],
})

/** The real server as `npm start` runs it, in a process of its own. */
export async function runServer(home: string, settings: ServerSettings = {}): Promise<RunningServer> {
  mustBeBuilt()
  const { env, argv } = settingsOf(home, settings)
  const port = await freePort()
  const server = spawn(process.execPath, ['dist/server/server.js', ...argv], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development', ...env, PORT: String(port) },
  })
  let output = ''
  server.stdout.on('data', text => {
    output += text
  })
  server.stderr.on('data', text => {
    output += text
  })
  const base = `http://localhost:${port}`
  await untilHealthy(server, base, () => output)
  return {
    base,
    output: () => output,
    stop: async () => {
      const gone = new Promise(resolve => server.once('exit', resolve))
      server.kill('SIGTERM')
      await gone
    },
  }
}

async function untilHealthy(server: ChildProcess, base: string, output: () => string): Promise<void> {
  const until = Date.now() + startMs
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`The server ended by itself:\n${output()}`)
    // Its address is the last thing that it prints: until then there is nobody to ask.
    if (output().includes(base) && (await isHealthy(base))) return
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  server.kill('SIGKILL')
  throw new Error(`The server did not answer within five minutes:\n${output()}`)
}

const isHealthy = (base: string) =>
  fetch(`${base}/health`).then(
    reply => reply.ok,
    () => false,
  )

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
