import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildStale } from './build.mjs'
import { changedFiles, testsBeside } from './changed.mjs'
import { startDebianServer } from './debian-server.mjs'
import { installMissing } from './install.mjs'
import { root } from './root.mjs'
import { spread } from './spread.mjs'
import { Steps } from './steps.mjs'

// `npm test`, from a fresh clone: every file once, and of what has many forms the part whose turn it is. No file and no kind
// of test rests altogether: what breaks in every form is seen at once, by whoever broke it.
// --all: every form. --quick: what answers within a minute. --seed WORD: the turns of another run once more.
const { argv } = process
const mode = argv.includes('--quick') ? 'quick' : argv.includes('--all') ? 'all' : 'turns'
const seed = argv.includes('--seed') ? argv[argv.indexOf('--seed') + 1] : commit()
const turns = mode === 'all' ? {} : { WISSELWERK_ROTATION: seed, FAST_CHECK_SEED: '1' }
const givenServer = process.env.DATABASE_URL
delete process.env.DATABASE_URL
delete process.env.NODE_ENV
delete process.env.WISSELWERK_ROTATION

installMissing({ forTests: true })
const steps = new Steps()
const tsx = ['--import', 'tsx']
const module = name => join('node_modules', name)

/** Tests of the embedded database itself: on a server of somebody else there is nothing of ours to try. */
const embeddedOnly = [
  'src/platform/db/embedded/embedded.db.test.ts',
  'src/platform/db/backup/backup.db.test.ts',
  'src/shell/kill.db.test.ts',
]
/** Attacks that take minutes. */
const longAttacks = [
  'src/shell/access-matrix.db.test.ts',
  'src/shell/crawl.db.test.ts',
  'src/shell/crawl-live.db.test.ts',
  'src/shell/junk.db.test.ts',
  'src/shell/reveal-once.db.test.ts',
  'src/shell/example-visit.db.test.ts',
  'src/shell/mirrors-kept-private.db.test.ts',
  'src/shell/moving.db.test.ts',
  'src/shell/who-looked.db.test.ts',
  'src/capabilities/board/private.db.test.ts',
  'src/capabilities/mediation/mediation.db.test.ts',
  'src/capabilities/mediators/private.db.test.ts',
  'src/capabilities/repair/private.db.test.ts',
]
const compilerWorlds = ['engines', 'server', 'web', 'e2e'].map(world => [
  `types: ${world}`,
  // In one thread: several check the same types once each, and the worlds run beside each other anyway.
  [module('typescript-7/bin/tsc'), '-p', `tsconfig.${world}.json`, '--singleThreaded'],
])
const houseRules = [
  ['lint', [module('@biomejs/biome/bin/biome'), 'check', '--diagnostic-level=error', '.']],
  ['files', [...tsx, 'tools/file-rules.ts']],
  ['boundaries', [...tsx, 'tools/boundaries.ts']],
]
const leftOvers = [
  ['unused files, exports, packages', [module('knip/bin/knip.js'), '--no-config-hints']],
  ['generated files', [...tsx, 'tools/generate.ts', '--check']],
  [
    'API description',
    [module('@redocly/cli/bin/cli.js'), 'lint', 'db/openapi.json'],
    { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  ],
]

if (mode === 'quick') {
  await steps.checks([...compilerWorlds, ...houseRules])
  await testChanged()
  steps.finish()
} else {
  await Promise.all([
    steps.checks([...compilerWorlds, ...houseRules, ...leftOvers]),
    buildStale().then(async good => {
      steps.note('build', good)
      await steps.check('Node 20.19, 22 and 24', ['tools/nodes.mjs', root])
    }),
  ])
  await steps.tests('unit', ['--project', 'unit'], turns)
  await testOnEmbedded()
  await testOnServer()
  await steps.tests('packages as others install them', ['--project', 'packages', ...packagesInTurn()], turns)
  await steps.stories('stories in the browser', ['--project', 'e2e', '--bail', '10'], turns)
  steps.finish(
    mode === 'all'
      ? 'Every form of everything was tried.'
      : `Languages, sizes, seeds and servers took their turn by ${seed}. Once more: npm test -- --seed ${seed}. All of them: npm run test:all.`,
  )
}

/** The unit and database tests that stand with what changed, but for those that take minutes. */
async function testChanged() {
  const changed = changedFiles()
  const { unit, database } = testsBeside(changed)
  const slow = [...embeddedOnly, ...longAttacks]
  const left = database.filter(file => slow.includes(file) && !changed.includes(file))
  const near = database.filter(file => !left.includes(file))
  if (unit.length > 0) await steps.tests('unit tests of what changed', ['--project', 'unit', ...unit], turns)
  if (near.length > 0)
    await steps.tests('database tests of what changed', ['--project', 'database', ...near], turns)
  for (const file of left) steps.skip(file, 'since it takes minutes; npm test runs it')
}

/** With every query written down, so that `db/queries.sql` can be compared with what really ran. */
async function testOnEmbedded() {
  const folder = mkdtempSync(join(tmpdir(), 'wisselwerk-queries-'))
  const before = steps.failed
  await steps.tests('database, embedded', ['--project', 'database'], {
    ...turns,
    WISSELWERK_QUERIES: folder,
  })
  if (steps.failed > before) steps.skip('printed queries', 'since database tests failed')
  else
    await steps.check('printed queries', [
      ...tsx,
      'tools/queries.ts',
      mode === 'all' ? '--check' : '--part',
      folder,
    ])
  rmSync(folder, { recursive: true, force: true })
}

/** On the machine's own PostgreSQL: a third of the files in turn, or all that concern it. */
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
  const title = server.version ? `${name} (PostgreSQL ${server.version})` : name
  await steps.tests(title, ['--project', 'database', ...filesForServer()], {
    ...turns,
    DATABASE_URL: server.url,
  })
  process.off('SIGINT', leave).off('SIGTERM', leave)
  await server.stop()
}

function filesForServer() {
  const left = mode === 'all' ? embeddedOnly : [...embeddedOnly, ...longAttacks]
  const files = ['src', 'db']
    .flatMap(folder => readdirSync(join(root, folder), { recursive: true }).map(name => `${folder}/${name}`))
    .filter(file => file.endsWith('.db.test.ts') && !left.includes(file))
    .sort()
  return mode === 'all' ? files : files.filter((_, place) => place % 3 === spread(seed) % 3)
}

/**
 * Packing and installing takes long: of what packs the server, starts it for a developer, or builds a capability by the
 * recipe, one in turn; or all. What a change breaks in them most is looked at each time in what is built anyway.
 */
function packagesInTurn() {
  const files = ['tools/packing', 'tools/recipes']
    .flatMap(folder => readdirSync(join(root, folder)).map(name => `${folder}/${name}`))
    .filter(name => name.endsWith('.spec.ts'))
    .sort()
  if (mode === 'all') return files
  const always = ['built', 'engines', 'licences'].map(name => `tools/packing/${name}.spec.ts`)
  const rest = files.filter(file => !always.includes(file))
  const touched = changedFiles()
  const near = rest.filter(file => touched.some(one => dirname(one) === dirname(file)))
  return [...new Set([...always, ...near, rest[spread(seed) % rest.length]])]
}

/** The same turns for the same state of the code, others for the next. */
function commit() {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--short=8', 'HEAD'], {
    cwd: dirname(import.meta.dirname),
    encoding: 'utf8',
  })
  return status === 0 ? stdout.trim() : 'no-commit'
}
