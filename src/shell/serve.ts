import { readFileSync } from 'node:fs'
import { createServer as createPort } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { layOutExample } from '../../db/demo/lay-out.ts'
import { demoDay } from '../../db/demo/people.ts'
import { clockOn, systemClock } from '../platform/clock/clock.ts'
import { type Config, readConfig } from '../platform/config/config.ts'
import { keepSecret, mustBeWritable } from '../platform/config/secrets.ts'
import { asOwner, type Connection, openDatabase } from '../platform/db/database.ts'
import { startEmbedded } from '../platform/db/embedded/index.ts'
import { languages } from '../platform/i18n/language.ts'
import { openSeal } from '../platform/pdf/index.ts'
import { createApp } from './app.ts'
import { services } from './plates.ts'
import { prepareDatabase } from './prepare.ts'

const root = process.env.WISSELWERK_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), '../..')

/** For who begins several in one process, as the stories do. */
export { readConfig }

/**
 * From a setting to a server that listens; answers under which address, with the secret of an empty one. What it opens on
 * its way it hands to `opened` at once, so that who stops a start halfway leaves nothing behind.
 */
export async function serve(
  config: Config,
  opened: (close: () => Promise<unknown>) => void,
  startsDatabase: (starting: Promise<unknown> | undefined) => void = () => {},
): Promise<string> {
  // Found here rather than with the first signature.
  if (config.seal) await openSeal(config.home, { id: '', name: '' }, new Date(), config.seal)
  mustBeWritable(config.home)
  const starting = config.databaseUrl ? undefined : startEmbedded(config.home)
  startsDatabase(starting)
  const embedded = await starting
  if (embedded) opened(() => embedded.stop())
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
  opened(() => database.close())
  const empty = !config.demo && !(await asOwner(database.database, services.anyOrganisation))
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
  opened(() => app.close())

  if (config.demo) await layOutExample(app.house, languages[0])

  await app.server.listen({ port, host: config.host })
  return `${baseUrl}${setupSecret ? `/setup/${setupSecret}` : ''}`
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
