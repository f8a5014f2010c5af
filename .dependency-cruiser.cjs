// Who may know whom (docs/ARCHITECTURE.md). Every rule has a violation in tools/planted/<rule name> that proves
// it bites. Paths match at any depth, so that the planted trees are judged by the same words as the real one.
const { builtinModules } = require('node:module')

const at = path => `(?:^|/)${path}`
const roles = names => at(`src/capabilities/[^/]+/(?:${names})(?:\\.ts$|/)`)
const roleNames = 'policy|service|store|routes|work|cli|index|pages|text'
const tests = ['\\.(?:test|spec)\\.tsx?$', '/testing/']
const browser = [
  at('src/(?:ui|platform/web|shell/browser|shell/screens)/'),
  at('src/shell/web\\.tsx$'),
  at('src/capabilities/[^/]+/screens\\.ts$'),
  at('src/capabilities/[^/]+/pages/'),
]
const serverPlatform = at('src/platform/(?:db|http|auth|audit|work|config|mail|pdf|calendar)/')
const serverPackages =
  'node_modules/(?:pg|pg-boss|kysely|fastify|@fastify/[^/]+|nodemailer|pdfkit|ical-generator|pino|prom-client|@signpdf/[^/]+)/'
/** Where an engine is entered: its index.ts, those of the two entrances of networks, or that of a year of hours, which needs no law. */
const entrance = 'engines/src/(?:[^/]+|networks/(?:measure|publish)|worktime/year)/index\\.ts$'
const sql = 'node_modules/(?:pg|pg-boss|kysely)/'

const forbid = (name, comment, from, to, more = {}) => ({
  name,
  comment,
  severity: 'error',
  from,
  to,
  ...more,
})

