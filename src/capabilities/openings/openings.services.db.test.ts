import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '../../platform/clock/clock.ts'
import type { Call } from '../../platform/http/call.ts'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import type { OpeningInput } from './model.ts'
import { closeOpening } from './service/closing.ts'
import {
  lookWhoWants,
  openOpening,
  publishOpening,
  readOpeningsToFill,
  setInsideDays,
} from './service/filling.ts'
import { readOpenings, signUp, withdraw } from './service/inside.ts'
import { markNoticesRead, readSignUpNotices } from './service/notices.ts'

const today = '2026-09-01'
const outside = { town: 'Zwolle', applyAt: 'werk@linde.example' }

describe('openings', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk({ today })
  })
  afterAll(() => desk.close())

  const office = async () => {
    const where = await desk.build.organisation()
    const { organisationId, unitId } = where
    const person = async (managerId: string | null = null) => {
      const personId = await desk.build.person(organisationId)
      const relationId = await desk.build.relation(where, personId, managerId, { jobTitle: 'Verzorgende' })
      return { personId, relationId }
    }
    const { personId: hr } = await person()
    await desk.build.role(organisationId, hr, 'hr')
    const { personId: managerId } = await person()
    const worker = await person(managerId)
    const project: OpeningInput = {
      kind: 'project',
      title: 'Nieuwe routes',
      tasks: 'Samen uitzoeken hoe de wijkteams minder rijden.',
      unitId,
      locationId: null,
      hours: { least: 4, most: 8 },
      startsOn: '2026-10-01',
      endsOn: '2027-02-01',
      pay: { least: 1900, most: 2600, per: 'hour' },
      leads: false,
      noCoaching: null,
      places: 1,
      signUpUntil: '2026-09-25',
      needs: [],
    }
    const post = { ...project, kind: 'post' as const, title: 'Verzorgende', endsOn: null }
    const open = async (input: OpeningInput = project, on = desk) => {
      const known = (await on.as(hr, readOpeningsToFill)).openings.map(({ openingId }) => openingId)
      const { openings } = await on.as(hr, call => openOpening(call, input))
      return openings.find(({ openingId }) => !known.includes(openingId))!.openingId
    }
    return { ...where, hr, managerId, worker, person, project, post, open }
  }
  const ringsOf = (personId: string) =>
    desk.rows<{ kind: string; at: string }>(
      'select kind, at from bell_rings where person_id = $1 order by rung_at',
      [personId],
    )
  const mine = async (personId: string, openingId: string, on = desk) =>
    (await on.as(personId, readOpenings)).openings.find(one => one.openingId === openingId)

  test('[E02] anybody signs up for a project elsewhere, and whoever leads them hears what and when, and can only read it', async () => {
    const at = await office()
    const { personId, relationId } = at.worker
    const openingId = await at.open()
    await desk.as(personId, call => signUp(call, openingId))
    expect(await mine(personId, openingId)).toMatchObject({
      mine: { signedOn: today, outcome: null },
      left: 0,
    })
    expect(await ringsOf(at.managerId)).toEqual([{ kind: 'answer', at: `/relations/${relationId}/sign-ups` }])
    const { notices } = await desk.as(at.managerId, call => readSignUpNotices(call, relationId))
    expect(notices).toMatchObject([
      {
        title: 'Nieuwe routes',
        startsOn: '2026-10-01',
        endsOn: '2027-02-01',
        hours: { least: 4, most: 8 },
        toldOn: today,
        readOn: null,
      },
    ])
    await desk.as(at.managerId, call => markNoticesRead(call, relationId))
    expect(
      (await desk.as(at.managerId, call => readSignUpNotices(call, relationId))).notices[0]!.readOn,
    ).toBe(today)
    // Nor by the database: whoever leads somebody takes nothing away that they signed up for.
    const deleted = await desk.as(at.managerId, call =>
      call.tx.deleteFrom('opening_sign_ups').executeTakeFirst(),
    )
    expect(deleted.numDeletedRows).toBe(0n)
    expect(await mine(personId, openingId)).toMatchObject({ mine: { outcome: null } })
  })

  test('[E02] two who sign up for the last place at one moment: one has it, and one is told', async () => {
    const at = await office()
    const other = await at.person(at.managerId)
    const openingId = await at.open()
    const press = (personId: string) =>
      desk
        .as(personId, call => signUp(call, openingId))
        .then(
          () => 'in',
          (error: { code?: string }) => error.code,
        )
    const outcomes = await Promise.all([press(at.worker.personId), press(other.personId)])
    expect(outcomes.sort()).toEqual(['in', 'openings.full'])
    expect(await desk.rows('select 1 from opening_sign_ups where opening_id = $1', [openingId])).toHaveLength(
      1,
    )
  })

  test('[E02] taken back without a reason: the place is free, and whoever was told hears that too', async () => {
    const at = await office()
    const { personId, relationId } = at.worker
    const openingId = await at.open()
    await desk.as(personId, call => signUp(call, openingId))
    await desk.as(at.managerId, call => markNoticesRead(call, relationId))
    await desk.as(personId, call => withdraw(call, openingId))
    expect(await mine(personId, openingId)).toMatchObject({ mine: null, left: 1 })
    const { notices } = await desk.as(at.managerId, call => readSignUpNotices(call, relationId))
    expect(notices).toMatchObject([{ withdrawnOn: today, readOn: null }])
    await desk.as(personId, call => signUp(call, openingId))
    const again = await desk.as(at.managerId, call => readSignUpNotices(call, relationId))
    expect(again.notices).toMatchObject([{ withdrawnOn: null, readOn: null }])
  })

  test('[E02] who wants a post elsewhere is read by who fills it, and by nobody who leads them until somebody chose', async () => {
    const at = await office()
    const { personId, relationId } = at.worker
    const openingId = await at.open(at.post)
    await desk.as(personId, call => signUp(call, openingId))
    expect(await ringsOf(at.managerId)).toEqual([])
    await desk.as(at.hr, call =>
      closeOpening(call, openingId, { comes: [personId], wordsToComing: 'Welkom.', wordsToOthers: null }),
    )
    expect(await mine(personId, openingId)).toMatchObject({
      open: false,
      mine: { outcome: 'comes', words: 'Welkom.' },
    })
    expect(await ringsOf(personId)).toEqual([{ kind: 'answer', at: `/openings/${openingId}` }])
    expect((await desk.as(at.managerId, call => readSignUpNotices(call, relationId))).notices).toHaveLength(1)
  })

  test('nobody is turned down by a machine: everybody who signed up reads a word of who chose', async () => {
    const at = await office()
    const other = await at.person(at.managerId)
    const openingId = await at.open(at.post)
    for (const { personId } of [at.worker, other]) await desk.as(personId, call => signUp(call, openingId))
    const choose = (words: string | null) => (call: Call) =>
      closeOpening(call, openingId, {
        comes: [other.personId],
        wordsToComing: 'Welkom.',
        wordsToOthers: words,
      })
    expect(await desk.refused(at.hr, choose(null))).toBe('openings.no-word-to-others')
    await desk.as(at.hr, choose('Dank je. Wij kozen iemand die de nacht al kent.'))
    expect(await mine(at.worker.personId, openingId)).toMatchObject({
      mine: { outcome: 'not-now', words: 'Dank je. Wij kozen iemand die de nacht al kent.' },
    })
  })

  test('[E04] nothing goes outside before its days and a look, and what is missing is named', async () => {
    const at = await office()
    const openingId = await at.open(at.post)
    const publish = (call: Call) => publishOpening(call, openingId, outside)
    expect(await desk.refused(at.hr, publish)).toBe('openings.gate-days-and-look')
    const [before, onTheDay] = [desk.on(addDays(today, 9)), desk.on(addDays(today, 10))]
    expect(await onTheDay.refused(at.hr, publish)).toBe('openings.gate-look')
    // An empty list that was looked at is a look.
    expect(await desk.as(at.hr, call => lookWhoWants(call, openingId))).toMatchObject({ people: [] })
    expect(await before.refused(at.hr, publish)).toBe('openings.gate-days')
    const { openings } = await onTheDay.as(at.hr, publish)
    expect(openings.find(one => one.openingId === openingId)!.gate).toMatchObject({
      outsideOn: '2026-09-11',
      missing: [],
      from: '2026-09-11',
      address: `/outside/${at.organisationId}/${openingId}`,
    })
  })

  test('[E04] the database keeps the lock too', async () => {
    const at = await office()
    const openingId = await at.open(at.post)
    const force = (call: Call) =>
      call.tx
        .updateTable('openings')
        .set({ outside_at: call.now, outside_on: call.today, town: 'Zwolle', apply_at: 'a@b.example' })
        .where('opening_id', '=', openingId)
        .execute()
    await expect(desk.as(at.hr, force)).rejects.toThrow(/row-level security/)
  })

  test('[E04] an opening keeps the days that it was opened with', async () => {
    const at = await office()
    const first = await at.open()
    await desk.as(at.hr, call => setInsideDays(call, 5))
    const second = await at.open()
    const { openings, days } = await desk.as(at.hr, readOpeningsToFill)
    const daysOf = (id: string) => openings.find(({ openingId }) => openingId === id)!.gate.days
    expect([daysOf(first), daysOf(second), days]).toEqual([10, 5, 5])
  })

  test('[E04] each look is one line a day, read by who looked and by each who was shown, and by nobody else', async () => {
    const at = await office()
    const [one, other] = [at.worker.personId, (await at.person(at.managerId)).personId]
    const openingId = await at.open(at.post)
    await desk.as(one, call => signUp(call, openingId))
    const look = () => desk.as(at.hr, call => lookWhoWants(call, openingId))
    expect((await look()).people.map(({ personId }) => personId)).toEqual([one])
    await look()
    const lines = (personId: string) =>
      desk.as(personId, call =>
        call.tx.selectFrom('opening_shown').select(['person_id', 'looked_by']).execute(),
      )
    expect(await lines(one)).toEqual([{ person_id: one, looked_by: at.hr }])
    expect(await lines(other)).toEqual([])
    expect(await lines(at.managerId)).toEqual([])
    await desk.as(other, call => signUp(call, openingId))
    await look()
    expect(await desk.rows('select 1 from opening_looks where opening_id = $1', [openingId])).toHaveLength(2)
    expect((await lines(at.hr)).length).toBe(3)
    expect(await lines(other)).toEqual([{ person_id: other, looked_by: at.hr }])
  })

  test('[E04] who may not fill it is refused as if there were none', async () => {
    const at = await office()
    const openingId = await at.open(at.post)
    for (const personId of [at.worker.personId, (await office()).hr]) {
      const code = 'openings.no-such-opening'
      expect(await desk.refused(personId, call => lookWhoWants(call, openingId))).toBe(code)
      expect(await desk.refused(personId, call => publishOpening(call, openingId, outside))).toBe(code)
    }
    // Whoever leads the team may.
    expect(await desk.as(at.managerId, call => lookWhoWants(call, openingId))).toMatchObject({ people: [] })
  })

  test('[I05] whoever will lead people is asked to lead as a coach, without anybody asking for it', async () => {
    const at = await office()
    const leading = { ...at.post, title: 'Teamleider nacht', leads: true }
    const { noCoaching: _, ...unsaid } = leading
    const asked = await at.open({ ...unsaid, noCoaching: null })
    expect(await mine(at.worker.personId, asked)).toMatchObject({ leads: true, noCoaching: null })
    const without = await at.open({ ...leading, noCoaching: 'Drie weken, tot de nieuwe teamleider er is.' })
    expect(await mine(at.worker.personId, without)).toMatchObject({
      noCoaching: 'Drie weken, tot de nieuwe teamleider er is.',
    })
    expect(
      await desk.refused(at.hr, call => openOpening(call, { ...at.post, noCoaching: 'Geen tijd.' })),
    ).toBe('openings.nobody-to-lead')
  })

  test('refuses what cannot be: an end, days, hours, pay, a team or place, and words about age or former pay', async () => {
    const at = await office()
    const refused = (change: Partial<OpeningInput>, who = at.hr) =>
      desk.refused(who, call => openOpening(call, { ...at.project, ...change }))
    expect(await refused({ endsOn: null })).toBe('openings.project-without-end')
    expect(await refused({ endsOn: '2026-09-30' })).toBe('openings.ends-before')
    expect(await refused({ startsOn: '2026-08-31' })).toBe('openings.starts-in-the-past')
    expect(await refused({ signUpUntil: '2026-08-31' })).toBe('openings.sign-up-in-the-past')
    expect(await refused({ signUpUntil: '2027-02-02' })).toBe('openings.sign-up-too-late')
    expect(await refused({ hours: { least: 8, most: 4 } })).toBe('openings.hours-upside-down')
    expect(await refused({ pay: { least: 2600, most: 1900, per: 'hour' } })).toBe('openings.pay-upside-down')
    expect(await refused({ tasks: 'Je bent tussen 25 en 35 jaar oud.' })).toBe('openings.asks-age')
    expect(await refused({ tasks: 'Noem je laatst verdiende salaris.' })).toBe('openings.asks-former-pay')
    expect(await refused({ unitId: (await office()).unitId })).toBe('openings.not-your-unit')
    expect(await refused({}, at.worker.personId)).toBe('openings.not-your-unit')
    expect(await refused({ locationId: at.unitId })).toBe('openings.no-such-place')
    expect(await desk.refused(at.managerId, call => setInsideDays(call, 0))).toBe('openings.only-hr')
  })

  test('refuses steps that do not fit: twice, not there, answered, closed, outside, over, or for oneself', async () => {
    const at = await office()
    const { personId, relationId } = at.worker
    await desk.as(at.hr, call => setInsideDays(call, 0))
    const openingId = await at.open(at.post)
    const close = (comes: string[]) => (call: Call) =>
      closeOpening(call, openingId, { comes, wordsToComing: 'Welkom.', wordsToOthers: 'Dank je.' })
    const up = (call: Call) => signUp(call, openingId)
    const back = (call: Call) => withdraw(call, openingId)
    expect(await desk.refused(personId, call => signUp(call, at.unitId))).toBe('openings.no-such-opening')
    expect(await desk.refused(personId, back)).toBe('openings.not-signed-up')
    await desk.as(personId, up)
    expect(await desk.refused(personId, up)).toBe('openings.signed-up-already')
    expect(await desk.refused(at.hr, close([at.hr]))).toBe('openings.did-not-sign-up')
    const other = await at.person()
    await desk.as(other.personId, up)
    expect(await desk.refused(at.hr, close([personId, other.personId]))).toBe('openings.too-many-come')
    expect(
      await desk.refused(at.hr, call =>
        closeOpening(call, openingId, { comes: [personId], wordsToComing: null, wordsToOthers: 'Dank je.' }),
      ),
    ).toBe('openings.no-word-to-coming')
    await desk.as(at.managerId, up)
    expect(await desk.refused(at.managerId, call => lookWhoWants(call, openingId))).toBe(
      'openings.you-signed-up',
    )
    await desk.as(at.hr, call => lookWhoWants(call, openingId))
    const late = desk.on('2026-09-26')
    expect(await late.refused(at.hr, call => publishOpening(call, openingId, outside))).toBe(
      'openings.sign-up-over',
    )
    await desk.as(at.hr, call => publishOpening(call, openingId, outside))
    expect(await desk.refused(at.hr, call => publishOpening(call, openingId, outside))).toBe(
      'openings.is-outside',
    )
    await desk.as(at.hr, close([personId]))
    expect(await desk.refused(at.hr, close([personId]))).toBe('openings.is-closed')
    expect(await desk.refused(personId, back)).toBe('openings.was-answered')
    expect(await desk.refused(personId, call => markNoticesRead(call, relationId))).toBe('openings.not-told')
  })
})
