import { readFileSync } from 'node:fs'
import { createServer as createPort } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadDemo } from '../../db/demo/load.ts'
import { demoDay } from '../../db/demo/people.ts'
import { anyOrganisation } from '../capabilities/people/index.ts'
import { clockOn, systemClock } from '../platform/clock/clock.ts'
import { type Config, readConfig } from '../platform/config/config.ts'
import { keepSecret, mustBeWritable } from '../platform/config/secrets.ts'
import { asOwner, type Connection, openDatabase } from '../platform/db/database.ts'
import { type Embedded, startEmbedded } from '../platform/db/embedded/index.ts'
import { openSeal } from '../platform/pdf/index.ts'
import { createApp } from './app.ts'
import { prepareDatabase } from './prepare.ts'
import { startFault } from './start-fault.ts'

const root = process.env.WISSELWERK_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), '../..')

async function main(config: Config): Promise<void> {
  // Found here rather than with the first signature.
  if (config.seal) await openSeal(config.home, { id: '', name: '' }, new Date(), config.seal)
  mustBeWritable(config.home)
  embedded = config.databaseUrl ? undefined : await startEmbedded(config.home)
  const connection: Connection = config.databaseUrl ?? embedded!.connection
  // The demo stands still on its own day, so that "tomorrow" stays tomorrow.
  const day = config.today ?? (config.demo ? demoDay : undefined)
  const clock = day ? clockOn(day) : systemClock
  const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string })
    .version
  const secret = config.secret ?? keepSecret(config.home, 'session')
  const port = config.port === 0 ? await freePort(config.host) : config.port
  const baseUrl = config.url ?? `http://localhost:${port}`

  await prepareDatabase({ root, connection, config, secret, baseUrl })
  const database = openDatabase(connection)
  const empty = !config.demo && !(await asOwner(database.database, anyOrganisation))
  const setupSecret = empty ? keepSecret(config.home, 'setup') : null
  const app = await createApp({
    setupSecret,
    config,
    connection,
    database,
    clock,
    secret,
    baseUrl,
    webFolder: join(root, 'dist/web'),
    version,
  })

  if (config.demo) await loadDemo(database.database, app.house.auth, app.house.openSeal)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await app.close()
    await database.close()
    await embedded?.stop()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)

  await app.server.listen({ port, host: config.host })
  console.log(`Wisselwerk: ${baseUrl}${setupSecret ? `/setup/${setupSecret}` : ''}`)
}

function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createPort()
    probe.on('error', reject)
    probe.listen(0, host, () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

let config: Config | undefined
let embedded: Embedded | undefined
try {
  config = readConfig(process.env, process.argv)
  await main(config)
} catch (error) {
  console.error(startFault(error, config) ?? error)
  // Nothing goes on running behind a start that failed.
  await embedded?.stop().catch(() => {})
  process.exit(1)
}
