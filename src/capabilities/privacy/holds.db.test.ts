import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findChainFaults } from '../../platform/audit/audit.ts'
import { findReadLogFault, sealReadLog } from '../../platform/audit/seal.ts'
import { asOwner } from '../../platform/db/database.ts'
import { type Cast, gatherCast } from '../../shell/testing/cast.ts'
import { type Furnished, furnish, ok } from '../../shell/testing/furnished.ts'
import { records } from '../../shell/testing/records.ts'
import { startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import { confirmDay } from './operator.ts'
import { deleteDay, deleteWhatIsDue } from './service/retention.ts'

let world: TestApp
let cast: Cast
let organisationId: string
let table: Furnished
let number: string
beforeAll(async () => {
  world = await startTestApp()
})
afterAll(() => world.close())

/** Samira leaves on 1 October 2026: on 1 April 2027 her views go. */
const due = '2027-04-01'
beforeEach(async () => {
  cast = await gatherCast(world)
  organisationId = cast.pair.organisationId
  table = await furnish(cast, { agreement: 'signed', view: 'released' })
  await query(`update relations set valid_until = '2026-10-01' where person_id = $1`, [cast.people.employee])
  const [person] = await query<{ number: string }>('select number from people where person_id = $1', [
    cast.people.employee,
  ])
  number = person!.number
})

const now = new Date('2026-09-01T10:00:00Z')
/** The day, on which an operator said that the clock is right. */
async function run(today: string): Promise<boolean> {
  const { database } = world.database
  await confirmDay({ database, organisation: organisationId, today, now }, today)
  return deleteDay({ database, records }, { organisationId, today }, now)
}
const query = async <T>(text: string, values: unknown[] = []): Promise<T[]> =>
  (await world.database.pool.query(text, values)).rows
const count = async (name: string, more = '') =>
  (
    await query<{ n: number }>(`select count(*)::int as n from ${name} where organisation_id = $1 ${more}`, [
      organisationId,
    ])
  )[0]!.n
const claim = (until: string) => ({ number, reason: 'claim', explanation: 'Een vraag over uren.', until })
const place = (until: string) => cast.clients.hr.post('/api/retention/holds', claim(until))

describe('[Z05] keeping longer', () => {
  test('while it stands everything stays; lifted, the next run deletes what was due', async () => {
    const placed = await ok(place('2027-09-01'))
    const { holdId, version } = placed.body.holds[0]
    await run(due)
    expect([await count('views'), await count('need_cards')]).toEqual([2, 1])
    const mine = (await cast.clients.employee.get('/api/my-data')).body
    expect(mine.holds).toEqual([
      {
        reason: 'claim',
        explanation: 'Een vraag over uren.',
        placedBy: expect.any(String),
        placedOn: '2026-09-01',
        until: '2027-09-01',
      },
    ])
    expect((await cast.clients.manager.get('/api/my-data')).body.holds).toEqual([])
    await ok(cast.clients.hr.post(`/api/retention/holds/${holdId}/lift`, { version }))
    await run('2027-04-02')
    expect([await count('views'), await count('need_cards'), await count('versions')]).toEqual([0, 0, 1])
  })

  test('it ends by itself on its day, and renewing moves that day', async () => {
    const { holdId } = (await ok(place('2027-04-03'))).body.holds[0]
    const url = `/api/retention/holds/${holdId}`
    await ok(cast.clients.hr.post(`${url}/renew`, { version: 1, until: '2027-04-05' }))
    expect((await cast.clients.hr.post(`${url}/renew`, { version: 1, until: '2027-04-09' })).body.code).toBe(
      'privacy.hold-changed',
    )
    await run('2027-04-04')
    expect(await count('views')).toBe(2)
    await run('2027-04-05')
    expect(await count('views')).toBe(0)
  })

  test('never without an end, never twice, of nobody unknown, and only by HR', async () => {
    const refused = async (until: string) => (await place(until)).body.code
    expect(await refused('2026-09-01')).toBe('privacy.hold-end')
    expect(await refused('2027-09-02')).toBe('privacy.hold-end')
    await ok(place('2027-09-01'))
    expect(await refused('2027-01-01')).toBe('privacy.already-held')
    number = 'unknown'
    expect(await refused('2027-01-01')).toBe('privacy.unknown-number')
    const without = await cast.clients.hr.post('/api/retention/holds', { ...claim(''), until: undefined })
    expect(without.status).toBe(400)
    for (const asker of ['employee', 'manager', 'council'] as const)
      expect((await cast.clients[asker].get('/api/retention/holds')).status).toBe(403)
  })
})

describe('[Z05] the daily run', () => {
  test('two processes at once: one does the day, and nothing is counted twice', async () => {
    const both = await Promise.all([run(due), run(due)])
    expect(both.sort()).toEqual([false, true])
    expect(await count('deletions', `and record_type = 'views' and people = 1`)).toBe(1)
  })

  test('cut off in the middle it leaves all or nothing, and the next process does all of it', async () => {
    const { database } = world.database
    await confirmDay({ database, organisation: organisationId, today: due, now }, due)
    const before = await Promise.all(['answers', 'views', 'topics', 'audit_events'].map(name => count(name)))
    await query(`create function die() returns trigger language plpgsql as
      'begin perform pg_terminate_backend(pg_backend_pid()); return old; end'`)
    await query('create trigger die before delete on topics for each row execute function die()')
    const clock = { now: () => now, today: () => due }
    const work = { database, records, clock, mustStop: () => false, warn: () => {} }
    await expect(deleteWhatIsDue(work, organisationId)).rejects.toThrow()
    expect(
      await Promise.all(['answers', 'views', 'topics', 'audit_events'].map(name => count(name))),
    ).toEqual(before)
    await query('drop function die cascade')
    await deleteWhatIsDue(work, organisationId)
    expect([await count('views'), await count('topics')]).toEqual([0, 0])
  })

  test('after a restore of the day before, the next run deletes again what was due', async () => {
    await run(due)
    await query(
      `insert into views (organisation_id, view_id, relation_id, round, side, author_id, created_at)
       values ($1, gen_random_uuid(), $2, 9, 'employee', $3, now())`,
      [organisationId, table.relationId, cast.people.employee],
    )
    await query(`update retention_runs set last_day = '2027-03-31' where organisation_id = $1`, [
      organisationId,
    ])
    expect(await run(due)).toBe(true)
    expect(await count('views')).toBe(0)
  })

  test('what is of who still works here stays, and who comes back has a clock of their own', async () => {
    const { employee, manager } = cast.people
    const again = await cast.newRelation()
    await query(
      `insert into views (organisation_id, view_id, relation_id, round, side, author_id, created_at)
       values ($1, gen_random_uuid(), $2, 1, 'organisation', $3, now())`,
      [organisationId, again, manager],
    )
    await run('2028-10-01')
    expect(await count('views')).toBe(1)
    expect(await count('relations', `and person_id = '${employee}'`)).toBe(1)
    expect(
      await count('people', `and person_id in ('${employee}', '${manager}') and erased_on is null`),
    ).toBe(2)
    const { kept } = (await cast.clients.employee.get('/api/my-data')).body
    expect(kept.find(({ type }: { type: string }) => type === 'register').until).toBeNull()
  })

  test('who led and left long ago keeps no name; what belongs to the other stays and is read as before', async () => {
    const { employee, manager } = cast.people
    await query('update relations set valid_until = null where person_id = $1', [employee])
    const own = await world.build.relation(cast.pair, manager, null, { until: '2026-10-01' })
    await ok(cast.clients.manager.get(`${table.url}/gap`))
    await ok(cast.clients.employee.get(`${table.url}/gap`))
    await run('2028-10-01')
    expect(await query('select from relations where relation_id = $1', [own])).toEqual([])
    const [person] = await query<Record<string, unknown>>('select * from people where person_id = $1', [
      manager,
    ])
    expect(person).toMatchObject({
      given_name: 'Oud-collega',
      family_name: '(naam gewist)',
      number: manager,
      email: null,
      birth_date: null,
    })
    expect(await query('select from accounts where person_id = $1', [manager])).toEqual([])
    expect([await count('views'), await count('versions'), await count('signatures')]).toEqual([2, 1, 2])
    for (const path of ['/api/my-data', `${table.url}/agreements/${table.agreementId}`, table.url])
      expect([path, (await cast.clients.employee.get(path)).status]).toEqual([path, 200])
  })

  test('the day that a person reads is the day on which it goes', async () => {
    const { kept } = (await cast.clients.employee.get('/api/my-data')).body
    const until = Object.fromEntries(
      kept.map((one: { type: string; until: string }) => [one.type, one.until]),
    )
    expect(until).toMatchObject({ views: due, talks: due, contracts: '2028-10-01', register: '2028-10-01' })
    expect(until).not.toHaveProperty('pay-contracts')
  })
})

describe('[Z05] the report', () => {
  test('HR reads days without lines, both read years without small numbers, nobody else anything', async () => {
    await run(due)
    await query(
      `insert into deletions values ($1, '2025-02-01', 'views', 3, 30), ($1, '2025-03-01', 'views', 2, 12),
       ($1, '2025-03-01', 'talks', 4, 9), ($1, '2026-01-01', 'views', 9, 9)`,
      [organisationId],
    )
    const years = [
      {
        year: 2025,
        types: [
          { type: 'talks', title: expect.any(String), people: null, lines: null },
          { type: 'views', title: expect.any(String), people: 5, lines: 42 },
        ],
      },
    ]
    const hr = (await cast.clients.hr.get('/api/retention/deletions')).body
    expect(hr.years).toEqual(years)
    expect(hr.lastDay).toBe(due)
    const byDay = hr.days.find(({ day }: { day: string }) => day === due)
    expect(byDay.types).toContainEqual({ type: 'views', title: expect.any(String), people: 1 })
    expect(JSON.stringify(hr.days)).not.toContain('lines')
    const council = (await cast.clients.council.get('/api/retention/deletions')).body
    expect([council.days, council.years]).toEqual([[], years])
    expect((await cast.clients.manager.get('/api/retention/deletions')).status).toBe(403)
    expect((await cast.clients.employee.get('/api/retention')).body.may).toEqual([])
  })

  test('a range of the read log that expired is whole without its lines, and forging that is seen', async () => {
    await ok(cast.clients.employee.get(`${table.url}/gap`))
    await sealReadLog(world.database.database, organisationId, now)
    const faults = () =>
      asOwner(world.database.database, async tx => [
        (await findChainFaults(tx, organisationId))[0]?.kind ?? null,
        await findReadLogFault(tx, organisationId),
      ])
    expect(await faults()).toEqual([null, null])
    // Taking lines away and saying that they expired, without the chain knowing of it.
    const lines = await query<Record<string, unknown>>('select * from read_log where organisation_id = $1', [
      organisationId,
    ])
    await query('delete from read_log where organisation_id = $1', [organisationId])
    await query('update read_log_seals set expired_at = now() where organisation_id = $1', [organisationId])
    expect((await faults())[1]).not.toBeNull()
    await query('update read_log_seals set expired_at = null where organisation_id = $1', [organisationId])
    for (const line of lines)
      await query(
        'insert into read_log overriding system value select * from jsonb_populate_record(null::read_log, $1)',
        [JSON.stringify(line)],
      )
    expect(await faults()).toEqual([null, null])
    await run('2028-09-01')
    expect(await count('read_log')).toBe(0)
    expect(await faults()).toEqual([null, null])
    const [line] = lines
    await query(
      'insert into read_log overriding system value select * from jsonb_populate_record(null::read_log, $1)',
      [JSON.stringify(line)],
    )
    expect((await faults())[1]).not.toBeNull()
  })
})
