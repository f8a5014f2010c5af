import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decideApart } from '../../../platform/disclosure/decide.ts'
import { ok } from '../../../shell/testing/furnished.ts'
import { type Client, startTestApp, type TestApp } from '../../../shell/testing/test-app.ts'
import type { AmoScan } from './model.ts'
import { publishAmo } from './publish.ts'
import { type AmoAnswers, amoQuestions, voices } from './questions.ts'

const whole = (place: number): AmoAnswers => Object.fromEntries(amoQuestions.map(id => [id, place]))

describe('room, being able and wanting', () => {
  let world: TestApp
  beforeAll(async () => {
    world = await startTestApp()
  })
  afterAll(() => world.close())

  /** Units of so many people, each under one who leads, with HR and a works council. */
  const house = async (sizes: readonly number[]) => {
    const where = await world.build.organisation()
    const { organisationId } = where
    const boss = await world.build.person(organisationId)
    const units: { unitId: string; lead: string; people: string[] }[] = []
    for (const [nth, size] of sizes.entries()) {
      const unitId = nth === 0 ? where.unitId : `00000000-0000-4000-8000-00000000000${nth}`
      if (nth > 0)
        await world.database.pool.query(
          `insert into units (organisation_id, unit_id, code, name, valid_from) values ($1, $2, $3, $3, '2020-01-01')`,
          [organisationId, unitId, `Team ${nth}`],
        )
      const lead = await world.build.person(organisationId)
      await world.build.relation({ ...where, unitId }, lead, boss)
      const people: string[] = []
      for (let at = 0; at < size; at++) {
        const person = await world.build.person(organisationId)
        await world.build.relation({ ...where, unitId }, person, lead)
        people.push(person)
      }
      units.push({ unitId, lead, people })
    }
    const holder = async (role: 'hr' | 'council' | 'confidant') => {
      const personId = await world.build.person(organisationId)
      await world.build.role(organisationId, personId, role)
      return world.signIn(personId)
    }
    return { organisationId, units, hr: await holder('hr'), council: await holder('council'), holder }
  }
  type House = Awaited<ReturnType<typeof house>>

  const say = async (personId: string, answers: AmoAnswers, voice = 'led') => {
    const client = await world.signIn(personId)
    await ok(client.put(`/api/amo/${voice}`, { answers }))
    return client
  }
  const read = async (client: Client) => (await ok(client.get('/api/amo'))).body as AmoScan
  /** When the half-year in which today lies is over. */
  const count = ({ organisationId }: House, today = '2027-01-02') =>
    publishAmo(
      world.database.database,
      organisationId,
      { decide: decideApart(5), openVault: world.app.house.openVault },
      { today, now: new Date(`${today}T10:00:00Z`) },
    )
  const cardOf = ({ cards }: AmoScan, unitId: string | null, voice = 'led') =>
    cards.find(card => card.unitId === unitId && card.voice === voice)

  test('[I03] of five or more a card of three blocks is shown; four fold, and do not follow from the rest', async () => {
    const at = await house([6, 6, 4])
    const [one, other, four] = at.units.map(({ unitId }) => unitId)
    for (const { people } of at.units)
      for (const [nth, person] of people.entries()) await say(person, whole(2 + (nth % 3)))
    for (const { lead } of at.units) await say(lead, whole(5), 'leads')
    await count(at, '2026-12-31')
    expect((await read(at.hr)).counted).toBeNull()
    await count(at)
    for (const reader of [at.hr, at.council]) {
      const scan = await read(reader)
      expect(scan.counted).toBe('2026-2')
      // Three lead here: of them nothing is told.
      expect(scan.cards.filter(({ voice }) => voice === 'leads')).toEqual([])
      const shown = scan.cards.map(({ unitId }) => unitId)
      expect(shown).not.toContain(four)
      expect([one, other].some(unitId => shown.includes(unitId!))).toBe(true)
      // All three together would leave the four over.
      expect([null, one, other].every(unitId => shown.includes(unitId!))).toBe(false)
      for (const { figures } of scan.cards)
        expect(figures).toEqual(Object.fromEntries(amoQuestions.map(id => [id, expect.anything()])))
    }
  })

  test('[I03] a unit reads its own card, and whoever leads it; another unit and an office without it read none', async () => {
    const at = await house([6, 6])
    const [mine, theirs] = at.units as [House['units'][number], House['units'][number]]
    for (const [nth, person] of [...mine.people, ...theirs.people].entries())
      await say(person, whole(1 + (nth % 4)))
    await count(at)
    const reads = async (personId: string) =>
      (await read(await world.signIn(personId))).cards.map(({ unitId }) => unitId)
    expect(await reads(mine.people[0]!)).toEqual([mine.unitId])
    expect((await reads(mine.lead)).sort()).toEqual([mine.unitId, null].sort())
    expect((await read(await at.holder('confidant'))).cards).toEqual([])
    expect(await reads((await house([1])).units[0]!.people[0]!)).toEqual([])
  })

  test('[I03] what was left open is not there: a sheet with a gap does not count, and is never a nought', async () => {
    const at = await house([5])
    const [{ unitId, people }] = at.units as [House['units'][number]]
    for (const [nth, person] of people.entries())
      await say(person, nth === 0 ? { will: 3 } : whole(2 + (nth % 3)))
    const own = await read(await world.signIn(people[0]!))
    expect(own.asked).toEqual([{ voice: 'led', mine: { will: 3 }, unreadable: false }])
    await count(at)
    expect(cardOf(await read(at.hr), unitId)).toBeUndefined()
  })

  test('[I03] nobody reads an answer of somebody, by HTTP or in the database, and nothing says who answered', async () => {
    const at = await house([5])
    const { lead, people } = at.units[0]!
    const chain = async () =>
      (
        await world.database.pool.query('select 1 from audit_events where organisation_id = $1', [
          at.organisationId,
        ])
      ).rowCount
    const client = await world.signIn(people[0]!)
    const before = await chain()
    await ok(client.put('/api/amo/led', { answers: whole(4) }))
    expect(await chain()).toBe(before)
    for (const reader of [at.hr, at.council, await world.signIn(lead)]) {
      const { asked, cards } = await read(reader)
      expect([asked.map(({ mine }) => mine).filter(Boolean), cards]).toEqual([[], []])
    }
    const { rows } = await world.database.pool.query<{ locked: string }>(
      'select locked from amo_sheets where organisation_id = $1',
      [at.organisationId],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]!.locked).not.toContain('will')
    await ok(client.send('DELETE', '/api/amo/led'))
    expect((await read(client)).asked[0]!.mine).toBeNull()
  })

  test('[I03] with five who lead, the whole house says how they lead; each unit of one still does not', async () => {
    const at = await house([1, 1, 1, 1, 1, 1])
    for (const [nth, { lead }] of at.units.entries()) await say(lead, whole(2 + (nth % 3)), 'leads')
    await count(at)
    const scan = await read(at.hr)
    expect(scan.cards.map(({ voice, unitId }) => [voice, unitId])).toEqual([['leads', null]])
  })

  test('[I03] no answer has a total, each question names its lines, and nothing orders people or units', async () => {
    const at = await house([6])
    for (const [nth, person] of at.units[0]!.people.entries()) await say(person, whole(2 + (nth % 3)))
    await count(at)
    const scan = await read(at.hr)
    for (const { figures } of scan.cards)
      expect(Object.keys(figures).sort()).toEqual([...amoQuestions].sort())
    expect(voices).toHaveLength(2)
    const wrong = { answers: { will: 6 } }
    const client = await world.signIn(at.units[0]!.people[0]!)
    expect((await client.put('/api/amo/led', wrong)).status).toBe(400)
    expect((await client.put('/api/amo/leads', { answers: whole(3) })).status).toBe(403)
  })
})
