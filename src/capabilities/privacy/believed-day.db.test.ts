import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findChainFaults } from '../../platform/audit/audit.ts'
import { sealReadLog } from '../../platform/audit/seal.ts'
import { addDays } from '../../platform/clock/clock.ts'
import { asOwner } from '../../platform/db/database.ts'
import { type Cast, gatherCast } from '../../shell/testing/cast.ts'
import { furnish, ok } from '../../shell/testing/furnished.ts'
import { operate } from '../../shell/testing/operating.ts'
import { records } from '../../shell/testing/records.ts'
import { startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import { confirmDay } from './operator.ts'
import { deleteWhatIsDue } from './service/retention.ts'

/** Samira left so long ago that ten years from now everything of hers is due, and part of it today. */
const leftOn = '2025-06-01'
const started = '2026-09-01'
const jump = '2036-09-01'

let world: TestApp
let cast: Cast
let organisationId: string
let url: string
beforeAll(async () => {
  world = await startTestApp()
})
afterAll(() => world.close())
beforeEach(async () => {
  cast = await gatherCast(world)
  organisationId = cast.pair.organisationId
  url = (await furnish(cast, { agreement: 'signed', view: 'released' })).url
  await ok(cast.clients.employee.get(`${url}/gap`))
  // A name of its own, by which it is found in what is said.
  await query('update organisations set name = $1 where organisation_id::text = $1', [organisationId])
  await sealReadLog(world.database.database, organisationId, new Date(`${started}T10:00:00Z`))
  await query(`update relations set valid_until = $2 where organisation_id = $1 and person_id = $3`, [
    organisationId,
    leftOn,
    cast.people.employee,
  ])
})

const query = async <T>(text: string, values: unknown[] = []): Promise<T[]> =>
  (await world.database.pool.query(text, values)).rows
const tables = [
  'views',
  'need_cards',
  'topics',
  'agreements',
  'versions',
  'read_log',
  'people',
  'invitations',
]
const counts = async () => {
  const found: Record<string, number> = {}
  for (const table of tables)
    found[table] = (
      await query<{ n: number }>(`select count(*)::int as n from ${table} where organisation_id = $1`, [
        organisationId,
      ])
    )[0]!.n
  return found
}

/** What a server does whose clock says this day; answers what it says in the log about this organisation. */
async function work(today: string): Promise<string[]> {
  const said: string[] = []
  const means = {
    database: world.database.database,
    records,
    clock: { today: () => today, now: () => new Date(`${today}T10:00:00Z`) },
    mustStop: () => false,
    warn: (sentence: string) => said.push(sentence),
  }
  await deleteWhatIsDue(means, organisationId)
  return said
}
/** Somebody of HR does something on a server whose clock says this day. */
async function actOn(today: string): Promise<void> {
  await query(`select link_audit($1, $2, $3, 'person.invited', 'person', 'x', '{}')`, [
    organisationId,
    cast.people.hr,
    `${today}T11:00:00Z`,
  ])
}
const stopped = async () => (await ok(cast.clients.hr.get('/api/retention/deletions'))).body.stopped
const confirm = (today: string, day = today) =>
  confirmDay({ database: world.database.database, organisation: organisationId, today, now: new Date() }, day)

describe('[Z05] a clock that is wrong once deletes nothing', () => {
  test('ten years at once: nothing goes, HR and the operator read why, and it goes on after an operator’s word', async () => {
    await work(started)
    const before = await counts()
    expect(before).toMatchObject({ views: 0, agreements: 1, read_log: expect.any(Number) })
    expect(before.read_log).toBeGreaterThan(0)
    expect(await stopped()).toBeNull()

    const said = await work(jump)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(`The clock says ${jump}`)
    expect(said[0]).toContain(`wisselwerk confirm-day ${jump} --organisation`)
    expect(await counts()).toEqual(before)
    expect(await work(jump)).toEqual([])
    expect(await stopped()).toEqual({ day: jump, reached: started })
    expect((await ok(cast.clients.hr.get('/api/hr-workplace'))).body.help).toContainEqual({
      kind: 'deletion-stopped',
      count: 1,
      at: '/retention',
      sentence: expect.any(String),
    })

    await confirm(jump)
    expect(await work(jump)).toEqual([])
    const after = await counts()
    expect(after).toMatchObject({ agreements: 0, versions: 0, read_log: 0 })
    expect(after.people).toBe(before.people! - 1)
    expect(await stopped()).toBeNull()
    const told = await query<{ event: string; details: unknown }>(
      `select event, details from audit_events where organisation_id = $1 and event = 'retention.day-confirmed'`,
      [organisationId],
    )
    expect(told).toEqual([{ event: 'retention.day-confirmed', details: { day: jump } }])
    expect(await asOwner(world.database.database, tx => findChainFaults(tx, organisationId))).toEqual([])
  })

  test('what people do while the clock is wrong makes it no righter, nor days on which it stays wrong', async () => {
    await work(started)
    const before = await counts()
    await work(jump)
    await actOn(jump)
    for (const day of [addDays(jump, 1), addDays(jump, 2), addDays(jump, 400)]) {
      expect(await work(day)).toHaveLength(1)
      await actOn(day)
    }
    expect(await counts()).toEqual(before)
  })

  test('once the clock is right again everything goes on by itself', async () => {
    await work(started)
    await work(jump)
    await actOn(jump)
    expect(await work(addDays(started, 1))).toEqual([])
    expect(await stopped()).toBeNull()
    const [run] = await query('select last_day from retention_runs where organisation_id = $1', [
      organisationId,
    ])
    expect(run).toEqual({ last_day: addDays(started, 1) })
    // And the same wrong day later is no righter for what was done on it.
    expect(await work(jump)).toHaveLength(1)
  })

  test('normal days go on, and 35 without anybody; the 36th stops, and is said every day until somebody confirms', async () => {
    let day = started
    for (let count = 0; count < 4; count++) {
      expect(await work(day)).toEqual([])
      await actOn(day)
      day = addDays(day, 30)
    }
    const last = addDays(day, -30)
    expect(await work(addDays(last, 35))).toEqual([])
    for (const days of [36, 37, 60]) {
      const [said] = await work(addDays(last, days))
      expect(said).toContain(`the newest day that is known to be right is ${last}`)
      expect(await stopped()).toEqual({ day: addDays(last, days), reached: last })
    }
    await confirm(addDays(last, 60))
    expect(await work(addDays(last, 60))).toEqual([])
    expect(await work(addDays(last, 61))).toEqual([])
  })

  test('a wrong day that was confirmed by mistake is taken back, and does not stop deletion without a word', async () => {
    await work(started)
    await work(jump)
    await confirm(jump)
    await work(jump)
    const right = addDays(started, 1)
    expect(await work(right)).toHaveLength(1)
    expect(await stopped()).toEqual({ day: right, reached: jump })
    await confirm(right)
    await work(right)
    expect(await work(addDays(right, 1))).toEqual([])
    const [run] = await query('select last_day from retention_runs where organisation_id = $1', [
      organisationId,
    ])
    expect(run).toEqual({ last_day: addDays(right, 1) })
  })

  test('while the day is in doubt no round is closed and no yearly overview is made', async () => {
    await work(started)
    const { hr, council } = cast.clients
    const units = await query<{ unit_id: string }>('select unit_id from units where organisation_id = $1', [
      organisationId,
    ])
    expect(units.length).toBeGreaterThan(0)
    const campaignId = (
      await query<{ id: string }>(
        `insert into campaigns (organisation_id, campaign_id, number, name, opens_on, closes_on, planned_by, planned_at)
         values ($1, gen_random_uuid(), 1, 'Ronde', '2026-08-01', '2026-08-20', $2, now()) returning campaign_id as id`,
        [organisationId, cast.people.hr],
      )
    )[0]!.id
    // The server that these ask stands on the day on which deletion stopped.
    await query(`update retention_runs set stopped_on = $2 where organisation_id = $1`, [
      organisationId,
      started,
    ])
    for (const reply of [
      await hr.post(`/api/campaigns/${campaignId}/close`),
      await council.post('/api/overviews', { year: 2025 }),
    ])
      expect([reply.status, reply.body.code]).toEqual([409, 'privacy.day-in-doubt'])
    await confirm(started)
    await ok(hr.post(`/api/campaigns/${campaignId}/close`))
    await ok(council.post('/api/overviews', { year: 2025 }))
  })

  test('an operator’s day is a day, and one that has come', async () => {
    await work(started)
    await expect(confirm(started, '2026-02-30')).rejects.toThrow('‘2026-02-30’ is no day')
    await expect(confirm(started, jump)).rejects.toThrow('has not come yet')
    await work(jump)
    // The machine of the command may stand on another day than the server; the right day helps nothing while that is wrong.
    expect(await confirm(started)).toMatchObject({ goesOn: false })
    expect(await work(jump)).toHaveLength(1)
    expect(await confirm(started, jump)).toMatchObject({ goesOn: true })
  })

  test('the command says where deletion stands, and confirms', async () => {
    await work(started)
    await work(jump)
    const confirmDay = (...args: string[]) => operate(world.database.url, 'confirm-day', ...args)
    expect((await confirmDay()).stdout).toContain(`deletion stopped. The clock says ${jump}`)
    expect((await confirmDay(jump, '--organisation', organisationId)).stdout).toContain('Deletion goes on.')
    const standings = JSON.parse((await confirmDay('--json')).stdout)
    expect(standings).toContainEqual(
      expect.objectContaining({ organisationId, reached: jump, stoppedOn: null }),
    )
    expect(await confirmDay(jump)).toMatchObject({ code: 2 })
  })
})
