import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, startDesk } from '../../shell/testing/desk.ts'
import { partnershipInput } from './partnerships-model.ts'
import { endPartnership, makePartnership, readPartnerships } from './service/partnerships.ts'

const card = {
  school: 'ROC Kust',
  places: 8,
  certainty: 'Wie het diploma haalt, krijgt een vast contract.',
  inflow: 6,
  quality: 'Zij kennen onze wijken al.',
}
const inputOf = (change: object = {}) => partnershipInput.parse({ ...card, ...change })

describe('working together with schools', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  const office = async () => {
    const pair = await desk.build.pair()
    const hr = await desk.build.person(pair.organisationId)
    await desk.build.role(pair.organisationId, hr, 'hr')
    return { ...pair, hr }
  }
  const made = async () => {
    const at = await office()
    const { partnerships } = await desk.as(at.hr, call => makePartnership(call, inputOf()))
    return { ...at, partnershipId: partnerships[0]!.partnershipId }
  }

  test('[D17] everybody reads both sides of a card, and that it ended', async () => {
    const { hr, employeeId, partnershipId } = await made()
    const read = async () => (await desk.as(employeeId, readPartnerships)).partnerships
    expect(await read()).toMatchObject([{ ...card, begunOn: '2026-09-01', endedOn: null }])
    await desk.as(hr, call => endPartnership(call, partnershipId))
    expect(await read()).toMatchObject([{ ...card, endedOn: '2026-09-01' }])
    const elsewhere = await office()
    expect((await desk.as(elsewhere.hr, readPartnerships)).partnerships).toEqual([])
  })

  test.each([
    ['nothing for students', { certainty: '' }, 'measures.nothing-for-students'],
    ['blanks for students', { certainty: '  ' }, 'measures.nothing-for-students'],
    ['no number that comes in', { inflow: null }, 'measures.nothing-for-us'],
    ['nothing of what they can do', { quality: ' ' }, 'measures.nothing-for-us'],
    ['nothing for us at all', { inflow: null, quality: null }, 'measures.nothing-for-us'],
  ])('[D17] a card with %s is none', async (_, change, code) => {
    const { hr } = await office()
    expect(await desk.refused(hr, call => makePartnership(call, inputOf(change)))).toBe(code)
    expect((await desk.as(hr, readPartnerships)).partnerships).toEqual([])
  })

  test('[D17] the database keeps no card with one side empty', async () => {
    const { organisationId, partnershipId } = await made()
    for (const [column, value] of [
      ['certainty', null],
      ['certainty', '  '],
      ['inflow', null],
      ['inflow', 0],
      ['quality', null],
      ['quality', ''],
      ['places', 0],
    ] as const)
      await expect(
        desk.rows(
          `update partnerships set ${column} = $3 where organisation_id = $1 and partnership_id = $2`,
          [organisationId, partnershipId, value],
        ),
      ).rejects.toThrow(/violates (?:check|not-null) constraint/)
  })

  test('[D17] nobody but HR makes or ends a card, in the database too', async () => {
    const { employeeId, managerId, partnershipId } = await made()
    for (const person of [employeeId, managerId]) {
      expect(await desk.refused(person, call => makePartnership(call, inputOf()))).toBe('measures.only-hr')
      expect(await desk.refused(person, call => endPartnership(call, partnershipId))).toBe('measures.only-hr')
      const changed = await desk.as(person, call =>
        call.tx.updateTable('partnerships').set({ ended_on: '2026-09-01' }).executeTakeFirst(),
      )
      expect(changed.numUpdatedRows).toBe(0n)
    }
  })

  test('refuses: no-such-partnership, partnership-ended', async () => {
    const [mine, theirs] = [await made(), await made()]
    const end = (id: string) => desk.refused(mine.hr, call => endPartnership(call, id))
    expect(await end(theirs.partnershipId)).toBe('measures.no-such-partnership')
    await desk.as(mine.hr, call => endPartnership(call, mine.partnershipId))
    expect(await end(mine.partnershipId)).toBe('measures.partnership-ended')
  })
})
