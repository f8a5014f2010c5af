import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { budget, inTurn } from '../../tools/rotation.ts'
import { lock, unlock } from '../platform/auth/locked.ts'
import { BackupError } from '../platform/db/backup/index.ts'
import { listCarried, nameOf } from '../platform/moving/carried.ts'
import { Lines } from '../platform/moving/lines.ts'
import { moveIn } from '../platform/moving/move-in.ts'
import { moveOut } from '../platform/moving/move-out.ts'
import { makeKey, readKey, readSealed, writeSealed } from '../platform/moving/sealed-file.ts'
import { openSeal, verifyDocument } from '../platform/pdf/index.ts'
import { openExample } from './testing/example/open-example.ts'
import { type Client, startTestApp, type TestApp } from './testing/test-app.ts'

const password = 'een lange zin als wachtwoord'
const here = 'a secret for tests, long enough to sign with'
const there = 'another secret, of another installation, long enough'
const name = 'Waterkant Zorg & Wonen'

const folder = mkdtempSync(join(tmpdir(), 'ww-moving-'))
let world: TestApp
let organisationId: string
let neighbour: string

beforeAll(async () => {
  world = await openExample({ home: join(folder, 'here') })
  const { rows } = await query<{ id: string }>(world, 'select organisation_id as id from organisations')
  organisationId = rows[0]!.id
  await world.database.pool.query(
    `insert into sign_in_providers values ($1, 'https://login.example', 'wisselwerk', $2, now())`,
    [organisationId, await lock(here, 'the secret of a client')],
  )
  const pair = await world.build.pair()
  neighbour = pair.organisationId
  await world.signIn(pair.employeeId)
})
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

async function query<R extends pg.QueryResultRow>(at: TestApp, text: string) {
  const client = new pg.Client({ connectionString: at.database.url })
  await client.connect()
  try {
    return await client.query<R>(text)
  } finally {
    await client.end()
  }
}

/** Every row of an organisation in every table, as text; what is locked with an installation's secret left out. */
async function everythingOf(at: TestApp, id: string): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: at.database.url })
  await client.connect()
  try {
    await client.query("set timezone = 'UTC'")
    const all: Record<string, string[]> = {}
    for (const table of await listCarried(client, id)) {
      const columns = table.columns.filter(
        column => !['secret', 'backupCodes', 'locked_secret'].includes(column),
      )
      const { rows } = await client.query<{ row: string }>(
        `select row(${columns.map(pg.escapeIdentifier).join(', ')})::text as row from ${nameOf(table)} where ${table.where} order by 1`,
      )
      all[table.key] = rows.map(({ row }) => row)
    }
    return all
  } finally {
    await client.end()
  }
}

const out = (at: TestApp, file: string, organisation: string, remove = false, secret = here) =>
  moveOut({
    connection: at.database.url,
    home: at.config.home,
    secret,
    version: '1',
    organisation,
    file,
    remove,
  })
const into = (at: TestApp, file: string, keys: readonly string[], secret = here) =>
  moveIn({ connection: at.database.url, home: at.config.home, secret, file, keys })
const count = (rows: Record<string, string[]>) => Object.values(rows).flat().length

