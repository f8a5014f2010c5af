import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOwner } from '../../platform/db/database.ts'
import { decideApart } from '../../platform/disclosure/decide.ts'
import { ok } from '../../shell/testing/furnished.ts'
import { type Client, startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import type { TeamPictures } from './model.ts'
import { lockSaid } from './service/locked.ts'
import { publishPictures } from './service/team/publish.ts'

const asked = { demand: '4', effort: '3', recovery: '2' }

describe('the picture of a team', () => {
  let world: TestApp
  beforeAll(async () => {
    world = await startTestApp()
  })
  afterAll(() => world.close())

  const query = async <R = Record<string, unknown>>(text: string, values: readonly unknown[] = []) =>
    (await world.database.pool.query(text, [...values])).rows as R[]

  /** A team under somebody who leads it, in an organisation with an adviser of HR, a works council and a confidant. */
  const team = async (size: number) => {
    const where = await world.build.organisation()
    const { organisationId } = where
    const lead = await world.build.person(organisationId, { givenName: 'Joost' })
    const members = await Promise.all(
      Array.from({ length: size }, async (_, at) => {
        const personId = await world.build.person(organisationId, { givenName: `Lid${at}` })
        return { personId, relationId: await world.build.relation(where, personId, lead) }
      }),
    )
    const holder = async (role: 'hr' | 'council' | 'confidant') => {
      const personId = await world.build.person(organisationId)
      await world.build.role(organisationId, personId, role)
      return world.signIn(personId)
    }
    return {
      where,
      organisationId,
      lead: await world.signIn(lead),
      members,
      hr: await holder('hr'),
      council: await holder('council'),
      confidant: await holder('confidant'),
    }
  }
  type Team = Awaited<ReturnType<typeof team>>

  /** As if this was said in that period: what was answered then cannot be answered now. */
  const sayThen = async (
    { organisationId, members }: Team,
    period: string,
    answersOf: (at: number) => Record<string, string> | null,
    counts = true,
  ) => {
    for (const [at, { personId, relationId }] of members.entries()) {
      const answers = answersOf(at)
      if (!answers) continue
      const [{ id }] = (await query<{ id: string }>(
        `insert into reflections (organisation_id, reflection_id, relation_id, mirror, period, side, author_id, counts, written_at)
          values ($1, gen_random_uuid(), $2, $6, $3, 'employee', $4, $5, now()) returning reflection_id as id`,
        [
          organisationId,
          relationId,
          period,
          personId,
          counts,
          'demand' in answers ? 'triad' : 'classic-modern',
        ],
      )) as [{ id: string }]
      const vault = () => world.app.house.openVault(organisationId)
      await query('insert into reflection_answers values ($1, $2, $3)', [
        organisationId,
        id,
        lockSaid({ vault }, 'answers', { reflectionId: id, of: answers }),
      ])
    }
  }
  const publish = ({ organisationId }: Team, today = world.today) =>
    publishPictures(
      world.database.database,
      organisationId,
      { decide: decideApart(5), openVault: world.app.house.openVault },
      { today, now: new Date(`${today}T10:00:00Z`) },
    )
  const seenBy = async (client: Client): Promise<TeamPictures> =>
    (await ok(client.get('/api/team-pictures'))).body as TeamPictures
  const spread = (at: number) => ({ ...asked, demand: String(2 + (at % 4)) })

  test('[B22] five who chose to count make a picture for HR and the works council, four make none', async () => {
    for (const size of [4, 5]) {
      const here = await team(size)
      await sayThen(here, '2026-q2', spread)
      await publish(here)
      for (const client of [here.hr, here.council]) {
        const { pictures, closed } = await seenBy(client)
        expect(closed).toEqual([{ mirror: 'triad', period: '2026-q2' }])
        expect([size, pictures.some(({ unitId }) => unitId !== null)]).toEqual([size, size === 5])
        if (size === 5) expect(pictures[0]).toMatchObject({ period: '2026-q2', people: { from: 5, to: 9 } })
      }
      expect((await here.confidant.get('/api/team-pictures')).status).toBe(403)
      const member = await world.signIn(here.members[0]!.personId)
      expect((await member.get('/api/team-pictures')).status).toBe(403)
    }
  })

  test('[B22] who did not choose to count, or left a question open, is in no picture', async () => {
    const here = await team(7)
    await sayThen(here, '2026-q2', at => (at < 4 ? spread(at) : null))
    await sayThen(here, '2026-q2', at => (at === 4 ? spread(at) : null), false)
    await sayThen(here, '2026-q2', at => (at > 4 ? { demand: '3' } : null))
    await publish(here)
    expect((await seenBy(here.hr)).pictures).toEqual([])
  })

  test('[B22] whoever leads the team sees it, whoever leads another does not', async () => {
    const here = await team(6)
    await sayThen(here, '2026-q2', spread)
    const other = await world.build.pair({ where: here.where })
    await query(
      `with unit as (insert into units (organisation_id, unit_id, code, name, valid_from)
          values ($1, gen_random_uuid(), 'ander', 'Ander', '2020-01-01') returning unit_id)
        update placements set unit_id = (select unit_id from unit) where organisation_id = $1 and relation_id = $2`,
      [here.organisationId, other.relationId],
    )
    await publish(here)
    const unitsOf = async (client: Client) =>
      (await seenBy(client)).pictures.map(({ unitId }) => unitId !== null)
    expect(await unitsOf(here.lead)).toContain(true)
    expect(await unitsOf(await world.signIn(other.managerId))).not.toContain(true)
  })

  test('[B22] of two quarters with all but one the same, the second is not shown', async () => {
    const here = await team(8)
    await sayThen(here, '2026-q1', at => (at < 7 ? spread(at) : null))
    await publish(here, '2026-04-02')
    await sayThen(here, '2026-q2', spread)
    await publish(here)
    const { pictures, closed } = await seenBy(here.hr)
    expect(closed.map(({ period }) => period)).toEqual(['2026-q1', '2026-q2'])
    expect(new Set(pictures.map(({ period }) => period))).toEqual(new Set(['2026-q1']))
  })

  test('[B22] the same people in two quarters make two pictures, each with its own figures', async () => {
    const here = await team(8)
    await sayThen(here, '2026-q1', spread)
    await sayThen(here, '2026-q2', at => ({ ...spread(at), demand: String(1 + (at % 3)) }))
    await publish(here)
    const { pictures } = await seenBy(here.council)
    const demand = pictures
      .filter(({ unitId }) => unitId !== null)
      .map(({ period, figures }) => [period, figures.demand])
    expect(demand).toEqual([
      ['2026-q1', 3.5],
      ['2026-q2', 1.9],
    ])
    // What all said alike stays out: it would be what each of them said.
    expect(pictures[0]!.figures.effort).toBeNull()
  })

  test('[B05] the lines of a team are there for the team itself at its own tables, without a total', async () => {
    const here = await team(6)
    const ways = (at: number) => ({
      exchange: String(1 + (at % 3)),
      cooperation: String(3 + (at % 3)),
      authority: String(2 + (at % 2)),
    })
    await sayThen(here, '2025', ways)
    await publish(here)
    const [first] = here.members
    const member = await world.signIn(first!.personId)
    const { team: seen } = (await ok(member.get(`/api/relations/${first!.relationId}/mirrors`))).body
    expect(Object.keys(seen.figures).sort()).toEqual(['authority', 'cooperation', 'exchange'])
    expect(seen).toMatchObject({ period: '2025', people: { from: 5, to: 9 } })
  })

  test('[B22] a period is decided once, and not before it is over', async () => {
    const here = await team(6)
    await sayThen(here, '2026-q3', spread)
    await publish(here)
    expect((await seenBy(here.hr)).closed).toEqual([])
    await publish(here, '2026-10-01')
    await publish(here, '2026-10-02')
    const { closed, pictures } = await seenBy(here.hr)
    expect(closed).toHaveLength(1)
    expect(new Set(pictures.map(({ unitId }) => unitId)).size).toBe(pictures.length)
    const out = await asOwner(world.database.database, tx =>
      tx
        .selectFrom('ledger_publications')
        .select('published_by')
        .where('organisation_id', '=', here.organisationId)
        .execute(),
    )
    expect(out.map(({ published_by }) => published_by)).toContain('mirror')
  })
})
