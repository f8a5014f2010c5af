import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { budget, turnOf } from '../../tools/rotation.ts'
import { authDoors } from '../capabilities/access/testing/auth-doors.ts'
import { accessMatrix } from './testing/access-matrix.ts'
import { type AskerName, askers } from './testing/access-rows.ts'
import type { Attempt } from './testing/attempting.ts'
import type { Cast } from './testing/cast.ts'
import { type Aims, type House, openHouse } from './testing/house.ts'
import {
  badTexts,
  brokenJson,
  type Dice,
  diceOf,
  oddHeaders,
  oddTypes,
  oddWords,
  spoil,
} from './testing/junk.ts'
import { describedOperations, type Reply, type TestApp } from './testing/test-app.ts'

const seed = 20_260_901 + turnOf('junk', 1000)
const requests = budget(10_000, 500)
const atOnce = 16

interface Junk extends Attempt {
  operation: string
  asker: AskerName
  headers: Record<string, string>
}

interface Target {
  operation: string
  aim: (asker: AskerName) => Attempt
  /** The address as it stands in the description: which of its parts are parameters. */
  pattern: string
}

describe('junk', () => {
  let house: House
  let world: TestApp
  let cast: Cast
  let targets: Target[]
  beforeAll(async () => {
    house = await openHouse({ recorded: false })
    ;({ world, cast } = house)
    targets = aimAtEverything(world, house.aims)
  })
  afterAll(() => house.close())

  test(`[Z02] ${requests} junk requests over every route, as every role: no 5xx, no stack, a sentence, nothing changed`, async () => {
    const dice = diceOf(seed)
    const drawn = Array.from({ length: requests }, (_, index) => draw(dice, targets, index))
    const junk = [...certainly(targets), ...drawn]
    const before = await contentOf(world)
    const faults: string[] = []
    const statuses: Record<number, number> = {}
    let next = 0
    const worker = async () => {
      for (let request = junk[next++]; request; request = junk[next++]) {
        const { reply, cookie } = await send(world, cast, request)
        statuses[reply.status] = (statuses[reply.status] ?? 0) + 1
        const fault = faultOf(request, reply)
        if (fault)
          faults.push(`${request.operation} as ${request.asker}: ${fault} ${describeJunk(request, cookie)}`)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, worker))
    expect(faults.slice(0, 20)).toEqual([])
    expect(await contentOf(world)).toEqual(before)
    expect(Object.values(statuses).reduce((sum, count) => sum + count, 0)).toBe(junk.length)
    // They reached the handlers: not only the door that checks shapes, but what is behind it.
    expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['400', '401', '403', '404', '415']))
    expect(new Set(junk.map(request => request.operation)).size).toBe(targets.length)
  })
})

/** One right request for each operation, kept until it is spoilt. */
function aimAtEverything(world: TestApp, aims: Aims): Target[] {
  const patterns = describedOperations(world)
  const targets: Target[] = []
  for (const [operation, aim] of Object.entries(aims))
    targets.push({ operation, aim: asker => aim[asker], pattern: patterns.get(operation)! })
  for (const door of Object.keys(authDoors)) {
    const [method, path] = door.split(' ') as [string, string]
    // Signing out and the like would be right requests, whatever is sent along.
    if (/sign-out|revoke|ok$/.test(path)) continue
    const url = `/api/auth${path}`
    const body =
      method === 'POST' ? { email: 'a@b.example', password: 'p'.repeat(12), token: 'x' } : undefined
    targets.push({ operation: `auth ${door}`, aim: () => ({ method, url, body }), pattern: url })
  }
  return targets
}

/** Every kind of body that nobody reads, and every one that is none, once: what is claimed below hangs on no draw. */
function certainly(targets: readonly Target[]): Junk[] {
  const target = targets.find(({ operation }) => operation === 'keepByHand')!
  const sent = { ...target.aim('hr'), operation: target.operation, asker: 'hr' as const }
  const typed = oddTypes.map(type => ({ headers: { 'content-type': type }, body: JSON.stringify(sent.body) }))
  const broken = brokenJson.map(body => ({ headers: { 'content-type': 'application/json' }, body }))
  return [...typed, ...broken].map(way => ({ ...sent, ...way }))
}

/** Spoils one thing for certain, so that no request is one that may change something. */
function draw(dice: Dice, targets: Target[], index: number): Junk {
  const target = targets[index % targets.length]!
  const drawn = askers[Math.floor(index / targets.length) % askers.length]!
  // Whoever may take the register out leaves a line in the chain, whatever stands behind the question mark.
  const asker =
    target.operation === 'exportRegister' && accessMatrix.get('exportRegister')![drawn] ? 'council' : drawn
  const right = target.aim(asker)
  const junk: Junk = { ...right, operation: target.operation, asker, headers: {} }
  if (dice.below(3) === 0) Object.assign(junk.headers, dice.pick(oddHeaders))
  // Sitting down needs no body: with a right address any is right.
  if (target.operation === 'takeChair') {
    spoilAddress(dice, junk, target)
    return junk
  }
  const ways = [
    spoilAddress,
    ...(right.body === undefined ? [spoilUnasked] : [spoilBody, spoilBody, spoilBytes]),
  ]
  const spoilOne = dice.pick(ways)
  spoilOne(dice, junk, target)
  return junk
}

