import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installMissing } from './install.mjs'
import { root } from './root.mjs'

// For those who change the code: the server starts again when its sources change, the browser follows by itself. On a
// home of its own, so that what you try out never meets what `npm start` keeps.
const ownHome = join(root, '.wisselwerk/dev')
const home = process.env.WISSELWERK_HOME || ownHome
const options = process.argv.slice(2).filter(word => word !== '--fresh')
if (options.length < process.argv.length - 2) begin()
installMissing({ forTests: true })

const port = process.env.PORT ?? '4310'
const { createServer } = await import('vite')
const api = `http://127.0.0.1:${port}`
const web = await createServer({
  root,
  server: {
    proxy: { '/api': api, '/health': api },
    watch: { ignored: ['**/.wisselwerk/**', '**/.cache/**', '**/dist/**'] },
  },
})
await web.listen()
console.log(`Screens that follow your changes: ${web.resolvedUrls?.local[0]}`)

let leaving = false
let restarting = false
let server = start()
web.watcher.on('all', async (_, path) => {
  if (restarting || leaving || !isOfServer(path.slice(root.length + 1).replaceAll('\\', '/'))) return
  restarting = true
  console.log('The server starts again ...')
  await stop()
  if (!leaving) server = start()
  restarting = false
})

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, leave)
// An npm that is killed cannot pass that on.
const npm = findNpm()
if (npm) setInterval(() => isAlive(npm) || leave(), 1000).unref()

async function leave() {
  if (leaving) return
  leaving = true
  await stop()
  await web.close()
  process.exit(0)
}

/** Past the shell that npm may have put in between. */
function findNpm() {
  if (!process.env.npm_lifecycle_event) return undefined
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,args=', '-p', String(process.ppid)], { encoding: 'utf8' })
  const [, above, name] = /^\s*(\d+)\s+(.*)/.exec(stdout ?? '') ?? []
  return name?.startsWith('npm') ? process.ppid : Number(above)
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function start() {
  const words = [
    '--import',
    'tsx',
    '--import',
    './tools/leave-with-parent.mjs',
    'src/shell/server.ts',
    ...options,
  ]
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, PORT: port, WISSELWERK_ROOT: root, WISSELWERK_HOME: home },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  child.gone = new Promise(resolve => child.once('exit', resolve))
  child.gone.then(code => leaving || restarting || waitForChange(code))
  return child
}

function waitForChange(code) {
  console.log(`The server ended with ${code}; it starts again when you change something.`)
}

async function stop() {
  server.kill('SIGTERM')
  await server.gone
}

/** Screens and styles are the browser's business, tests nobody's. */
function isOfServer(path) {
  if (!/^(?:src|engines\/src|db\/demo)\/.*\.(?:ts|json|sql)$/.test(path)) return false
  return !/\.(?:test|spec)\.ts$|\/testing\/|\/pages\/|^src\/(?:ui|platform\/web|shell\/(?:screens|browser))\//.test(
    path,
  )
}

/** Only of the home that is made here: another may be somebody's organisation. */
function begin() {
  if (home !== ownHome) {
    console.error(
      `--fresh throws away ${ownHome} and nothing else. Leave WISSELWERK_HOME out, or remove ${home} yourself.`,
    )
    process.exit(2)
  }
  const pointer = join(home, 'database-folder')
  const place = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(home, 'database')
  if (existsSync(join(place, 'data/postmaster.pid'))) {
    console.error(
      `The database in ${place} is in use, or was left by a kill. Stop it first, or start once without --fresh.`,
    )
    process.exit(2)
  }
  for (const folder of [place, home]) rmSync(folder, { recursive: true, force: true })
}