module.exports = {
  forbidden: [
    forbid(
      'engines-know-nothing',
      'An engine takes data and gives an answer: no Node, no packages but @noble/hashes, nothing of the application.',
      { path: at('engines/src/'), pathNot: tests },
      { pathNot: [at('engines/src/'), 'node_modules/@noble/hashes/'] },
    ),
    forbid(
      'engines-by-front-door',
      'Another engine is entered through its index.ts, which is also all that the published package exports.',
      { path: at('engines/src/([^/]+)/') },
      {
        path: at('engines/src/[^/]+/'),
        pathNot: [at('engines/src/$1/'), at(entrance)],
      },
    ),
    forbid(
      'application-uses-engines-by-front-door',
      'The application sees an engine as anybody else does: its index.ts.',
      { path: at('(?:src|db|e2e|bench|research)/'), pathNot: [at('engines/')] },
      { path: at('engines/src/'), pathNot: [at(entrance), at('engines/src/[^/]+/testing/')] },
    ),
    forbid(
      'product-measures-nobody',
      'What the networks engine says of persons is for research; the product publishes groups, and people their own view.',
      { path: at('(?:src|db|e2e)/'), pathNot: [at('(?:engines|research)/')] },
      { path: at('engines/src/networks/'), pathNot: at('engines/src/networks/publish/index\\.ts$') },
    ),
    forbid(
      'research-knows-engines-only',
      'Researchers’ commands are published alone: engines, what Node brings, and the packages of research/package.json.',
      { path: at('research/src/'), pathNot: tests },
      {
        pathNot: [
          at('research/src/'),
          at(entrance),
          'node_modules/(?:zod|csv-parse|yaml|highs)/',
          `^(?:node:)?(?:${builtinModules.join('|')})$`,
        ],
      },
    ),
    forbid(
      'research-by-front-door',
      'The command line of the server takes researchers’ commands in, by their index.ts; nothing else has use for them.',
      { path: at('(?:src|db|e2e|bench)/'), pathNot: [...tests, at('(?:research|engines)/')] },
      { path: at('research/src/'), pathNot: at('research/src/index\\.ts$') },
    ),
    forbid(
      'commands-alone-use-research',
      'What serves people does not lean on the command line.',
      {
        path: at('(?:src|db)/'),
        pathNot: [...tests, at('(?:research|engines)/'), at('src/shell/(?:commands/|cli\\.ts$)')],
      },
      { path: at('research/src/') },
    ),
    forbid(
      'platform-knows-no-capability',
      'The platform serves every capability and therefore knows none. What runs in the browser may use components.',
      { path: at('src/platform/'), pathNot: at('src/platform/web/') },
      { path: at('src/(?:capabilities|shell|ui)/') },
    ),
    forbid(
      'ui-knows-no-domain',
      'Components and tokens are domain-free; of the platform they use what runs in the browser.',
      { path: at('src/ui/') },
      { path: [at('src/(?:capabilities|shell)/'), at('src/platform/(?!web/|i18n/)'), at('engines/')] },
    ),
    forbid(
      'capability-by-front-door',
      'Another capability is entered through its model.ts or, on the server, its index.ts.',
      { path: at('src/capabilities/([^/]+)/') },
      {
        path: at('src/capabilities/'),
        pathNot: [at('src/capabilities/$1/'), at('src/capabilities/[^/]+/(?:model|index)\\.ts$')],
      },
    ),
    forbid(
      'capability-knows-no-shell',
      'The shell puts capabilities together; they know nothing of it. Their tests may start the whole.',
      { path: at('src/capabilities/') },
      { path: at('src/shell/'), pathNot: at('src/shell/testing/') },
    ),
    forbid(
      'shell-reads-plates',
      'The shell knows capabilities by their plates, which two registries list. Only screens and desks on which two meet, the words of first pages, and operators’ commands, name them.',
      {
        path: at('src/shell/'),
        pathNot: [
          ...tests,
          at('src/shell/(?:registry|browser/registry)\\.ts$'),
          at('src/shell/(?:screens|desks|commands|browser/words)/'),
        ],
      },
      { path: at('src/capabilities/') },
    ),
    forbid(
      'registries-list-plates',
      'A registry lists what hangs beside the doors, and looks no further.',
      { path: at('src/shell/(?:browser/)?registry\\.ts$') },
      { pathNot: at('src/capabilities/[^/]+/(?:capability|screens)\\.ts$') },
    ),
    forbid(
      'operators-alone-copy-everything',
      'Backup, archive and moving an organisation are commands on the server; no route may ever reach them.',
      {
        path: at('src/'),
        pathNot: [
          ...tests,
          at('src/shell/(?:commands/|cli\\.ts$)'),
          at('src/platform/(?:db/backup|moving)/'),
        ],
      },
      { path: [at('src/platform/(?:db/backup|moving)/'), at('src/shell/commands/')] },
    ),
    forbid(
      'operators-alone-say-who-is-who',
      'Whoever sets where people sign in could come in as anybody: a command on the server, and never a route.',
      {
        path: at('src/'),
        pathNot: [...tests, at('src/shell/commands/'), at('src/capabilities/access/operator\\.ts$')],
      },
      { path: at('src/capabilities/access/(?:store/)?operator\\.ts$') },
    ),
    forbid(
      'entrances-pass-through-service',
      'Routes, work and commands are thin: permission and rules live in the service, SQL behind it.',
      { path: roles('routes|work|cli'), pathNot: tests },
      { path: roles('store|policy|pages') },
    ),
    forbid(
      'service-calls-no-entrance',
      'A service does not know by which entrance it was called.',
      { path: roles('service'), pathNot: tests },
      { path: roles('routes|work|cli|pages') },
    ),
    forbid(
      'store-calls-nothing-above',
      'The store holds SQL and decides nothing.',
      { path: roles('store'), pathNot: tests },
      { path: roles('service|policy|routes|work|cli|pages|index') },
    ),
    forbid(
      'policy-calls-nothing-above',
      'Who may do what is answered from what is given, without looking anything up.',
      { path: roles('policy'), pathNot: tests },
      { path: roles('service|store|routes|work|cli|pages|index') },
    ),
    forbid(
      'model-is-plain',
      'Words, states and schemas, the same in browser and server: engines, zod, other models, plain files beside it.',
      { path: at('src/capabilities/([^/]+)/model(?:\\.ts$|/)'), pathNot: tests },
      {
        pathNot: [
          at('engines/src/'),
          at('src/platform/i18n/'),
          'node_modules/zod/',
          roles('model'),
          at(`src/capabilities/$1/(?!(?:${roleNames})(?:\\.ts$|/))`),
        ],
      },
    ),
    forbid(
      'sql-only-in-stores',
      'SQL is in store.ts of a capability, and in the platform for its own tables.',
      { path: at('src/'), pathNot: [...tests, roles('store'), at('src/platform/')] },
      { path: sql },
    ),
    forbid(
      'pages-call-the-server-by-http',
      'A screen knows its own model and asks the server over HTTP.',
      { path: at('src/capabilities/[^/]+/pages/') },
      { path: roles('service|store|routes|work|cli|index') },
    ),
    forbid(
      'browser-reaches-no-server',
      'Nothing that a browser loads, which models are part of, leads by any detour to server code.',
      { path: [...browser, roles('model')], pathNot: tests },
      {
        path: [
          roles('service|store|routes|work|cli'),
          serverPlatform,
          serverPackages,
          `^(?:node:)?(?:${builtinModules.join('|')})$`,
        ],
        reachable: true,
      },
    ),
    forbid(
      'server-reaches-no-browser',
      'Nothing that the server loads leads to a screen or to React.',
      {
        path: [
          roles('routes|work|cli|service|store'),
          at('src/shell/(?:server|app|cli|registry)\\.ts$'),
          serverPlatform,
        ],
        pathNot: tests,
      },
      {
        path: [...browser, '\\.tsx$', 'node_modules/(?:react|react-dom|react-aria-components)/'],
        pathNot: '\\.generated\\.ts$',
        reachable: true,
      },
    ),
    forbid(
      'tests-are-not-imported',
      'What runs for people does not lean on what runs for tests.',
      { path: at('(?:src|engines/src|research/src)/'), pathNot: tests },
      { path: [...tests, at('src/platform/db/test-database\\.ts$')] },
    ),
    forbid(
      'no-development-packages',
      'An installation without development packages must be able to run everything.',
      {
        path: at('(?:src|engines/src)/'),
        // What these use is built into them; on a server it is there as a package of the application.
        pathNot: [
          ...tests,
          at('research/src/'),
          at('src/ui/gallery/'),
          at('src/platform/db/test-database\\.ts$'),
        ],
      },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'no-unknown-import',
      'Everything that is imported exists and is declared.',
      {},
      { couldNotResolve: true },
    ),
    forbid(
      'no-circles',
      'Two files that need each other are one idea, or one of them holds two.',
      {},
      { circular: true },
    ),
    forbid(
      'no-capability-circles',
      'A lower capability tells a higher one by an event.',
      { path: at('src/capabilities/[^/]+$') },
      { path: at('src/capabilities/[^/]+$'), circular: true },
      { scope: 'folder' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types are knowledge too: who imports one knows the other.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
    // Code that comes from the machine describes the server's answers; it has no layers.
    exclude: { path: ['\\.generated\\.ts$', '^dist/'] },
  },
}
