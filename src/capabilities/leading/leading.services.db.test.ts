import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import { saveAmo } from './amo/service.ts'
import { hoursInput, ruleInput } from './model.ts'
import { readSpan, sayHours, setSpanRule } from './service.ts'
import { leadingNl } from './text/nl.ts'

describe('room to lead', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  /** One who leads so many, and somebody of HR. */
  const gather = async (people = 3) => {
    const { build } = desk
    const where = await build.organisation()
    const hr = await build.person(where.organisationId)
    await build.role(where.organisationId, hr, 'hr')
    const manager = await build.person(where.organisationId)
    const workers: string[] = []
    for (let nth = 0; nth < people; nth++) {
      const worker = await build.person(where.organisationId)
      await build.relation(where, worker, manager)
      workers.push(worker)
    }
    return { ...where, hr, manager, workers }
  }
  const read = (personId: string, on = '2026-09-01') => desk.on(on).as(personId, readSpan)
  const rule = { version: 0, talks: 2, minutes: 75, limit: 12 }

  test('[I04] who has two contracts with the same manager is talked with once', async () => {
    const place = await gather(3)
    expect((await read(place.manager)).own!.pairs).toBe(3)
    await desk.build.relation(place, place.workers[0]!, place.manager)
    const contracts = await desk.rows('select from relations where organisation_id = $1', [
      place.organisationId,
    ])
    expect(contracts).toHaveLength(4)
    expect((await read(place.manager)).own!.pairs).toBe(3)
    expect((await read(place.hr)).units).toMatchObject([{ unitId: place.unitId, pairs: 3 }])
    // With two who lead, it is two pairs.
    const second = await desk.build.person(place.organisationId)
    await desk.build.relation(place, place.workers[0]!, second)
    expect((await read(second)).own!.pairs).toBe(1)
    expect((await read(place.hr)).units).toMatchObject([{ pairs: 4 }])
  })

  test('[I04] what nobody said is not assumed: how often, how long, how many hours', async () => {
    const { hr, manager, unitId } = await gather(3)
    const before = await read(hr)
    expect(before.rule).toEqual({ version: 0, talks: null, minutes: null, limit: 12, set: null })
    expect(before.units).toMatchObject([{ needed: null, hours: null, fits: null }])
    await desk.as(hr, call => setSpanRule(call, rule))
    expect((await read(manager)).own).toEqual({ pairs: 3, needed: 450, wide: false })
    expect((await read(hr)).units).toMatchObject([{ needed: 450, hours: null, fits: null }])
    for (const [hours, fits] of [
      [7, false],
      [8, true],
      [null, null],
    ] as const) {
      const { units } = await desk.as(hr, call => sayHours(call, unitId, { hours }))
      expect(units).toMatchObject([{ hours, fits }])
    }
  })

  test('[I04] more than the limit is many, and who set the limit stands with it', async () => {
    const place = await gather(4)
    const { organisationId, hr, manager } = place
    const set = (version: number, limit: number) =>
      desk.as(hr, call => setSpanRule(call, { ...rule, version, limit }))
    await set(0, 4)
    expect((await read(manager)).own!.wide).toBe(false)
    const view = await set(1, 3)
    expect(view.units).toMatchObject([{ wide: true }])
    expect((await read(manager)).own!.wide).toBe(true)
    const [{ name }] = (await desk.rows<{ name: string }>(
      `select given_name || ' ' || family_name as name from people where organisation_id = $1 and person_id = $2`,
      [organisationId, hr],
    )) as [{ name: string }]
    expect((await read(manager)).rule.set).toEqual({ by: name, on: '2026-09-01' })
  })

  test('[I04] units stand by name, whatever is asked there, and nobody who leads is named to HR', async () => {
    const place = await gather(1)
    const { build } = desk
    const names = ['Zaal', 'Apotheek', 'Keuken']
    for (const [at, name] of names.entries()) {
      const unitId = randomUUID()
      await desk.rows(
        `insert into units (organisation_id, unit_id, code, name, valid_from) values ($1, $2, $3, $3, '2020-01-01')`,
        [place.organisationId, unitId, name],
      )
      const manager = await build.person(place.organisationId)
      for (let nth = 0; nth < 3 - at; nth++) {
        const worker = await build.person(place.organisationId)
        await build.relation({ ...place, unitId }, worker, manager)
      }
    }
    const view = await read(place.hr)
    const shown = view.units!.map(({ name }) => name).filter(name => names.includes(name))
    expect(shown).toEqual(['Apotheek', 'Keuken', 'Zaal'])
    expect(JSON.stringify(view)).not.toContain(place.manager)
    expect((await read(place.manager)).units).toBeNull()
  })

  test('[I04] only who is led today counts', async () => {
    const { manager, organisationId, workers } = await gather(2)
    await desk.rows(
      `update relations set valid_until = '2026-10-01' where organisation_id = $1 and person_id = $2`,
      [organisationId, workers[0]],
    )
    expect((await read(manager, '2026-09-30')).own!.pairs).toBe(2)
    expect((await read(manager, '2026-10-01')).own!.pairs).toBe(1)
  })

  test('the database lets nobody but HR count, and nobody but HR set it', async () => {
    const { hr, manager, organisationId } = await gather(2)
    await desk.as(hr, call => setSpanRule(call, rule))
    await desk.as(manager, async ({ tx }) => {
      const counted = await tx.selectFrom('span_hours').select('hours').execute()
      expect(counted).toEqual([])
      const touched = await tx
        .updateTable('span_rules')
        .set({ most: 200 })
        .where('organisation_id', '=', organisationId)
        .executeTakeFirst()
      expect(touched.numUpdatedRows).toBe(0n)
    })
    expect((await read(manager)).rule.limit).toBe(12)
  })

  tryRefusals('leading', leadingNl.refusals, () => desk, {
    'leads-nobody': async () => {
      const { workers } = await gather(1)
      return desk.refused(workers[0]!, readSpan)
    },
    'rule-changed': async () => {
      const { hr } = await gather(1)
      await desk.as(hr, call => setSpanRule(call, rule))
      return desk.refused(hr, call => setSpanRule(call, { ...rule, limit: 8 }))
    },
    'not-asked': async () => {
      const { hr } = await gather(1)
      return desk.refused(hr, call => saveAmo(call, 'led', { will: 4 }))
    },
    'no-such-unit': async () => {
      const [{ hr }, elsewhere] = [await gather(1), await gather(1)]
      return desk.refused(hr, call => sayHours(call, elsewhere.unitId, { hours: 8 }))
    },
  })

  test('whole numbers within bounds, or nothing', () => {
    expect(ruleInput.safeParse({ ...rule, talks: null, minutes: null }).success).toBe(true)
    for (const wrong of [
      { talks: 0 },
      { talks: 53 },
      { minutes: 601 },
      { minutes: 7.5 },
      { limit: 0 },
      { limit: null },
    ])
      expect([wrong, ruleInput.safeParse({ ...rule, ...wrong }).success]).toEqual([wrong, false])
    expect(hoursInput.safeParse({ hours: -1 }).success).toBe(false)
    expect(hoursInput.safeParse({ hours: 1.5 }).success).toBe(false)
  })
})
