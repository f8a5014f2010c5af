import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { systemClock } from '../src/platform/clock/clock.ts'
import { readConfig } from '../src/platform/config/config.ts'
import { openDatabase } from '../src/platform/db/database.ts'
import { describeSchema } from '../src/platform/db/describe.ts'
import { makeTestDatabase } from '../src/platform/db/test-database.ts'
import { createApp } from '../src/shell/app.ts'
import { prepareDatabase } from '../src/shell/prepare.ts'

// Writes the files that follow from the code: schema, its types, the API and its types. With --check it only
// says whether one of them is behind.
const root = join(import.meta.dirname, '..')
const check = process.argv.includes('--check')
const home = mkdtempSync(join(tmpdir(), 'ww-generate-'))
const server = await databaseServer()
const config = readConfig({ WISSELWERK_HOME: home, WISSELWERK_LOG: 'silent', WISSELWERK_DEMO: 'on' })
const secret = 'only for describing the schema; never serves'
const baseUrl = 'http://localhost'
const template = `describe_${process.pid}`
const files = new Map<string, string>()
try {
  await describeAll()
} finally {
  // Also when a migration is wrong: a server of this run outlives nobody.
  await server.stop(template)
  rmSync(home, { recursive: true, force: true })
}

let behind = 0
for (const [file, text] of files) {
  const path = join(root, file)
  if (readIfThere(path) === text) continue
  if (check) {
    behind++
    console.error(`${file} is behind the code. Run: npm run generate`)
  } else {
    writeFileSync(path, text)
    console.log(`wrote ${file}`)
  }
}
process.exit(behind > 0 ? 1 : 0)

async function describeAll(): Promise<void> {
  const database = await makeTestDatabase(server.url, {
    name: template,
    prepare: connection => prepareDatabase({ root, connection, config, secret, baseUrl }),
  })
  files.set('db/schema.sql', await describeSchema(database.pool))
  files.set('src/platform/db/schema.generated.ts', describeTypes(database.url))
  const app = await createApp({
    config,
    connection: database.url,
    database: openDatabase(database.url),
    clock: systemClock,
    secret,
    baseUrl,
    version: (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version,
  })
  await app.server.ready()
  const api = app.server.swagger()
  files.set('db/openapi.json', `${JSON.stringify(api, null, 2)}\n`)
  files.set('src/platform/web/api.generated.ts', astToString(await openapiTS(api as never)))
  await app.close()
  await database.remove()
}

/** The server named by DATABASE_URL, else an embedded one for this run alone. */
async function databaseServer(): Promise<{ url: string; stop(template: string): Promise<void> }> {
  const given = process.env.DATABASE_URL
  if (given) {
    return {
      url: given,
      stop: async name => {
        const { pool, close } = openDatabase(given, 1)
        await pool.query(`drop database if exists ${name}`)
        await close()
      },
    }
  }
  const { startEmbedded } = await import('../src/platform/db/embedded/index.ts')
  const { connection, stop } = await startEmbedded(home)
  return {
    url: `postgres://${connection.user}@localhost:${connection.port}/postgres?host=${encodeURIComponent(connection.host)}`,
    stop,
  }
}

function describeTypes(url: string): string {
  const file = join(home, 'schema.ts')
  execFileSync(
    join(root, 'node_modules/.bin/kysely-codegen'),
    [
      ...['--dialect', 'postgres', '--url', url, '--out-file', file, '--default-schema', 'public'],
      ...['--date-parser', 'string', '--numeric-parser', 'number', '--type-mapping', '{"int8":"number"}'],
      ...['--exclude-pattern', '{auth.*,schema_migrations}'],
    ],
    { stdio: 'pipe' },
  )
  return asTheirTables(readFileSync(file, 'utf8'))
}

/** PostgreSQL does not say of a view what is always there; what is published of one, `known_<table>`, `<table>_details` or `directory_<table>`, has what its table has. */
function asTheirTables(types: string): string {
  const bodyOf = (name: string) =>
    new RegExp(`export interface ${name} \\{\\n([^}]*)\\}`).exec(types)?.[1] ?? ''
  return types.replace(
    /(export interface (?:(?:Known|Directory)(\w+)|(\w+)Details) \{\n)([^}]*)\}/g,
    (_, head: string, shown: string | undefined, whole: string | undefined, body: string) => {
      const lines = bodyOf((shown ?? whole)!).split('\n')
      const same = body
        .split('\n')
        .map(line => lines.find(one => one.split(':')[0] === line.split(':')[0]) ?? line)
      return `${head}${same.join('\n')}}`
    },
  )
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