describe('moving one organisation', () => {
  test('[Z12] out, gone here, and in again: every row of every table is the same, and the neighbour noticed nothing', async () => {
    const archive = join(folder, 'waterkant.age')
    const before = await everythingOf(world, organisationId)
    const besides = await everythingOf(world, neighbour)
    expect(Object.values(before).filter(rows => rows.length > 0).length).toBeGreaterThan(25)
    const moved = await out(world, archive, name, true)
    expect(moved).toMatchObject({ organisation: { id: organisationId, name }, rows: count(before) })
    expect(count(await everythingOf(world, organisationId))).toBe(0)
    expect(await everythingOf(world, neighbour)).toEqual(besides)
    const bytes = readFileSync(archive)
    expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
    for (const part of ['Samira', 'Waterkant', organisationId]) expect(bytes.includes(part)).toBe(false)

    expect(await into(world, archive, [moved.key])).toMatchObject({ rows: count(before) })
    expect(await everythingOf(world, organisationId)).toEqual(before)
    expect(await everythingOf(world, neighbour)).toEqual(besides)
    // What the server numbers itself goes on above what came in.
    const { rows } = await query<{ ahead: boolean }>(
      world,
      `select coalesce(last_value >= (select max(read_id) from read_log), true) as ahead from pg_sequences
       where sequencename = 'read_log_read_id_seq'`,
    )
    expect(rows[0]!.ahead).toBe(true)
  })

  test('[Z12] in another installation the same people read the same, sign in as before, and the same seal seals', async () => {
    const other = await startTestApp({
      home: join(folder, 'there'),
      secret: there,
    })
    try {
      // Somebody with a chair and a signed agreement.
      const { rows } = await query<{ id: string; email: string; url: string }>(
        world,
        `select r.person_id as id, u.email, '/api/relations/' || r.relation_id || '/agreements/' || g.agreement_id as url
         from (select distinct organisation_id, agreement_id from signatures) d join agreements g using (organisation_id, agreement_id) join relations r using (organisation_id, relation_id)
           join accounts a on a.person_id = r.person_id join auth."user" u on u.id = a.user_id
         limit 1`,
      )
      const { id, email, url } = rows[0]!
      await world.account({ email, name: 'Iemand', password })
      const spare = await turnOnSecondStep(world, email)
      const reads = async (client: Client) => {
        const me = (await client.get('/api/me')).body
        const agreement = (await client.get(url)).body
        const document = (await client.get(`${url}/document`)).raw.rawPayload
        return { me, agreement, document }
      }
      const before = await reads(await world.signIn(id))

      const file = join(folder, 'elsewhere.age')
      const { key } = await out(world, file, organisationId)
      await into(other, file, [key], there)

      const cookie = await enterWithSpareCode(other, email, spare)
      const after = await reads({
        ...other.anonymous,
        get: url => other.anonymous.send('GET', url, undefined, { cookie }),
      })
      expect(after.me).toEqual(before.me)
      expect(after.agreement).toEqual(before.agreement)
      expect(after.document.equals(before.document)).toBe(true)
      expect(verifyDocument(after.document)).toMatchObject({ valid: true, state: 'signed' })
      const provider = await query<{ locked_secret: string }>(
        other,
        'select locked_secret from sign_in_providers',
      )
      expect(await unlock(there, provider.rows[0]!.locked_secret)).toBe('the secret of a client')
      const owner = { id: organisationId, name }
      const seals = await Promise.all([world, other].map(at => openSeal(at.config.home, owner, new Date())))
      expect(seals[0]!.certificate.fingerprint256).toBe(seals[1]!.certificate.fingerprint256)
    } finally {
      await other.close()
    }
  })

  test('[Z12] what is written while it moves is either in the file or refused, never lost', async () => {
    const pair = await world.build.pair()
    const file = join(folder, 'busy.age')
    const writer = new pg.Client({ connectionString: world.database.url })
    await writer.connect()
    await writer.query('begin')
    await writer.query(
      `insert into locations (organisation_id, location_id, name) values ('${pair.organisationId}', gen_random_uuid(), 'Het laatste kantoor')`,
    )
    const moving = out(world, file, pair.organisationId, true)
    await new Promise(resolve => setTimeout(resolve, 200))
    await writer.query('commit')
    await writer.end()
    const { key } = await moving
    await into(world, file, [key])
    expect((await everythingOf(world, pair.organisationId))['public.locations']!.join()).toContain(
      'Het laatste kantoor',
    )
  })
})

