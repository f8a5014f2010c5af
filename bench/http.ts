import autocannon from 'autocannon'
import { catalogue } from '../src/capabilities/expectations/catalogue/items.ts'
import { ask, buildServer, launch, newHome, print, quiet, type Seats, takeChair } from './launch.ts'

// Requests per second of the routes that pages ask for most, beside a bare route and one bare transaction with a role, in
// one run on one machine. Each is measured between two measurements of that transaction, since machines warm up and slow
// down. The aim is 1,200 a second with a p99 below 60 ms for the ten, and an answer within 300 ms for one's own data.
const connections = 32
const seconds = Number(process.env.SECONDS ?? 4)

const { home, remove } = newHome()
const built = buildServer()
const server = await launch([built.script], quiet(home))
const bare = await launch(['--import', 'tsx', 'bench/bare.ts'], { WISSELWERK_HOME: home })
try {
  const cookie = await takeChair(server.url, 'samira')
  const { relations } = await ask<Seats>(`${server.url}/api/me`, cookie)
  const table = `/api/relations/${relations.find(one => one.side === 'employee')!.relationId}`
  const { agreements } = await ask<{ agreements: { agreementId: string }[] }>(
    `${server.url}${table}/agreements`,
    cookie,
  )
  const [agreement] = agreements
  const manager = await takeChair(server.url, 'joost')
  const hr = await takeChair(server.url, 'marieke')
  const routes: [string, string, string][] = [
    ['who I am and my tables', '/api/me', cookie],
    ['one relation', table, cookie],
    ['my view', `${table}/view`, cookie],
    ['gap map', `${table}/gap`, cookie],
    ['the talk', `${table}/talks`, cookie],
    ['our agreements', `${table}/agreements`, cookie],
    [
      'one agreement',
      agreement ? `${table}/agreements/${agreement.agreementId}` : `${table}/agreements`,
      cookie,
    ],
    ['catalogue', '/api/expectations/catalogue', cookie],
    ['manager’s workplace', '/api/workplace', manager],
    ['register, first page', '/api/register', hr],
  ]
  const rows: (string | number)[][] = []
  const asked = () => fire(`${bare.url}/asked`, '')
  const plain = await fire(`${bare.url}/bare`, '')
  let reference = await asked()
  const add = async (name: string, path: string, seat: string) => {
    const first = await fetch(server.url + path, { headers: { cookie: seat } })
    const found = await fire(server.url + path, seat)
    const after = await asked()
    const askedNow = (reference.rate + after.rate) / 2
    reference = after
    const { rate, p50, p99 } = found
    rows.push([
      name,
      first.status,
      Math.round(rate),
      p50,
      p99,
      Math.round(askedNow),
      (rate / askedNow).toFixed(2),
    ])
  }
  for (const [name, path, seat] of routes) await add(name, path, seat)
  rows.push([
    'bare, in a transaction with a role',
    200,
    Math.round(reference.rate),
    reference.p50,
    reference.p99,
    '',
    '',
  ])
  rows.push(['bare', 200, Math.round(plain.rate), plain.p50, plain.p99, '', ''])
  print(['route', 'status', 'requests/s', 'p50 ms', 'p99 ms', 'transaction/s', 'ratio'], rows)
  await readAlone('one’s own data', '/api/my-data', cookie)
  await readAlone('one’s own data, of a manager', '/api/my-data', manager)
  await saveViews(cookie)
} finally {
  await bare.stop()
  await server.stop()
  built.remove()
  remove()
}

async function fire(url: string, cookie: string) {
  await autocannon({ url, headers: { cookie }, connections, duration: 1 })
  const result = await autocannon({ url, headers: { cookie }, connections, duration: seconds })
  if (result.errors > 0 || result.non2xx > 0)
    console.log(`${url}: ${result.errors} errors, ${result.non2xx} answers other than 2xx`)
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 }
}

/** By one person, one time after another. */
async function readAlone(name: string, path: string, cookie: string): Promise<void> {
  const times: number[] = []
  for (let read = 0; read < 30; read++) {
    const begin = performance.now()
    await (await fetch(server.url + path, { headers: { cookie } })).text()
    times.push(performance.now() - begin)
  }
  times.sort((a, b) => a - b)
  console.log(`${name}: p50 ${times[15]!.toFixed(0)} ms, slowest ${times.at(-1)!.toFixed(0)} ms`)
}

/** All 55 items in one request, one after another as one person would, each on the version before. */
async function saveViews(cookie: string): Promise<void> {
  const headers = { cookie, 'content-type': 'application/json' }
  const me = await ask<Seats>(`${server.url}/api/me`, cookie)
  const { relationId } = me.relations.find(one => one.side === 'employee')!
  const url = `${server.url}/api/relations/${relationId}/view`
  // The demo's view has been handed in; a new round, or removing one's own, opens it again.
  const round = await fetch(`${server.url}/api/relations/${relationId}/rounds`, {
    method: 'POST',
    headers: { cookie },
  })
  if (!round.ok) await fetch(url, { method: 'DELETE', headers: { cookie } })
  let { version } = await ask<{ version: number }>(url, cookie)
  const times: number[] = []
  for (let save = 0; save < 300; save++) {
    const answers = Object.fromEntries(
      catalogue.map(({ id }, index) => [id, { importance: 1 + ((save + index) % 5), owed: 3, kept: 2 }]),
    )
    const begin = performance.now()
    const reply = await fetch(url, { method: 'PUT', headers, body: JSON.stringify({ version, answers }) })
    times.push(performance.now() - begin)
    if (!reply.ok) throw new Error(`Saving answered ${reply.status}: ${await reply.text()}`)
    version = ((await reply.json()) as { version: number }).version
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(1)
  console.log(
    `\nA view of ${catalogue.length} items saved in one request, ${times.length} times: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`,
  )
}
