import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inspectTexts } from '../capabilities/agreements/index.ts'
import { inspectAudit } from '../platform/audit/inspect.ts'
import { leaveLink } from '../platform/audit/leave.ts'
import { sealReadLog } from '../platform/audit/seal.ts'
import { speak } from '../platform/i18n/sentences.ts'
import { type Cast, gatherCast } from './testing/cast.ts'
import { type Furnished, furnish, ok } from './testing/furnished.ts'
import { operate } from './testing/operating.ts'
import { startTestApp, type TestApp } from './testing/test-app.ts'
import { texts } from './texts.ts'

const now = new Date('2026-09-01T12:00:00Z')

describe('[Z07] what is not there is a fault', () => {
  let world: TestApp
  let cast: Cast
  let organisation: string
  let signed: Furnished
  beforeAll(async () => {
    world = await startTestApp()
    cast = await gatherCast(world)
    organisation = cast.pair.organisationId
    signed = await furnish(cast, { view: 'released', agreement: 'signed' })
    await ok(cast.clients.manager.get(`${signed.url}/gap`))
    await ok(cast.clients.employee.get(`${signed.url}/agreements/${signed.agreementId}/document`))
    await sealReadLog(world.database.database, organisation, now)
  })
  afterAll(() => world.close())

  const kinds = async (): Promise<string[]> => {
    const found = await inspectAudit(world.database.database, [inspectTexts])
    return found.find(one => one.organisationId === organisation)!.faults.map(({ kind }) => kind)
  }
  /** What the operator's command finds while this is so; the database is as before afterwards. */
  async function following(...statements: string[]): Promise<string[]> {
    const tables = [
      ...new Set(statements.join(' ').match(/\b(audit_\w+|read_log\w*|versions|signatures|documents)\b/g)),
    ]
    const client = await world.database.pool.connect()
    try {
      // Foreign keys are no help against somebody with every right.
      await client.query("set session_replication_role = 'replica'")
      const kept = await keep(client, tables)
      for (const statement of statements) await client.query(statement)
      const found = await kinds()
      await restore(client, kept)
      return found
    } finally {
      await client.query('reset session_replication_role')
      client.release()
    }
  }
  const here = () => `organisation_id = '${organisation}'`
  const last = '(select max(sequence) from audit_events where organisation_id = h.organisation_id)'

  test('nothing is wrong to begin with', async () => {
    expect(await kinds()).toEqual([])
  })

  test('no chain, no head, a head that stands elsewhere, a shorter chain', async () => {
    expect(
      await following(`delete from audit_events where ${here()}`, `delete from audit_heads where ${here()}`),
    ).toContain('no-chain')
    expect(await following(`delete from audit_heads where ${here()}`)).toEqual(['no-head'])
    expect(await following(`update audit_heads h set sequence = ${last} - 1 where ${here()}`)).toContain(
      'head-behind',
    )
    expect(await following(`update audit_heads set hash = sha256('x') where ${here()}`)).toEqual([
      'head-differs',
    ])
    expect(await following(`delete from audit_events where ${here()} and sequence > 3`)).toContain('shorter')
  })

  test('a chain cut off together with its head: the texts, signatures and seals that lack their event tell of it', async () => {
    const found = await following(
      `delete from audit_events where ${here()} and sequence > 3`,
      `update audit_heads h set sequence = 3, hash = (select hash from audit_events e
         where e.organisation_id = h.organisation_id and e.sequence = 3) where ${here()}`,
    )
    expect(found).toEqual(expect.arrayContaining(['text-untold', 'signature-untold', 'read-log-changed']))
    expect(found).not.toContain('shorter')
  })

  test('a seal of reads that is gone, from the seals or from the chain, and lines that no seal holds', async () => {
    expect(await following(`delete from read_log_seals where ${here()}`)).toContain('read-log-changed')
    const untold = await following(
      `delete from read_log_seals where ${here()}`,
      `delete from audit_events where ${here()} and event = 'read-log.sealed'`,
      `update audit_heads h set sequence = ${last}, hash = (select hash from audit_events e
         where e.organisation_id = h.organisation_id order by sequence desc limit 1) where ${here()}`,
      `update read_log set at = at - interval '2 days' where ${here()}`,
    )
    expect(untold).toContain('read-log-unsealed')
  })

  test('what the chain vouches for is worked out anew: text, hash, signature, paper', async () => {
    const of = `where agreement_id = '${signed.agreementId}'`
    const written = `joint = jsonb_set(joint, '{clauses,0,clause,what}', '"iets anders"')`
    expect(await following(`update versions set ${written} ${of}`)).toEqual(['text-changed'])
    expect(
      await following(`update versions set canonical = replace(canonical, 'zeil', 'roei') ${of}`),
    ).toEqual(['text-changed'])
    expect(await following(`delete from signatures ${of} and side = 'employee'`)).toContain('signature-gone')
    expect(
      await following(`update signatures set signer_id = '${cast.people.hr}' ${of} and side = 'employee'`),
    ).toContain('signature-untold')
    expect(await following(`delete from versions ${of}`)).toContain('text-gone')
    expect(await following(`update documents set pdf = overlay(pdf placing 'x' from 400) ${of}`)).toEqual([
      'document-changed',
    ])
    expect(await following(`update documents set signatures = 1 ${of}`)).toEqual(['document-changed'])
  })

  test('a text that was altered in the database is not shown under the old hash; the paper still is', async () => {
    const url = `${signed.url}/agreements/${signed.agreementId}`
    const { rows } = await world.database.pool.query('select joint from versions where agreement_id = $1', [
      signed.agreementId,
    ])
    const change = (joint: unknown) =>
      world.database.pool.query('update versions set joint = $2 where agreement_id = $1', [
        signed.agreementId,
        JSON.stringify(joint),
      ])
    await change(JSON.parse(JSON.stringify(rows[0].joint).replace('in het rooster', 'op het rooster')))
    for (const side of ['employee', 'manager'] as const) {
      const reply = await cast.clients[side].get(url)
      expect([reply.status, reply.body.code]).toEqual([409, 'agreements.text-changed'])
      const paper = await cast.clients[side].get(`${url}/document`)
      expect([paper.status, paper.raw.rawPayload.subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
    }
    await change(rows[0].joint)
    expect((await cast.clients.employee.get(url)).status).toBe(200)
  })

  test('a lost head is said in a sentence, loses nothing that was typed, and an operator puts it back', async () => {
    const { pool } = world.database
    const kept = await pool.query(`select sequence, hash from audit_heads where ${here()}`)
    for (const lose of [
      `delete from audit_heads where ${here()}`,
      `update audit_heads h set sequence = ${last} - 1 where ${here()}`,
    ]) {
      await pool.query(lose)
      const reply = await cast.clients.employee.post(`${signed.url}/topics`, { title: 'Iets nieuws' })
      expect([reply.status, reply.body.code]).toEqual([503, 'platform.audit-head-lost'])
      expect(reply.body.detail).toContain('wisselwerk audit --restore-head')
      const { stdout } = await audit('--restore-head')
      expect(stdout).toContain('Nothing was changed.')
      expect(
        (await cast.clients.employee.post(`${signed.url}/topics`, { title: 'Iets nieuws' })).status,
      ).toBe(201)
      expect(await kinds()).toEqual([])
    }
    expect(kept.rows).toHaveLength(1)
    const { rows } = await pool.query(
      `select event from audit_events where ${here()} and event = 'audit.head-restored'`,
    )
    expect(rows).toHaveLength(2)
  })

  test('a link kept outside: where it stands, and that it is gone once the chain was replaced', async () => {
    const { pool } = world.database
    const { rows } = await pool.query(
      `select sequence, encode(hash, 'hex') as hash from audit_heads where ${here()}`,
    )
    const [{ sequence, hash }] = rows
    const there = await audit('--link', hash)
    expect(there.stdout).toContain(`event ${sequence}`)
    const gone = await audit('--link', 'ab'.repeat(32))
    expect([gone.code, gone.stdout]).toEqual([1, expect.stringContaining('stands in no chain here')])
    const wrong = await audit('--link', 'abc')
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('64')])
  })

  test('the newest link leaves once a day, into a folder or by mail', async () => {
    const { database, pool } = world.database
    const folder = mkdtempSync(join(tmpdir(), 'ww-links-'))
    const say = speak(texts)
    const day = (today: string, to: { folder: string } | { mail: string }) =>
      leaveLink({ database, to, today, now, say }, organisation)
    expect(await day('2026-09-01', { folder })).toBe(true)
    expect(await day('2026-09-01', { folder })).toBe(false)
    const { rows } = await pool.query(`select encode(hash, 'hex') as hash from audit_heads where ${here()}`)
    const lines = readFileSync(join(folder, 'wisselwerk-links.txt'), 'utf8').split('\n')
    expect(lines.filter(line => line.endsWith(rows[0].hash))).toHaveLength(1)
    rmSync(folder, { recursive: true })
    await day('2026-09-02', { mail: 'audit@elders.example' })
    const posted = await pool.query(
      `select subject, body from outbox where ${here()} and recipient = 'audit@elders.example'`,
    )
    expect(posted.rows).toHaveLength(1)
    expect(posted.rows[0].body).toContain(rows[0].hash)
  })

  const audit = (...args: string[]) => operate(world.database.url, 'audit', ...args)
})

type Kept = Map<string, unknown[]>

async function keep(client: pg.PoolClient, tables: readonly string[]): Promise<Kept> {
  const kept: Kept = new Map()
  for (const table of tables) {
    const { rows } = await client.query<{ line: unknown }>(`select to_jsonb(t) as line from ${table} t`)
    kept.set(
      table,
      rows.map(({ line }) => line),
    )
  }
  return kept
}

async function restore(client: pg.PoolClient, kept: Kept): Promise<void> {
  for (const [table, lines] of kept) {
    await client.query(`delete from ${table}`)
    await client.query(
      `insert into ${table} overriding system value select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [JSON.stringify(lines)],
    )
  }
}
