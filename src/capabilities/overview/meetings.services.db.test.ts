import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { agreeInput, closeInput, planInput } from './meeting-schemas.ts'
import { overviewDays } from './service/days.ts'
import {
  addToMinutes,
  agreeAtMeeting,
  closeAtMeeting,
  dropAgreement,
  planMeeting,
  readMeeting,
  writeMinutes,
} from './service/meetings.ts'
import { gatherOffices, met, planOf, settle, versionOf } from './testing/meet.ts'

describe('the meeting on the yearly overview', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())
  const rings = (personId: string) =>
    desk.rows<{ at: string }>('select at from bell_rings where person_id = $1', [personId])
  const daysOf = (personId: string, on = '2026-09-01') =>
    desk.on(on).as(personId, call => overviewDays.find(call, []))

  test('[I02] an agreement that is not done comes back each year by itself, with where it came from', async () => {
    const offices = await gatherOffices(desk, [2023, 2024, 2025])
    const first = await met(desk.on('2024-03-12'), offices, { year: 2023, heldOn: '2024-03-12' })
    await settle(desk.on('2024-03-12'), 2023, [offices.hr, offices.council])
    // Before anybody planned the next one it is there already.
    const next = await desk.on('2025-03-01').as(offices.council, call => readMeeting(call, 2024))
    expect(next.planned).toBeNull()
    expect(next.carried).toMatchObject([
      { agreementId: first.agreementId, madeAt: { year: 2023, heldOn: '2024-03-12' }, closed: null },
    ])
    const second = await met(desk.on('2025-03-11'), offices, { year: 2024, heldOn: '2025-03-11' })
    const done = { agreementId: second.agreementId, done: 'Het rooster hangt er zes weken vooraf' }
    await desk.on('2025-05-01').as(offices.hr, call => closeAtMeeting(call, 2024, done))

    // In the second year after it the first is still open, and what was done in between is told once.
    const third = await desk.on('2026-03-10').as(offices.hr, call => readMeeting(call, 2025))
    expect(third.carried.map(({ agreementId, closed }) => [agreementId, closed?.done ?? null])).toEqual([
      [first.agreementId, null],
      [second.agreementId, done.done],
    ])
    const both = { agreementId: first.agreementId, done: 'Ook klaar' }
    await desk.on('2026-03-10').as(offices.council, call => closeAtMeeting(call, 2025, both))
    await desk.rows(
      `insert into overviews (organisation_id, year, figures, wanted_by, wanted_at, made_at)
        values ($1, 2026, '[]', $2, now(), now())`,
      [offices.organisationId, offices.hr],
    )
    await desk
      .on('2026-03-10')
      .as(offices.hr, call => planMeeting(call, 2025, planOf(offices, { heldOn: '2026-03-10' })))
    const fourth = await desk.on('2027-03-10').as(offices.hr, call => readMeeting(call, 2026))
    expect(fourth.carried).toEqual([])
  })

  test('[I02] minutes settled by both change no more, by no verb and in no table; they are added to', async () => {
    const { hr, council, year, agreementId, organisationId } = await met(desk, await gatherOffices(desk))
    const halfway = await settle(desk, year, [hr])
    // Whoever changes something after one settled it asks that one anew.
    const changed = await desk.as(council, call =>
      writeMinutes(call, year, { version: versionOf(halfway), minutes: 'Zeilboot' }),
    )
    expect(changed.planned).toMatchObject({ hr: null, council: null, minutes: 'Zeilboot' })
    const settled = await settle(desk, year, [council, hr])
    expect(settled.planned).toMatchObject({ hr: { on: '2026-09-01' }, council: { on: '2026-09-01' } })
    const version = versionOf(settled)
    for (const attempt of [
      () => desk.refused(hr, call => writeMinutes(call, year, { version, minutes: 'Anders' })),
      () => desk.refused(hr, call => dropAgreement(call, year, { agreementId, version })),
      () =>
        desk.refused(hr, call =>
          planMeeting(call, year, planOf({ hr, council, organisationId }, { version })),
        ),
    ])
      expect(await attempt()).toBe('overview.minutes-settled')
    const touched = await desk.as(hr, async ({ tx }) => [
      (
        await tx
          .updateTable('overview_meetings')
          .set({ minutes: 'Anders' })
          .where('organisation_id', '=', organisationId)
          .executeTakeFirst()
      ).numUpdatedRows,
      (
        await tx
          .deleteFrom('overview_agreements')
          .where('organisation_id', '=', organisationId)
          .executeTakeFirst()
      ).numDeletedRows,
      (
        await tx
          .deleteFrom('overview_meeting_people')
          .where('organisation_id', '=', organisationId)
          .executeTakeFirst()
      ).numDeletedRows,
    ])
    expect(touched).toEqual([0n, 0n, 0n])
    const added = await desk.as(council, call => addToMinutes(call, year, { words: 'Een naam ontbrak' }))
    expect(added.planned!.minutes).toBe('Zeilboot')
    expect(added.additions).toMatchObject([{ words: 'Een naam ontbrak', side: 'council' }])
    // What was agreed can still be done.
    const closed = await desk.as(hr, call => closeAtMeeting(call, year, { agreementId, done: 'Klaar' }))
    expect(closed.agreements).toMatchObject([{ closed: { done: 'Klaar' } }])
  })

  test('nobody settles for the other office, whatever they send', async () => {
    const { hr, year, organisationId } = await met(desk, await gatherOffices(desk))
    await expect(
      desk.as(hr, ({ tx }) =>
        tx
          .updateTable('overview_meetings')
          .set({ council_by: hr, council_on: '2026-09-01' })
          .where('organisation_id', '=', organisationId)
          .where('year', '=', year)
          .execute(),
      ),
    ).rejects.toThrow('row-level security')
  })

  test('[I02] of two who say at once that it is done, one is told', async () => {
    const { hr, council, agreementId } = await met(desk, await gatherOffices(desk))
    const outcomes = await Promise.allSettled(
      [hr, council].map(personId =>
        desk.as(personId, call => closeAtMeeting(call, 2025, { agreementId, done: personId })),
      ),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult
    expect(lost.reason.code).toBe('overview.closed-already')
    const { agreements } = await desk.as(hr, call => readMeeting(call, 2025))
    const won = outcomes.findIndex(({ status }) => status === 'fulfilled')
    expect(agreements[0]!.closed!.done).toBe([hr, council][won])
  })

  test('of two who write at once, one is told and nothing is lost unseen', async () => {
    const { hr, council, year } = await met(desk, await gatherOffices(desk))
    const outcomes = await Promise.allSettled([
      desk.as(hr, call => writeMinutes(call, year, { version: 3, minutes: 'Van HR' })),
      desk.as(council, call =>
        agreeAtMeeting(call, year, { version: 3, what: 'Iets', who: hr, dueOn: '2026-10-01' }),
      ),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('[I02] whoever is asked hears it and finds the day, and what they have to do by when', async () => {
    const offices = await gatherOffices(desk)
    await desk.as(offices.council, call => planMeeting(call, 2025, planOf(offices, { heldOn: '2026-10-06' })))
    expect(await rings(offices.hr)).toEqual([{ at: '/overviews/2025/meeting' }])
    expect(await rings(offices.council)).toEqual([])
    for (const personId of [offices.hr, offices.council])
      expect(await daysOf(personId)).toMatchObject([
        { kind: 'meeting', on: '2026-10-06', name: '2025', at: '/overviews/2025/meeting' },
      ])
    await desk.as(offices.council, call =>
      agreeAtMeeting(call, 2025, { version: 1, what: 'Iets', who: offices.hr, dueOn: '2026-11-01' }),
    )
    expect((await daysOf(offices.hr)).map(({ kind, on }) => [kind, on])).toEqual([
      ['meeting', '2026-10-06'],
      ['agreement', '2026-11-01'],
    ])
    expect(await daysOf(offices.council, '2026-10-07')).toEqual([])
    const colleague = await desk.build.person(offices.organisationId)
    expect(await daysOf(colleague)).toEqual([])
  })

  test('the database shows no employee, and no other organisation, a line of it; the chain has no word', async () => {
    const place = await met(desk, await gatherOffices(desk))
    await settle(desk, place.year, [place.hr, place.council])
    await desk.as(place.hr, call => addToMinutes(call, place.year, { words: 'Zeilbootje' }))
    const elsewhere = await gatherOffices(desk)
    const employee = await desk.build.person(place.organisationId)
    for (const personId of [employee, elsewhere.hr])
      for (const name of [
        'overview_meetings',
        'overview_meeting_people',
        'overview_agreements',
        'overview_meeting_additions',
      ] as const)
        expect(
          await desk.as(personId, call =>
            call.tx
              .selectFrom(name)
              .select('organisation_id')
              .where('organisation_id', '=', place.organisationId)
              .execute(),
          ),
        ).toEqual([])
    const events = await desk.events(place.organisationId)
    expect(events.map(({ event }) => event)).toEqual([
      'overview-meeting.planned',
      'overview-meeting.minutes-written',
      'overview-meeting.agreed',
      'overview-meeting.settled',
      'overview-meeting.settled',
      'overview-meeting.added',
    ])
    expect(JSON.stringify(events)).not.toMatch(/Zeilbootje|Rooster/)
  })

  test('an agreement says what, and what was done; nobody is asked twice', () => {
    const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
    const made = { version: 1, what: 'Iets', who: id, dueOn: '2026-10-01' }
    expect(agreeInput.safeParse(made).success).toBe(true)
    for (const wrong of [{ what: ' ' }, { dueOn: '2026-02-30' }, { who: 'HR' }, { version: -1 }])
      expect([wrong, agreeInput.safeParse({ ...made, ...wrong }).success]).toEqual([wrong, false])
    expect(closeInput.safeParse({ done: '  ' }).success).toBe(false)
    const plan = { version: 0, heldOn: '2026-10-01', place: '', others: '', participants: [id, id] }
    expect(planInput.safeParse(plan).success).toBe(false)
    expect(planInput.safeParse({ ...plan, participants: [id] }).success).toBe(true)
  })
})
