import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A guard against hanging, not a measure. */
const patience = 5 * 60_000

/**
 * Starts an installed server on an empty home of its own, asks for its health and its first page with a script and the
 * licences, and stops it. Answers in words what it saw; throws with the server's own words when something is not so.
 */
export async function tryServer({
  folder,
  node = process.execPath,
  command,
  health,
  env = {},
  account = {},
}) {
  // Short, since the name of the database's socket must be.
  const home = mkdtempSync('/tmp/ww-try-')
  const [program, ...words] = command ?? [node, join(folder, 'dist/server/server.js'), '--empty']
  const { PATH, NODE_OPTIONS } = process.env
  const server = spawn(program, words, {
    cwd: folder,
    ...account,
    env: {
      PATH,
      ...(NODE_OPTIONS && { NODE_OPTIONS }),
      NODE_ENV: 'production',
      WISSELWERK_HOME: home,
      PORT: '0',
      ...env,
    },
  })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', chunk => (said += chunk))
  const ended = new Promise(resolve => {
    server.once('error', error => {
      said += error.message
      resolve(null)
    })
    server.once('close', resolve)
  })
  const guard = setTimeout(() => server.kill('SIGKILL'), patience)
  try {
    const address = new URL(await Promise.race([announced(server, () => said), ended.then(() => fail(said))]))
    const seen = await look(address.origin, folder)
    if (health) execFileSync('sh', ['-c', health], { env: { PATH, PORT: address.port }, stdio: 'pipe' })
    server.kill('SIGTERM')
    const code = await ended
    if (code !== 0) throw new Error(`It ended with ${code} after SIGTERM.\n${said}`)
    return seen
  } finally {
    server.kill('SIGKILL')
    await ended
    clearTimeout(guard)
    rmSync(home, { recursive: true, force: true })
  }
}

function fail(said) {
  throw new Error(`The server did not start.\n${said}`)
}

function announced({ stdout }, said) {
  return new Promise(resolve => {
    stdout.on('data', () => {
      const address = /^Wisselwerk: (\S+)/m.exec(said())?.[1]
      if (address) resolve(address)
    })
  })
}

async function look(origin, folder) {
  const health = await (await get(`${origin}/health`)).json()
  if (health.status !== 'ok') throw new Error(`/health said ${JSON.stringify(health)}`)
  const page = await (await get(`${origin}/`)).text()
  const script = /<script type="module"[^>]* src="([^"]+)"/.exec(page)?.[1]
  if (!script) throw new Error(`The first page has no script:\n${page.slice(0, 500)}`)
  const { length } = await (await get(origin + script)).text()
  const licences = await (await get(`${origin}/THIRD-PARTY-LICENSES.txt`)).text()
  if (licences !== readFileSync(join(folder, 'dist/web/THIRD-PARTY-LICENSES.txt'), 'utf8'))
    throw new Error('The licences are not served as they were built.')
  return `healthy, first page with ${Math.round(length / 1024)} KB of script, licences, stopped by SIGTERM`
}

async function get(address) {
  const answer = await fetch(address)
  if (!answer.ok)
    throw new Error(`${address} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`)
  return answer
}
