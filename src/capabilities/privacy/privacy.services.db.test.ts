import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sitDown } from '../../shell/testing/around-table.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { addNeed, readGapMap, releaseView, saveView, submitView } from '../../shell/testing/neighbours.ts'
import { tryRefusals } from '../../shell/testing/refusing.ts'
import { placeHoldInput } from './retention-schemas.ts'
import { liftHold, listHolds, placeHold, renewHold } from './service/holds.ts'
import { readMyData } from './service/my-data.ts'
import { readDeletions, readRetention } from './service/report.ts'
import { privacyNl } from './text/nl.ts'

const wanted = { reason: 'claim', explanation: 'Er loopt een zaak', until: '2027-03-01' } as const

describe('privacy, by its services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const office = async () => {
    const table = await sitDown(desk)
    const someHr = async () => {
      const personId = await desk.build.person(table.organisationId)
      await desk.build.role(table.organisationId, personId, 'hr')
      return personId
    }
    const [hr, second] = [await someHr(), await someHr()]
    const numberOf = async (personId: string) =>
      (await desk.rows<{ number: string }>('select number from people where person_id = $1', [personId]))[0]!
        .number
    return { ...table, hr, second, numberOf }
  }
  const held = async () => {
    const place = await office()
    const number = await place.numberOf(place.employeeId)
    const { holds } = await desk.as(place.hr, call => placeHold(call, { ...wanted, number }))
    return { ...place, number, holdId: holds[0]!.holdId }
  }

  tryRefusals('privacy', privacyNl.refusals, () => desk, {
    'day-in-doubt': {
      triedIn: 'src/capabilities/privacy/believed-day.db.test.ts',
      because: 'closing a round and asking for a yearly overview refuse with it',
    },
    'unknown-number': async desk => {
      const [{ hr }, other] = [await office(), await office()]
      const number = await other.numberOf(other.employeeId)
      return desk.refused(hr, call => placeHold(call, { ...wanted, number }))
    },
    'own-hold': async desk => {
      const { hr, numberOf } = await office()
      const number = await numberOf(hr)
      return desk.refused(hr, call => placeHold(call, { ...wanted, number }))
    },
    'already-held': async desk => {
      const { second, number } = await held()
      return desk.refused(second, call => placeHold(call, { ...wanted, number }))
    },
    'hold-end': async desk => {
      const { hr, number } = await held()
      return desk.refused(hr, call => placeHold(call, { ...wanted, number, until: '2027-09-02' }))
    },
    'no-such-hold': async desk => {
      const [{ hr }, { holdId }] = [await office(), await held()]
      return desk.refused(hr, call => liftHold(call, holdId, { version: 1 }))
    },
    'hold-changed': async desk => {
      const { hr, second, holdId } = await held()
      await desk.as(second, call => renewHold(call, holdId, { version: 1, until: '2027-06-01' }))
      return desk.refused(hr, call => liftHold(call, holdId, { version: 1 }))
    },
  })

  test('a hold ends after today and within a year, at placing and at renewing', async () => {
    const { hr, second, number, holdId, numberOf, managerId } = await held()
    const other = await numberOf(managerId)
    for (const [until, fine] of [
      ['2026-09-01', false],
      ['2026-09-02', true],
      ['2027-09-01', true],
      ['2027-09-02', false],
    ] as const) {
      if (fine) continue
      expect(await desk.refused(hr, call => placeHold(call, { ...wanted, number: other, until }))).toBe(
        'privacy.hold-end',
      )
      expect(await desk.refused(second, call => renewHold(call, holdId, { version: 1, until }))).toBe(
        'privacy.hold-end',
      )
    }
    await desk.as(hr, call => placeHold(call, { ...wanted, number: other, until: '2027-09-01' }))
    const { holds, longest } = await desk.as(hr, call =>
      renewHold(call, holdId, { version: 1, until: '2026-09-02' }),
    )
    expect(longest).toBe('2027-09-01')
    expect(holds.find(hold => hold.holdId === holdId)).toMatchObject({
      number,
      until: '2026-09-02',
      version: 2,
    })
  })

  test('a hold stands until the day before its last, and lifting ends it at once', async () => {
    const { hr, second, holdId, organisationId, employeeId, number } = await held()
    const state = async (day: string) => (await desk.on(day).as(hr, listHolds)).holds[0]!.state
    expect([await state('2027-02-28'), await state('2027-03-01')]).toEqual(['stands', 'over'])
    const { holds } = await desk.as(second, call => liftHold(call, holdId, { version: 1 }))
    expect(holds[0]).toMatchObject({ state: 'lifted', liftedOn: '2026-09-01', version: 2 })
    expect(await desk.refused(hr, call => renewHold(call, holdId, { version: 2, until: '2027-06-01' }))).toBe(
      'privacy.hold-changed',
    )
    await desk.as(hr, call => placeHold(call, { ...wanted, number }))
    expect((await desk.events(organisationId)).map(({ event, subject }) => [event, subject])).toEqual([
      ['hold.placed', employeeId],
      ['hold.lifted', employeeId],
      ['hold.placed', employeeId],
    ])
  })

  test('nobody of HR renews or lifts a hold on themselves', async () => {
    const { hr, second, numberOf } = await office()
    const number = await numberOf(second)
    const { holds } = await desk.as(hr, call => placeHold(call, { ...wanted, number }))
    const { holdId } = holds[0]!
    expect(await desk.refused(second, call => liftHold(call, holdId, { version: 1 }))).toBe(
      'privacy.own-hold',
    )
    expect(
      await desk.refused(second, call => renewHold(call, holdId, { version: 1, until: '2027-06-01' })),
    ).toBe('privacy.own-hold')
  })

  test('who is held reads by whom, why and until when; nobody else beside HR reads that they are', async () => {
    const { employeeId, managerId } = await held()
    expect((await desk.as(employeeId, readMyData)).holds).toMatchObject([
      { reason: 'claim', explanation: 'Er loopt een zaak', placedOn: '2026-09-01', until: '2027-03-01' },
    ])
    expect((await desk.as(managerId, readMyData)).holds).toEqual([])
    expect(
      await desk.as(managerId, call => call.tx.selectFrom('retention_holds').select('hold_id').execute()),
    ).toEqual([])
  })

  test('my data holds what is mine and not a word of what the other keeps', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    const card = {
      need: 'development',
      wish: 'Zeilbootje',
      fromDate: '2026-09-01',
      reviewDate: '2027-03-01',
    } as const
    await table.employee(call => addNeed(call, relationId, card))
    const answers = { variety: { importance: 5, owed: 4, kept: 2 } }
    await table.employee(call => saveView(call, relationId, { version: 0, answers }))
    const own = JSON.stringify(await table.employee(readMyData))
    expect(own).toContain('Zeilbootje')
    expect(own).toContain('variety')
    const other = JSON.stringify(await table.manager(readMyData))
    expect(other).not.toContain('Zeilbootje')
    expect(other).not.toContain('variety')
  })

  test('I read who read what of mine and for what, the newest first', async () => {
    const table = await sitDown(desk)
    const { relationId } = table
    const answers = { variety: { importance: 5, owed: 4, kept: 2 } }
    for (const side of [table.employee, table.manager]) {
      await side(call => saveView(call, relationId, { version: 0, answers }))
      await side(call => submitView(call, relationId, 1))
      await side(call => releaseView(call, relationId))
    }
    await table.manager(call => readGapMap(call, relationId))
    const { readings } = await table.employee(readMyData)
    expect(readings.at(-1)).toMatchObject({
      reader: { personId: table.managerId, name: 'Joost Verbeek' },
      what: 'view',
      purpose: 'gap-map',
    })
    expect((await table.manager(readMyData)).readings.every(({ purpose }) => purpose !== 'gap-map')).toBe(
      true,
    )
  })

  test('until when mine is kept is open while I work here, and a day once I left', async () => {
    const table = await sitDown(desk)
    const kept = async (on = desk) =>
      (await on.as(table.employeeId, readMyData)).kept.find(({ type }) => type === 'views')!
    expect((await kept()).until).toBeNull()
    await desk.rows(`update relations set valid_until = '2026-09-01' where relation_id = $1`, [
      table.relationId,
    ])
    const { until, months } = await kept()
    expect(until! > '2026-09-01').toBe(true)
    expect(months).toBeGreaterThan(0)
  })

  test('what one may do with retention follows from one’s role', async () => {
    const { hr, employeeId, organisationId } = await office()
    const council = await desk.build.person(organisationId)
    await desk.build.role(organisationId, council, 'council')
    const may = (personId: string) => desk.as(personId, async call => readRetention(call).may)
    expect([await may(hr), await may(council), await may(employeeId)]).toEqual([
      ['report', 'hold'],
      ['report'],
      [],
    ])
  })

  test('what left is read by day as people, and pay is not told from other agreements', async () => {
    const { hr, organisationId } = await office()
    const gone = async (type: string) =>
      desk.rows(
        `insert into deletions (organisation_id, day, record_type, people, lines) values ($1, '2026-08-30', $2, 3, 70)`,
        [organisationId, type],
      )
    for (const type of ['views', 'pay-contracts']) await gone(type)
    const { days } = await desk.as(hr, readDeletions)
    expect(days).toEqual([
      { day: '2026-08-30', types: [{ type: 'views', title: expect.any(String), people: 3 }] },
    ])
    expect(JSON.stringify(days)).not.toContain('70')
  })

  test('a hold is asked for somebody, on a ground from the list, in words', () => {
    const input = { ...wanted, number: 'T1' }
    for (const [part, fine] of [
      [{}, true],
      [{ number: ' ' }, false],
      [{ reason: 'because' }, false],
      [{ explanation: ' ' }, false],
      [{ until: 'ooit' }, false],
    ] as const)
      expect([part, placeHoldInput.safeParse({ ...input, ...part }).success]).toEqual([part, fine])
  })
})
