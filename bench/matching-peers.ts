import { performance } from 'node:perf_hooks'
import { type Entry, type PoolQuery, poolBuilder, poolOf } from '@wisselwerk/engines/matching'
import pg from 'pg'
import { person, question, seeded, sizes } from './matching-people.ts'

// The same people and questions asked of this engine, of DuckDB (`npm install @duckdb/node-api` anywhere, and its folder in
// DUCKDB) and of PostgreSQL with a GIN index (an empty database in DATABASE_URL), whichever is there.
const count = Number(process.env.PEOPLE ?? 200_000)
const questions = Number(process.env.QUERIES ?? 30)

const people = everybody()
const draw = seeded(77)
const asked = Array.from({ length: questions }, () =>
  question(draw, { way: true, regional: false, related: false, by: 'fit' }),
)

function everybody(): Entry[] {
  const draw = seeded(2026)
  return Array.from({ length: count }, (_, key) => person(draw, key))
}

type Found = readonly { readonly key: number; readonly score: number }[]
interface Peer {
  readonly name: string
  ask(query: PoolQuery): Promise<Found>
  close(): Promise<void>
}

const columns = 'key, x, y, reach, hours_min, hours_max, nl, en, certificate, until'
const valuesOf = ({ key, at, reach, hours, languages, certificates }: Entry): number[] => {
  const level = (language: number) => languages.find(([one]) => one === language)?.[1] ?? 0
  const [certificate, until] = certificates[0] ?? [-1, 0]
  return [key, at!.x, at!.y, reach!, hours![0], hours![1], level(0), level(1), certificate, until]
}
function conditions({ hard }: PoolQuery): string {
  const { x, y } = hard.travelTo!
  return [
    `hours_max >= ${hard.hours![0]} and hours_min <= ${hard.hours![1]}`,
    ...hard.languages.map(([language, least]) => `${language === 0 ? 'nl' : 'en'} >= ${least}`),
    `certificate = ${hard.certificates[0]} and until >= ${hard.start}`,
    `(x - ${x}) * (x - ${x}) + (y - ${y}) * (y - ${y}) <= reach * reach`,
  ].join(' and ')
}
const weights = ({ needs }: PoolQuery) => needs.map(({ skill, weight }) => `(${skill}, ${weight})`).join(', ')

function engine(): Peer {
  const builder = poolBuilder(sizes)
  for (const one of people) builder.add(one)
  const pool = poolOf(builder.build())
  return {
    name: 'this engine, with reasons',
    ask: async query => pool.find(query).found,
    close: async () => {},
  }
}

async function duck(): Promise<Peer | string> {
  const { DuckDBInstance } = await import(process.env.DUCKDB ?? '@duckdb/node-api').catch(() => ({
    DuckDBInstance: null,
  }))
  if (!DuckDBInstance)
    return 'DuckDB is not here: install @duckdb/node-api and name its lib/index.js in DUCKDB.'
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const db = await instance.connect()
  await db.run(
    `create table people (${columns
      .split(', ')
      .map(name => `${name} integer`)
      .join(', ')})`,
  )
  await db.run('create table skills (skill integer, key integer)')
  const rows = await db.createAppender('people')
  const skills = await db.createAppender('skills')
  for (const one of people) {
    for (const value of valuesOf(one)) rows.appendInteger(value)
    rows.endRow()
    for (const skill of one.can) {
      skills.appendInteger(skill)
      skills.appendInteger(one.key)
      skills.endRow()
    }
  }
  rows.closeSync()
  skills.closeSync()
  await db.run('create table can as select * from skills order by skill, key')
  return {
    name: 'DuckDB, columns sorted by skill, one thread',
    async ask(query) {
      const reader = await db.runAndReadAll(
        `select key, cast(coalesce(sum(weight), 0) as integer) as score from people left join (select * from can join (values ${weights(query)}) needs(skill, weight) using (skill)) using (key) where ${conditions(query)} group by key order by score desc, key limit ${query.top}`,
      )
      return reader.getRows().map(([key, score]: number[]) => ({ key, score }) as Found[number])
    },
    async close() {
      db.closeSync()
    },
  }
}

async function postgres(): Promise<Peer | string> {
  if (!process.env.DATABASE_URL) return 'PostgreSQL was not named: an empty database in DATABASE_URL.'
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await client.query(
    `create temp table people (${columns
      .split(', ')
      .map(name => `${name} integer`)
      .join(', ')}, can integer[])`,
  )
  for (let from = 0; from < people.length; from += 2000) {
    const rows = people
      .slice(from, from + 2000)
      .map(one => `(${valuesOf(one).join(',')},'{${one.can.join(',')}}')`)
    await client.query(`insert into people values ${rows.join(',')}`)
  }
  await client.query('create index on people using gin (can)')
  await client.query('create index on people (certificate, until)')
  await client.query('analyze people')
  await client.query('set max_parallel_workers_per_gather = 0')
  return {
    name: 'PostgreSQL with GIN, one process',
    async ask(query) {
      const { rows } = await client.query(
        `select key, (select coalesce(sum(weight), 0)::integer from unnest(can) as has(skill) join (values ${weights(query)}) needs(skill, weight) using (skill)) as score from people where ${conditions(query)} order by score desc, key limit ${query.top}`,
      )
      return rows
    },
    close: () => client.end(),
  }
}

const expected: Found[] = []
for (const make of [engine, duck, postgres]) {
  const peer = await make()
  if (typeof peer === 'string') {
    console.log(peer)
    continue
  }
  const times: number[] = []
  let same = 0
  for (const [at, query] of asked.entries()) {
    const began = performance.now()
    const found = await peer.ask(query)
    times.push(performance.now() - began)
    expected[at] ??= found
    if (
      JSON.stringify(found.map(({ key, score }) => [key, score])) ===
      JSON.stringify(expected[at].map(({ key, score }) => [key, score]))
    )
      same++
  }
  times.sort((a, b) => a - b)
  console.log(
    `${peer.name.padEnd(46)} p50 ${times[times.length >> 1]!.toFixed(2)}  largest ${times.at(-1)!.toFixed(2)} ms; the same answer to ${same} of ${questions}`,
  )
  await peer.close()
}
