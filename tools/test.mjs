import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildStale } from './build.mjs'
import { startDebianServer } from './debian-server.mjs'
import { installMissing } from './install.mjs'
import { Steps } from './steps.mjs'

// All of `npm test`, from a fresh clone. --quick is the part that answers within a minute.
const quick = process.argv.includes('--quick')
const givenServer = process.env.DATABASE_URL
delete process.env.DATABASE_URL
delete process.env.NODE_ENV

installMissing({ forTests: true })
const steps = new Steps()
const tsx = ['--import', 'tsx']

for (const world of ['engines', 'server', 'web', 'e2e']) {
  await steps.check(`types: ${world}`, ['node_modules/typescript-7/bin/tsc', '-p', `tsconfig.${world}.json`])
}
await steps.check('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--diagnostic-level=error', '.'])
await steps.check('files', [...tsx, 'tools/file-rules.ts'])
await steps.check('boundaries', [...tsx, 'tools/boundaries.ts'])

if (quick) {
  await steps.tests('engines and planted violations', ['--project', 'unit', 'engines/', 'tools/'])
} else {
  await steps.check('unused files, exports, packages', ['node_modules/knip/bin/knip.js', '--no-config-hints'])
  await steps.check('generated files', [...tsx, 'tools/generate.ts', '--check'])
  await steps.check('API description', ['node_modules/@redocly/cli/bin/cli.js', 'lint', 'db/openapi.json'], {
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  })
  steps.note('build', await buildStale())
  await steps.tests('unit', ['--project', 'unit'], { FAST_CHECK_SEED: '1' })
  await testOnEmbedded()
  await testOnServer()
  await steps.tests('stories in the browser', ['--project', 'e2e'])
}
steps.finish()

/** With every query written down, so that `db/queries.sql` can be compared with what really ran. */
async function testOnEmbedded() {
  const folder = mkdtempSync(join(tmpdir(), 'wisselwerk-queries-'))
  const before = steps.failed
  await steps.tests('database, embedded', ['--project', 'database'], { WISSELWERK_QUERIES: folder })
  if (steps.failed > before) steps.skip('printed queries', 'since database tests failed')
  else await steps.check('printed queries', [...tsx, 'tools/queries.ts', '--check', folder])
  rmSync(folder, { recursive: true, force: true })
}

/**
 * The same tests on a server, without those of the embedded database itself and the long attacks, whose every query is
 * asked in other tests too.
 */
async function testOnServer() {
  const name = 'database, server'
  const server = givenServer ? { url: givenServer, stop: async () => {} } : await startDebianServer()
  if (!server) {
    steps.skip(name, `Debian's package postgresql is not installed`)
    return
  }
  const leave = async () => {
    await server.stop()
    process.exit(130)
  }
  process.once('SIGINT', leave).once('SIGTERM', leave)
  const own = ['src/platform/db/embedded/**', 'src/platform/db/backup/backup.db.test.ts']
  const long = ['src/shell/crawl*.db.test.ts', 'src/shell/junk.db.test.ts']
  const options = ['--project', 'database', ...[...own, ...long].flatMap(path => ['--exclude', path])]
  await steps.tests(server.version ? `${name} (PostgreSQL ${server.version})` : name, options, {
    DATABASE_URL: server.url,
  })
  process.off('SIGINT', leave).off('SIGTERM', leave)
  await server.stop()
}
