import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { readMe, readRelation } from './service/me.ts'
import { endSeat, seatSomebody } from './service/seats.ts'
import { insertSeat } from './store/seats.ts'

const origin = 'https://example.org'

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
        seatSomebody(
          call,
          relationId,
          {
            seat: 'host',
            parts: ['agreement'],
            from,
            until,
            number: person!.number,
          },
          origin,
        ),
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

  const laid = async () => {
    const pair = await desk.build.pair()
    const hr = await desk.build.person(pair.organisationId)
    await desk.build.role(pair.organisationId, hr, 'hr')
    const kees = await desk.build.person(pair.organisationId, { givenName: 'Kees', number: 'K1' })
    const chair = {
      number: 'K1',
      seat: 'host',
      parts: ['talk' as const],
      from: desk.today,
      until: null,
    } as const
    const give = () =>
      desk.as(hr, call => seatSomebody(call, pair.relationId, { ...chair, parts: [...chair.parts] }, origin))
    return { ...pair, hr, kees, give }
  }

  test('[Z02] whoever gets a chair and the two beside whom it stands are told by mail, and nothing of what it is about', async () => {
    const { organisationId, employeeId, managerId, kees, give } = await laid()
    await give()
    const mails = await desk.rows<{ recipient: string; subject: string; body: string }>(
      'select recipient, subject, body from outbox where organisation_id = $1',
      [organisationId],
    )
    const people = await desk.rows<{ email: string }>('select email from people where person_id = any ($1)', [
      [employeeId, managerId, kees],
    ])
    expect(mails.map(({ recipient }) => recipient).sort()).toEqual(people.map(({ email }) => email).sort())
    for (const { subject, body } of mails) {
      expect(body).toContain(origin)
      for (const word of ['Verbeek', 'El Amrani', 'gesprek', 'inlenende'])
        expect([word, `${subject} ${body}`.includes(word)]).toEqual([word, false])
    }
  })

  test('[Z02] the two read who sits beside them, as what, for what and until when', async () => {
    const { relationId, employeeId, give } = await laid()
    await give()
    expect((await desk.as(employeeId, call => readRelation(call, relationId))).beside).toEqual([
      { seat: 'host', parts: ['talk'], from: desk.today, until: null, name: expect.stringContaining('Kees') },
    ])
  })

  test('[Z02] HR gives itself no chair, not by the database either', async () => {
    const { organisationId, relationId, hr, kees } = await laid()
    const insert = (personId: string) =>
      desk.as(hr, call =>
        insertSeat(call.tx, {
          organisationId,
          relationId,
          seat: 'guest',
          personId,
          from: desk.today,
          until: null,
          parts: ['agreement'],
          by: hr,
        }),
      )
    await expect(insert(hr)).rejects.toThrow('row-level security')
    await insert(kees)
  })
})
