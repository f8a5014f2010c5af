import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { type HandInput, handInput } from './hand-schemas.ts'
import { keepByHand, readPersonCard } from './service/hand.ts'
import { inviteMany, readRegister } from './service/register.ts'
import { importOffice } from './testing/import-office.ts'

describe('one person by hand', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const office = async () => {
    const made = await importOffice(desk)
    const look = (input: HandInput) =>
      desk.as(made.hr, call => keepByHand(call, handInput.parse(input), { dryRun: true }))
    const keep = async (input: HandInput) => {
      const { shown } = await look(input)
      return desk.as(made.hr, call => keepByHand(call, handInput.parse(input), { dryRun: false, shown }))
    }
    const card = (number: string) => desk.as(made.hr, call => readPersonCard(call, number))
    return { ...made, look, keep, card }
  }
  const ilse: HandInput = {
    isNew: true,
    number: 'H1',
    givenName: 'Ilse',
    namePrefix: 'van der',
    familyName: 'Ster',
    email: 'ilse@x.example',
    relation: {
      number: null,
      kind: 'permanent',
      from: '2026-01-01',
      unitName: 'Keuken',
      jobTitle: 'Kok',
      hoursPerWeek: 28,
      managerNumber: 'HR1',
    },
  }

  test('added, corrected, moved and let go, each shown before it is kept', async () => {
    const { organisationId, look, keep, card, out, bring } = await office()
    await out()
    const before = await desk.untouched(organisationId, () => look(ilse))
    expect(before).toMatchObject({ saved: false, problems: [] })
    expect((await keep(ilse)).saved).toBe(true)
    const moved = {
      isNew: false,
      number: 'H1',
      relation: { number: 'H1', since: '2026-10-01', unitName: 'Zaal', hoursPerWeek: 32 },
    }
    expect((await keep(moved)).changes).toMatchObject([
      { field: 'unit', from: 'Keuken', to: 'Zaal', since: '2026-10-01' },
      { field: 'hours_per_week', from: '28', to: '32', since: '2026-10-01' },
      { what: 'team', field: 'new' },
    ])
    await keep({ isNew: false, number: 'H1', familyName: 'Maan', namePrefix: '' })
    const ended = await look({ isNew: false, number: 'H1', relation: { number: 'H1', until: '2026-12-31' } })
    expect(ended.endings).toMatchObject([{ what: 'work', number: 'H1', on: '2026-12-31' }])
    expect(await card('H1')).toMatchObject({
      name: 'Ilse Maan',
      email: 'ilse@x.example',
      relations: [
        {
          until: null,
          stretches: [
            {
              from: '2026-01-01',
              until: '2026-09-30',
              unit: 'Keuken',
              hoursPerWeek: 28,
              managerNumber: 'HR1',
            },
            { from: '2026-10-01', until: null, unit: 'Zaal', hoursPerWeek: 32, managerNumber: 'HR1' },
          ],
        },
      ],
    })
    expect((await bring(await out())).changes).toEqual([])
  })

  test('what a file may not say a hand may not say either', async () => {
    const { keep, look } = await office()
    await keep(ilse)
    const relation = { number: 'H1', managerNumber: 'H1' }
    expect((await look({ isNew: false, number: 'H1', relation })).problems).toMatchObject([
      { code: 'people.own-manager' },
    ])
    expect(
      (await look({ isNew: false, number: 'H1', relation: { number: 'H1', until: '2025-12-31' } })).problems,
    ).toMatchObject([{ code: 'people.ends-before-start' }])
    await expect(
      keep({ isNew: false, number: 'H1', email: null }).then(() =>
        desk.as('nobody', call => keepByHand(call, handInput.parse(ilse), { dryRun: false })),
      ),
    ).rejects.toThrow()
  })

  test('several are invited at once; HR sees who was, and whether the mail left', async () => {
    const { organisationId, unitId, hr } = { ...(await office()), unitId: '' }
    const [unit] = await desk.rows<{ unit_id: string }>(
      'select unit_id from units where organisation_id = $1',
      [organisationId],
    )
    const people = await Promise.all([1, 2, 3].map(() => desk.build.person(organisationId)))
    for (const person of people)
      await desk.build.relation({ organisationId, unitId: unit?.unit_id ?? unitId }, person, null)
    await desk.rows('update people set email = null where person_id = $1', [people[2]])
    const sent = await desk.as(hr, call => inviteMany(call, [...people, people[0]!], 'https://werk.example'))
    expect([sent.invited, sent.refused.map(({ personId }) => personId)]).toEqual([2, [people[2]]])
    const invitedOf = async () =>
      (await desk.as(hr, call => readRegister(call, { on: desk.today, search: '', page: 1 }))).rows.map(
        ({ invited }) => invited?.left ?? null,
      )
    expect((await invitedOf()).sort()).toEqual([false, false, null])
    await desk.rows('delete from outbox where organisation_id = $1', [organisationId])
    expect((await invitedOf()).filter(left => left === true)).toHaveLength(2)
  })
})