/** Addresses of things that are not there, or that are no address of anything. */
function spoilAddress(dice: Dice, junk: Junk, { pattern }: Target): void {
  const names = pattern.split('/')
  const [path, query] = junk.url.split('?') as [string, string?]
  const parts = path.split('/')
  const places = names.flatMap((name, index) => (/^\{|^:/.test(name) ? [index] : []))
  if (places.length === 0 || junk.method === 'GET') {
    const words = [dice.pick(oddWords), dice.pick(oddWords)]
    junk.url = `${path}?${query ?? ''}&search=${words[0]}&page=${words[1]}&on=${dice.pick(oddWords)}&dryRun=${words[0]}`
    if (junk.method !== 'GET') spoilBytes(dice, junk)
    if (places.length === 0) return
  }
  const place = dice.pick(places)
  parts[place] = dice.below(3) === 0 ? randomUUID() : dice.pick(oddWords)
  junk.url = parts.join('/')
}

function spoilBody(dice: Dice, junk: Junk): void {
  junk.body = typeof junk.body === 'string' ? dice.pick(badTexts) : spoil(dice, junk.body)
  // A file of rules is read as a whole; a part that is merely different could be right.
  if (junk.operation === 'layRules') junk.body = { articles: [spoil(dice, 'x')], title: dice.pick(badTexts) }
}

function spoilBytes(dice: Dice, junk: Junk): void {
  if (dice.below(3) === 0) {
    junk.headers['content-type'] = dice.pick(oddTypes)
    junk.body = JSON.stringify(junk.body ?? null)
    return
  }
  junk.headers['content-type'] = 'application/json'
  junk.body = dice.below(40) === 0 ? `"${'x'.repeat(1_200_000)}"` : dice.pick(brokenJson)
}

/** A body where none is asked for, and an address that is not there. */
function spoilUnasked(dice: Dice, junk: Junk, target: Target): void {
  if (junk.method !== 'GET') junk.body = dice.pick([[], {}, 'x', { __proto__: null, a: 1 }])
  spoilAddress(dice, junk, target)
}

async function send(world: TestApp, cast: Cast, junk: Junk) {
  const { cookie, ...headers } = { cookie: cast.clients[junk.asker].cookie, ...junk.headers }
  const json = typeof junk.body === 'string' ? {} : { 'content-type': 'application/json' }
  const raw = await world.app.server.inject({
    method: junk.method as 'GET',
    url: junk.url,
    headers: {
      cookie,
      ...(junk.body !== undefined && json),
      ...(junk.type && { 'content-type': junk.type }),
      ...headers,
    },
    ...(junk.body !== undefined && {
      payload: typeof junk.body === 'string' ? junk.body : JSON.stringify(junk.body),
    }),
  })
  const isJson = raw.headers['content-type']?.toString().includes('json') && raw.body !== ''
  return { reply: { status: raw.statusCode, body: isJson ? raw.json() : raw.body, raw } as Reply, cookie }
}

function faultOf({ operation, method }: Junk, { status, body, raw }: Reply): string | undefined {
  if (status >= 500) return `answered ${status}`
  if (/\n\s+at |node_modules|\/src\/|\.ts:\d|SQLSTATE|relation "/.test(raw.body))
    return `shows its inside: ${raw.body.slice(0, 200)}`
  if (operation.startsWith('auth ')) return undefined
  const nothingKept = ['checkDraft', 'importRegister'].includes(operation)
  if (status < 400) return method === 'GET' || nothingKept ? undefined : `was taken with ${status}`
  // A directory's protocol has a form of its own for problems, with one sentence.
  const form = /^application\/(problem|scim)\+json/.exec(raw.headers['content-type']?.toString() ?? '')?.[1]
  if (!form || (form === 'scim' && !operation.startsWith('scim'))) return 'is no problem document'
  const sentences = form === 'scim' ? [body.detail] : [body.title, body.detail]
  // A key that was not found comes back as itself, without a full stop.
  if (!sentences.every(text => typeof text === 'string' && /[.?]$/.test(text)))
    return `has no sentence: ${sentences}`
  return undefined
}

/** Everything that is kept, but for who read what: reading is what a junk request may end in. */
async function contentOf({ database }: TestApp): Promise<Record<string, string>> {
  const { rows } = await database.pool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and (table_schema = 'public' or (table_schema = 'auth' and table_name in ('user', 'account', 'passkey', 'twoFactor')))
       and table_name <> 'read_log'`,
  )
  const content: Record<string, string> = {}
  for (const { name } of rows) {
    const answer = await database.pool.query<{ hash: string }>(
      `select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${name} t`,
    )
    content[name] = answer.rows[0]!.hash
  }
  return content
}

const describeJunk = ({ method, url, body, headers }: Junk, cookie: string) =>
  `${method} ${url.slice(0, 200)} ${JSON.stringify(body)?.slice(0, 300)} ${JSON.stringify(headers).slice(0, 200)} ${cookie.length}`
