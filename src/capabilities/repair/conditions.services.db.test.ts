import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOf, type Desk, startDesk } from '../../shell/testing/desk.ts'
import type { ConditionsInput } from './model.ts'
import {
  agreeToConditions,
  readAgreedConditions,
  readConditions,
  writeConditions,
} from './service/conditions.ts'

const four = { weakPractice: true, littleSupport: false, poorResults: false, strongDependency: true }

describe('what makes breach likelier in a team, by its services', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk()
  })
  afterAll(() => desk.close())

  /** An organisation with a team, and somebody at each office. */
  const offices = async () => {
    const { organisationId, unitId } = await desk.build.pair()
    const holder = async (...roles: ('hr' | 'council')[]) => {
      const personId = await desk.build.person(organisationId)
      for (const role of roles) await desk.build.role(organisationId, personId, role)
      return personId
    }
    const [hr, council, both] = [await holder('hr'), await holder('council'), await holder('hr', 'council')]
    const say = (personId: string, said: ConditionsInput) =>
      desk.as(personId, call => writeConditions(call, unitId, said))
    const agree = (personId: string, version: number) =>
      desk.as(personId, call => agreeToConditions(call, unitId, { version }))
    const team = async () =>
      (await desk.as(hr, readConditions)).teams.find(one => one.unitId === unitId)!.said
    const together = () => desk.as(council, readAgreedConditions)
    return { organisationId, unitId, hr, council, both, say, agree, team, together }
  }

  test('[A12] four times yes or no about a team hold once HR and the works council both say them, and not before', async () => {
    const { unitId, hr, council, say, agree, team, together, organisationId } = await offices()
    expect(await team()).toBeNull()
    await say(hr, { version: 0, ...four })
    expect(await team()).toMatchObject({ ...four, version: 1, hr: { on: desk.today }, council: null })
    expect((await together()).has(unitId)).toBe(false)
    await agree(council, 1)
    expect((await together()).get(unitId)).toEqual(['weakPractice', 'strongDependency'])
    // The works council sees it otherwise: HR has not said that.
    await say(council, { version: 2, ...four, poorResults: true })
    expect(await team()).toMatchObject({ poorResults: true, hr: null, council: { on: desk.today } })
    expect((await together()).has(unitId)).toBe(false)
    await agree(hr, 3)
    expect((await together()).get(unitId)).toEqual(['weakPractice', 'poorResults', 'strongDependency'])
    // What is said stands in the chain by the team, without the answers.
    const events = await desk.events(organisationId)
    expect(events.map(({ event, subject, details }) => [event, subject, details])).toEqual([
      ['team-conditions.written', unitId, { as: 'hr' }],
      ['team-conditions.agreed', unitId, { as: 'council' }],
      ['team-conditions.written', unitId, { as: 'council' }],
      ['team-conditions.agreed', unitId, { as: 'hr' }],
    ])
  })

  test('[A12] nobody is both offices at once', async () => {
    const { unitId, both, say, agree, together } = await offices()
    await say(both, { version: 0, ...four })
    await agree(both, 1)
    expect((await together()).has(unitId)).toBe(false)
  })

  test('the other office hears that something was said, and who said it does not', async () => {
    const { hr, council, say } = await offices()
    await say(hr, { version: 0, ...four })
    const rings = (personId: string) =>
      desk.rows('select kind, at from bell_rings where person_id = $1', [personId])
    expect(await rings(council)).toEqual([{ kind: 'office', at: '/conditions' }])
    expect(await rings(hr)).toEqual([])
  })

  test('two who say it at once: one of them reads first what the other said', async () => {
    const { hr, council, say, agree, unitId } = await offices()
    expect(await codeOf(agree(hr, 1))).toBe('repair.nothing-said')
    const first = await Promise.allSettled([
      say(hr, { version: 0, ...four }),
      say(council, { version: 0, ...four }),
    ])
    expect(first.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await codeOf(say(hr, { version: 7, ...four }))).toBe('repair.said-anew')
    expect(await codeOf(agree(council, 7))).toBe('repair.said-anew')
    const elsewhere = await offices()
    expect(
      await codeOf(desk.as(hr, call => writeConditions(call, elsewhere.unitId, { version: 0, ...four }))),
    ).toBe('repair.no-such-team')
    expect(unitId).not.toBe(elsewhere.unitId)
  })
})
