import { sql } from 'kysely'
import { asOwner, openDatabase } from '../src/platform/db/database.ts'
import { startEmbedded } from '../src/platform/db/embedded/index.ts'
import { Builder } from '../src/shell/testing/builder.ts'
import { ask, buildServer, launch, newHome, print, quiet, type Seats, takeSeat } from './launch.ts'

// 20,000 people in 400 units: read in through the API, then every page's questions timed on the server. Nothing
// may take longer than 300 ms.
const people = Number(process.env.PEOPLE ?? 20_000)
const units = 400
const times = 20

const { home, remove } = newHome()
const built = buildServer()
const server = await launch([built.script], quiet(home))
const embedded = await startEmbedded(home, () => {})
const { database, close } = openDatabase(embedded.connection, 4)
try {
  const build = new Builder(database, '2026-09-01')
  const { organisationId } = await build.organisation({ name: 'Twintigduizend' })
  const hrId = await build.person(organisationId, { givenName: 'Hanna', familyName: 'Roos', number: 'HR1' })
  await build.role(organisationId, hrId, 'hr')
  const hr = await takeSeat(server.url, database, 'marieke', hrId)

  const file = registerFile()
  const report = async (path: string) => {
    const begin = performance.now()
    const reply = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { cookie: hr, 'content-type': 'text/csv' },
      body: file,
    })
    const found = (await reply.json()) as {
      saved: boolean
      problemCount: number
      people: { added: number }
      unchanged: number
    }
    return { status: reply.status, seconds: ((performance.now() - begin) / 1000).toFixed(1), found }
  }
  const rows: (string | number)[][] = []
  for (const [name, path] of [
    ['look first (dry run)', '/api/register/import?dryRun=true'],
    ['bring in', '/api/register/import'],
    ['the same file again', '/api/register/import'],
  ] as const) {
    const { status, seconds, found } = await report(path)
    rows.push([
      name,
      status,
      seconds,
      found.people?.added ?? '',
      found.unchanged ?? '',
      found.problemCount ?? JSON.stringify(found),
    ])
  }
  console.log(`${people} people, ${units} units, ${(file.length / 1e6).toFixed(1)} MB`)
  print(['import', 'status', 'seconds', 'added', 'unchanged', 'problems'], rows)

  // What autovacuum does within a minute of an import; measured here as on every later day.
  await sql`analyze`.execute(database)
  const managerId = await personOf(organisationId, 'P00031')
  const manager = await takeSeat(server.url, database, 'joost', managerId)
  const me = await ask<Seats>(`${server.url}/api/me`, manager)
  const table = `/api/relations/${me.relations.find(one => one.side === 'organisation')!.relationId}`
  const asked: [string, string, string][] = [
    [`who I am (${me.relations.length} tables)`, '/api/me', manager],
    ['manager’s workplace', '/api/workplace', manager],
    ['one table', table, manager],
    ['my view', `${table}/view`, manager],
    ['the talk', `${table}/talks`, manager],
    ['our agreements', `${table}/agreements`, manager],
    ['consent file', '/api/consent', hr],
    ['register, first page', '/api/register', hr],
    ['register, last page', `/api/register?page=${Math.floor(people / 50)}`, hr],
    ['register, a past day', '/api/register?on=2022-06-01', hr],
    ['search by name', '/api/register?search=Naam123', hr],
    ['search by number', '/api/register?search=P19', hr],
    ['search without result', '/api/register?search=zzzzzz', hr],
    ['search with many', '/api/register?search=kok', hr],
  ]
  const measured: (string | number)[][] = []
  for (const [name, path, cookie] of asked) {
    const all: number[] = []
    let status = 0
    for (let time = 0; time < times; time++) {
      const begin = performance.now()
      const reply = await fetch(server.url + path, { headers: { cookie } })
      await reply.text()
      status = reply.status
      all.push(performance.now() - begin)
    }
    const first = all[0]!
    all.sort((a, b) => a - b)
    measured.push([
      name,
      status,
      first.toFixed(0),
      all[times / 2]!.toFixed(0),
      all.at(-1)!.toFixed(0),
      all.at(-1)! > 300 ? 'over' : '',
    ])
  }
  print(['question', 'status', 'first ms', 'p50 ms', 'slowest ms', '> 300'], measured)
  const begin = performance.now()
  const file2 = await (await fetch(`${server.url}/api/register/export`, { headers: { cookie: hr } })).text()
  console.log(
    `\nThe whole register out again: ${((performance.now() - begin) / 1000).toFixed(1)} s, ${(file2.length / 1e6).toFixed(1)} MB`,
  )
} finally {
  await close()
  await embedded.stop()
  await server.stop()
  built.remove()
  remove()
}

async function personOf(organisationId: string, number: string): Promise<string> {
  const row = await asOwner(database, tx =>
    tx
      .selectFrom('people')
      .select('person_id')
      .where('organisation_id', '=', organisationId)
      .where('number', '=', number)
      .executeTakeFirstOrThrow(),
  )
  return row.person_id
}

/** One manager for every 29 people, who is one of them. Hours, jobs and days differ, so that nothing compresses away. */
function registerFile(): string {
  const head =
    'person_number;given_name;family_name;email;birth_date;roles;relation_number;kind;relation_from;unit_code;unit_name;location;job_title;hours_per_week;manager_number'
  const jobs = ['Verpleegkundige', 'Kok', 'Planner', 'Begeleider', 'Monteur', 'Adviseur']
  const number = (index: number) => `P${String(index).padStart(5, '0')}`
  const lines = Array.from({ length: people }, (_, place) => {
    const index = place + 1
    const own = Math.floor(place / 30) * 30 + 1
    const manager = index === own ? (own === 1 ? '' : number(1)) : number(own)
    const unit = (place % units) + 1
    const day = `20${String(10 + (index % 15)).padStart(2, '0')}-0${1 + (index % 9)}-01`
    return `${number(index)};Voor${index};Naam${index};p${index}@groot.example;19${60 + (index % 40)}-05-1${index % 10};;R${index};vast;${day};U${unit};Team ${unit};Locatie ${unit % 20};${jobs[index % jobs.length]};${16 + (index % 5) * 5};${manager}`
  })
  // The HR adviser who brings the file in stands in the register already, and stays as she is.
  return [head, ...lines].join('\n')
}