describe('what is refused', () => {
  let small: string
  let smallKey: string
  let id: string
  let identity: string
  beforeAll(async () => {
    const pair = await world.build.pair()
    id = pair.organisationId
    small = join(folder, 'small.age')
    smallKey = (await out(world, small, id, true)).key
    identity = readKey(readFileSync(smallKey, 'utf8'), smallKey)
  })
  const refuses = async (file: string, words: RegExp, keys = [smallKey]) => {
    const before = await everythingOf(world, id)
    const refused = await into(world, file, keys).catch(error => error)
    expect(refused).toBeInstanceOf(BackupError)
    expect(refused.message).toMatch(words)
    expect(await everythingOf(world, id)).toEqual(before)
  }
  const put = (bytes: Buffer) => {
    const file = join(folder, 'wrong.age')
    writeFileSync(file, bytes)
    return file
  }
  /** The same with other lines, sealed as it should be. */
  const forged = async (change: (lines: string[]) => string[]) => {
    const chunks: Buffer[] = []
    for await (const chunk of readSealed(small, [identity])) chunks.push(chunk)
    const lines = Buffer.concat(chunks).toString('utf8').split('\n')
    const file = join(folder, 'forged.age')
    rmSync(file, { force: true })
    await writeSealed(file, identity, one(Buffer.from(change(lines).join('\n'))))
    return file
  }
  async function* one(bytes: Buffer): AsyncGenerator<Buffer> {
    yield bytes
  }
  const head = (change: object) => (lines: string[]) => [
    JSON.stringify({ ...JSON.parse(lines[0]!), ...change }),
    ...lines.slice(1),
  ]

  test('[Z12] a file cut off anywhere, or with one byte changed', async () => {
    const whole = readFileSync(small)
    const cuts = [
      0,
      1,
      21,
      100,
      167,
      199,
      200,
      201,
      216,
      whole.length - 17,
      whole.length - 16,
      whole.length - 1,
    ]
    for (const at of inTurn('cuts', cuts, 4))
      await refuses(put(whole.subarray(0, at)), /cut off|no archive|No key/)
    for (let at = 3; at < whole.length; at += Math.ceil(whole.length / budget(25, 6))) {
      const changed = Buffer.from(whole)
      changed[at] = changed[at]! ^ 1
      await refuses(put(changed), /cut off, or was changed|No key here opens/)
    }
    await refuses(put(Buffer.concat([whole, Buffer.from('more')])), /cut off, or was changed/)
  })

  test('[Z12] another key, no key, no file, no archive', async () => {
    const another = join(folder, 'another.key')
    writeFileSync(another, await makeKey('iemand anders'))
    await refuses(small, /No key here opens .*small\.age/, [another])
    await refuses(small, /key .* cannot be read \(ENOENT\)/, [join(folder, 'nothing.key')])
    await refuses(small, /is no key of an archive/, [small])
    await refuses(join(folder, 'nothing.age'), /cannot be read \(ENOENT\)/)
    await refuses(folder, /cannot be read \(EISDIR\)/)
    await refuses(put(Buffer.from('personeelsnummer;voornaam\n')), /is no archive/)
  })

  test('[Z12] of a newer version, of an older one, or holding something else than it says', async () => {
    await refuses(await forged(head({ format: 2 })), /newer version .* Upgrade this one first/)
    const { migrations } = JSON.parse((await new Lines(readSealed(small, [identity])).next())!)
    const later = { name: 'people/9999-later.sql', hash: 'x' }
    await refuses(
      await forged(head({ migrations: [...migrations, later] })),
      /does not have people\/9999-later\.sql/,
    )
    await refuses(await forged(head({ migrations: migrations.slice(1) })), /older version/)
    await refuses(await forged(lines => lines.slice(0, -2)), /does not hold what it says/)
    const unit = (lines: string[]) => lines.findIndex(line => line.startsWith('{"table":"public.units"')) + 1
    await refuses(await forged(lines => lines.toSpliced(unit(lines), 1)), /refused, and nothing was loaded/)
    await refuses(
      await forged(lines => lines.with(unit(lines), lines[unit(lines)]!.replace(id, neighbour))),
      /refused|rows of another/,
    )
    await refuses(
      await forged(lines => lines.map(line => line.replace('"public.people"', '"public.other"'))),
      /does not hold public\.people/,
    )
    await refuses(await forged(lines => lines.map(line => line.replaceAll(id, neighbour))), /is here already/)
  })

  test('[Z12] an organisation that is here already, and one that is not', async () => {
    await into(world, small, [smallKey])
    await refuses(small, /‘Waterkant’ is here already/)
    await expect(out(world, join(folder, 'no.age'), 'Nergens')).rejects.toThrow(
      /no organisation ‘Nergens’ here. There is: .*‘Waterkant/,
    )
    await expect(out(world, small, id)).rejects.toThrow(/is there already. Name a new file/)
  })

  test('[Z12] an address that belongs to somebody of another organisation here', async () => {
    const pair = await world.build.pair()
    const { email } = await world.build.accountOf(pair.employeeId)
    await world.signIn(pair.employeeId)
    const file = join(folder, 'taken.age')
    const { key: ownKey } = await out(world, file, pair.organisationId, true)
    await world.account({ email, name: 'Iemand anders' })
    await expect(into(world, file, [ownKey])).rejects.toThrow(/has an account here already/)
    expect(count(await everythingOf(world, pair.organisationId))).toBe(0)
  })
})

const cookiesOf = (reply: Awaited<ReturnType<Client['get']>>): string =>
  [reply.raw.headers['set-cookie'] ?? []]
    .flat()
    .map(line => line.split(';')[0]!)
    .filter(one => !one.endsWith('='))
    .join('; ')

const send = (at: TestApp, cookie: string, url: string, body: unknown) =>
  at.anonymous.send('POST', url, body, { cookie, origin: 'http://localhost', host: 'localhost' })

/** Answers with a spare code, which needs no clock. */
async function turnOnSecondStep(at: TestApp, email: string): Promise<string> {
  const cookie = cookiesOf(await at.anonymous.post('/api/auth/sign-in/email', { email, password }))
  const { backupCodes } = (await send(at, cookie, '/api/auth/two-factor/enable', { password })).body
  await query(at, `update auth."user" set "twoFactorEnabled" = true where email = '${email}'`)
  return backupCodes[0]
}

async function enterWithSpareCode(at: TestApp, email: string, code: string): Promise<string> {
  const asked = await at.anonymous.post('/api/auth/sign-in/email', { email, password })
  expect(asked.body.twoFactorRedirect).toBe(true)
  const entered = await send(at, cookiesOf(asked), '/api/auth/two-factor/verify-backup-code', { code })
  expect(entered.status).toBe(200)
  return cookiesOf(entered)
}
