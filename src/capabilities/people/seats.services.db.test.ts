import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { readMe } from './service/me.ts'
import { endSeat, seatSomebody } from './service/seats.ts'

describe('chairs beside the two', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  test('a chair has days: it opens with its first, is one person’s at a time, and is free from the day it ends', async () => {
    const { relationId, organisationId, employeeId } = await desk.build.pair()
    const hr = await desk.build.person(organisationId)
    await desk.build.role(organisationId, hr, 'hr')
    const [kees, noor] = [
      await desk.build.person(organisationId, { givenName: 'Kees' }),
      await desk.build.person(organisationId, { givenName: 'Noor' }),
    ]
    const give = async (personId: string, from: string, until: string | null) => {
      const [person] = await desk.rows<{ number: string }>('select number from people where person_id = $1', [
        personId,
      ])
      return desk.as(hr, call =>
        seatSomebody(call, relationId, {
          seat: 'host',
          parts: ['agreement'],
          from,
          until,
          number: person!.number,
        }),
      )
    }
    await give(kees, '2026-09-10', '2026-09-30')
    const both = await give(noor, '2026-10-01', null)
    expect(both.seats.map(({ name, from, until }) => [name.split(' ')[0], from, until])).toEqual([
      ['Kees', '2026-09-10', '2026-09-30'],
      ['Noor', '2026-10-01', null],
    ])
    const seatsOf = (personId: string, on: string) =>
      desk.on(on).as(personId, async call => (await readMe(call)).seats)
    expect(await seatsOf(kees, '2026-09-09')).toEqual([])
    expect(await seatsOf(kees, '2026-09-30')).toMatchObject([{ relationId, seat: 'host' }])
    expect(await seatsOf(kees, '2026-10-01')).toEqual([])
    expect(await seatsOf(noor, '2026-10-01')).toMatchObject([{ relationId, seat: 'host' }])
    const ended = await desk.on('2026-11-05').as(hr, call => endSeat(call, relationId, 'host'))
    expect(ended.seats).toEqual([])
    expect(await seatsOf(noor, '2026-11-05')).toEqual([])
    expect((await desk.as(employeeId, call => readMe(call))).seats).toEqual([])
    const told = (await desk.events(organisationId)).filter(({ event }) => event.startsWith('seat.'))
    expect(told.map(({ event, subject }) => [event, subject])).toEqual([
      ['seat.given', kees],
      ['seat.given', noor],
      ['seat.ended', noor],
    ])
  })
})
