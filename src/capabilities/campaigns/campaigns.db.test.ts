import { sizeBand } from '@wisselwerk/engines/disclosure'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Organisation } from '../../shell/testing/builder.ts'
import { ok } from '../../shell/testing/furnished.ts'
import { type Surveyed, survey } from '../../shell/testing/surveyed.ts'
import { type Client, startTestApp, type TestApp } from '../../shell/testing/test-app.ts'
import type { CampaignStatistics, Campaigns, FogPreview, GroupList, GroupPicture } from './model.ts'

const round = { name: 'Ronde 1', opensOn: '2026-08-01', closesOn: '2026-09-30' }

describe('a joint round', () => {
  let world: TestApp
  let where: Organisation
  let surveyed: Surveyed
  let hr: Client
  beforeAll(async () => {
    // Without the rounds of a worker: when closing is done is what these tests are about.
    world = await startTestApp()
    where = await world.build.organisation()
    surveyed = await survey(world.database.database, where, {
      seed: 7,
      units: 12,
      people: 150,
      shownOn: '2026-08-10',
    })
    const hrId = await world.build.person(where.organisationId)
    await world.build.role(where.organisationId, hrId, 'hr')
    hr = await world.signIn(hrId)
  })
  afterAll(() => world.close())

  const plan = async (input: object = round) =>
    ((await ok(hr.post('/api/campaigns', input))).body as Campaigns).campaigns[0]!.campaignId
  const work = (mustStop = () => false) =>
    world.workOff('round-closing', {
      clock: { today: () => world.today, now: () => new Date('2026-09-01T12:00:00Z') },
      mustStop,
    })
  const stateOf = async (campaignId: string) =>
    ((await hr.get('/api/campaigns')).body as Campaigns).campaigns.find(one => one.campaignId === campaignId)!

  test('from plan to picture: figures of everybody are the means of what everybody answered', async () => {
    const campaignId = await plan()
    expect(await stateOf(campaignId)).toMatchObject({ state: 'open', response: 'most' })
    const url = `/api/campaigns/${campaignId}`
    const early = await hr.get(`${url}/picture`)
    expect([early.status, early.body.code]).toEqual([409, 'campaigns.not-closed'])
    await ok(hr.post(`${url}/close`))
    await work()
    expect(await stateOf(campaignId)).toMatchObject({ state: 'closed', progress: 1 })
    const picture = (await ok(hr.get(`${url}/picture`))).body as GroupPicture
    const { rows } = await world.database.pool.query(
      `select round(avg(score)::numeric(12, 9), 1)::float8 as importance from (
         select a.view_id, avg(greatest(1, a.importance)) as score from answers a join views v using (organisation_id, view_id)
         where a.organisation_id = $1 and v.side = 'employee' and a.item_id = any($2) group by a.view_id) s`,
      [where.organisationId, ['variety', 'challenge', 'workload', 'interest', 'autonomy', 'quality']],
    )
    expect(picture.employees!.rooms.work!.importance).toBe(rows[0].importance)
    expect(picture.organisation!.people).toEqual({ from: 10, to: 19 })
    const groups = (await ok(hr.get(`${url}/groups`))).body as GroupList
    expect(groups.units.map(({ name }) => name)).toEqual([...groups.units.map(({ name }) => name)].sort())
    const small = surveyed.units.find(
      unit => surveyed.people.filter(({ unitId }) => unitId === unit.unitId).length === 0 && unit.parentId,
    )
    if (small) expect(groups.units.find(({ unitId }) => unitId === small.unitId)!.folded).toBe(true)
  })

  test('[A15] [A18] the picture is split per kind of relation, by the means of those people alone; what folds has no figures', async () => {
    const { campaignId } = ((await hr.get('/api/campaigns')).body as Campaigns).campaigns.find(
      ({ state }) => state === 'closed',
    )!
    const url = `/api/campaigns/${campaignId}`
    const { kinds } = (await ok(hr.get(`${url}/groups`))).body as GroupList
    expect(kinds).toHaveLength(6)
    expect(kinds.some(({ folded }) => !folded)).toBe(true)
    for (const { kind, folded } of kinds) {
      const { employees, organisation, extraRoleMismatch } = (await ok(hr.get(`${url}/picture?kind=${kind}`)))
        .body as GroupPicture
      // Managers are of no kind, so that a mismatch between the sides cannot be said of one either.
      expect([organisation, extraRoleMismatch]).toEqual([null, null])
      if (folded) {
        expect(employees).toBeNull()
        continue
      }
      const { rows } = await world.database.pool.query(
        `select round(avg(score)::numeric(12, 9), 1)::float8 as importance, count(*)::int as people from (
           select avg(greatest(1, a.importance)) as score from answers a join views v using (organisation_id, view_id)
             join relations r using (organisation_id, relation_id)
           where a.organisation_id = $1 and v.side = 'employee' and r.kind = $3 and a.item_id = any($2)
           group by a.view_id) s`,
        [where.organisationId, ['variety', 'challenge', 'workload', 'interest', 'autonomy', 'quality'], kind],
      )
      expect(employees!.rooms.work!.importance).toBe(rows[0].importance)
      expect(employees!.people.from).toBeGreaterThanOrEqual(5)
      expect(employees!.people.from).toBeLessThanOrEqual(rows[0].people)
    }
  })

  test('[A07] whether the mismatch is there follows from the two bars, and is not said of a group that is folded', async () => {
    const { campaignId } = ((await hr.get('/api/campaigns')).body as Campaigns).campaigns.find(
      ({ state }) => state === 'closed',
    )!
    const url = `/api/campaigns/${campaignId}`
    const { units } = (await ok(hr.get(`${url}/groups`))).body as GroupList
    const asked = [undefined, ...units.map(({ unitId }) => unitId)]
    const said = new Set<boolean | null>()
    for (const unit of asked) {
      const picture = (await ok(hr.get(`${url}/picture${unit ? `?unit=${unit}` : ''}`))).body as GroupPicture
      const of = (side: 'employees' | 'organisation', room: string) =>
        picture[side]?.rooms[room]?.importance ?? null
      const bars = (['organisation', 'employees'] as const).flatMap(side => [
        of(side, 'extra-role'),
        of(side, 'in-role'),
      ])
      const [theirExtra, theirIn, ownExtra, ownIn] = bars
      const isSaid = bars.every(bar => typeof bar === 'number')
      // Of bars that read alike only the means themselves know.
      if (!isSaid) expect(picture.extraRoleMismatch).toBeNull()
      else if (theirExtra !== theirIn && ownExtra !== ownIn)
        expect(picture.extraRoleMismatch).toBe(theirExtra! >= theirIn! && ownExtra! < ownIn!)
      else expect(picture.extraRoleMismatch).not.toBeNull()
      said.add(picture.extraRoleMismatch)
    }
    expect(said.has(null)).toBe(true)
    expect(said.size).toBeGreaterThan(1)
  })

  test('closing freezes: what is shown or taken away afterwards changes nothing, and it is never closed again', async () => {
    const { campaignId } = ((await hr.get('/api/campaigns')).body as Campaigns).campaigns.find(
      ({ state }) => state === 'closed',
    )!
    const url = `/api/campaigns/${campaignId}`
    const read = async () =>
      (await Promise.all(['picture', 'groups', 'statistics'].map(what => hr.get(`${url}/${what}`)))).map(
        ({ body }) => body,
      )
    const before = await read()
    const change = (from: number) =>
      world.database.pool.query(
        `update answers a set importance = 6 - importance from views v
         where v.view_id = a.view_id and a.organisation_id = $1 and importance between $2 and 5`,
        [where.organisationId, from],
      )
    await change(1)
    expect(await read()).toEqual(before)
    for (const step of ['close', 'cancel'])
      expect((await hr.post(`${url}/${step}`)).body.code).toBe('campaigns.elsewhere')
    await work()
    expect(await read()).toEqual(before)
    await change(1)
  })

  test('a round that was closed before agreement had an interval still reads, with the bare number it has', async () => {
    const { campaignId } = ((await hr.get('/api/campaigns')).body as Campaigns).campaigns.find(
      ({ state }) => state === 'closed',
    )!
    const read = async () =>
      (await ok(hr.get(`/api/campaigns/${campaignId}/statistics`))).body as CampaignStatistics
    const now = await read()
    const values = now.rooms.map(({ agreement }) => agreement!.value)
    expect(values.every(value => Math.round(value * 100) / 100 === value)).toBe(true)
    const save = (statistics: object) =>
      world.database.pool.query('update campaign_statistics set statistics = $2 where campaign_id = $1', [
        campaignId,
        JSON.stringify(statistics),
      ])
    const before = now.rooms.map((room, at) => ({ ...room, agreement: at === 0 ? null : values[at] }))
    await save({ ...now, rooms: before })
    expect((await read()).rooms).toEqual(
      now.rooms.map((room, at) => ({
        ...room,
        agreement: at === 0 ? null : { value: values[at], low: null, high: null },
      })),
    )
    await save(now)
    expect(await read()).toEqual(now)
  })

  test('who is asked: HR reads for whom and how many, and only they read that a round is open', async () => {
    const asked = surveyed.people[0]!
    const parentOf = (unitId: string) => surveyed.units.find(unit => unit.unitId === unitId)!.parentId
    const parent = parentOf(asked.unitId)!
    const people = surveyed.people.filter(({ unitId }) => parentOf(unitId) === parent).length
    const outside = surveyed.people.find(({ unitId }) => parentOf(unitId) !== parent)!
    const campaignId = await plan({ ...round, name: 'Voor een deel', unitIds: [parent] })
    const view = await stateOf(campaignId)
    expect(view.units).toEqual([surveyed.units.find(({ unitId }) => unitId === parent)!.name])
    expect(view.asked).toEqual(sizeBand(people))
    const open = async (personId: string) => {
      const { body } = await ok((await world.signIn(personId)).get('/api/campaigns/open'))
      return (body.campaigns as { name: string }[]).map(({ name }) => name)
    }
    expect(await open(asked.personId)).toContain('Voor een deel')
    expect(await open(asked.managerId)).toContain('Voor een deel')
    expect(await open(outside.personId)).not.toContain('Voor een deel')
    await ok(hr.post(`/api/campaigns/${campaignId}/cancel`))
  })

  test('two who close at once: one is told that the other was first', async () => {
    const campaignId = await plan({ ...round, name: 'Ronde 2' })
    const replies = await Promise.all([1, 2].map(() => hr.post(`/api/campaigns/${campaignId}/close`)))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    await ok(hr.post(`/api/campaigns/${campaignId}/cancel`))
    expect(await stateOf(campaignId)).toMatchObject({ state: 'open', progress: 0 })
    await work()
    expect((await stateOf(campaignId)).state).toBe('open')
  })

  test('closing that is stopped half way leaves nothing, and goes on when the process is back', async () => {
    const campaignId = await plan({ ...round, name: 'Ronde 3' })
    await ok(hr.post(`/api/campaigns/${campaignId}/close`))
    let asked = 0
    // Twice by the lane before it begins; then in the middle.
    await work(() => ++asked > 3)
    expect(await stateOf(campaignId)).toMatchObject({ state: 'closing', failed: false })
    const { rows } = await world.database.pool.query(
      'select count(*)::int as count from campaign_groups where campaign_id = $1',
      [campaignId],
    )
    expect(rows[0].count).toBe(0)
    await work()
    expect((await stateOf(campaignId)).state).toBe('closed')
  })

  test('a reminder goes to whoever has not shown a view, once a day, and HR learns nothing of it', async () => {
    const late = await world.build.person(where.organisationId)
    await world.build.relation(where, late, surveyed.managers[0]!)
    const campaignId = await plan({ ...round, name: 'Ronde 4' })
    const reply = await ok(hr.post(`/api/campaigns/${campaignId}/remind`))
    expect(JSON.stringify(reply.body)).not.toContain(late)
    const { rows } = await world.database.pool.query(
      `select recipient, subject from outbox where organisation_id = $1 and subject like '%Ronde 4%'`,
      [where.organisationId],
    )
    expect(rows).toHaveLength(1)
    const again = await hr.post(`/api/campaigns/${campaignId}/remind`)
    expect([again.status, again.body.code]).toEqual([409, 'campaigns.reminded-today'])
  })

  test('before planning HR reads how much would be fog: by the register alone, and as it comes out if all take part', async () => {
    const elsewhere = await world.build.organisation()
    const same = await survey(world.database.database, elsewhere, {
      seed: 9,
      units: 8,
      people: 60,
      shownOn: '2026-08-10',
    })
    const hrId = await world.build.person(elsewhere.organisationId)
    await world.build.role(elsewhere.organisationId, hrId, 'hr')
    const own = await world.signIn(hrId)
    const preview = async (unitIds: string[] = []) =>
      (await ok(own.post('/api/campaigns/fog', { unitIds }))).body as FogPreview
    const before = await preview()
    expect(before.people).toEqual(sizeBand(60))
    expect(before.fog).toBeGreaterThan(0)
    expect(before.fog).toBeLessThan(before.groups)
    const { campaigns } = (await ok(own.post('/api/campaigns', round))).body as Campaigns
    const { campaignId } = campaigns[0]!
    await ok(own.post(`/api/campaigns/${campaignId}/close`))
    await work()
    const { units, kinds } = (await ok(own.get(`/api/campaigns/${campaignId}/groups`))).body as GroupList
    for (const { unit, kind, fog } of before.parts) {
      const query = kind
        ? `?kind=${kind}`
        : unit
          ? `?unit=${units.find(one => one.name === unit)!.unitId}`
          : ''
      const { employees } = (await ok(own.get(`/api/campaigns/${campaignId}/picture${query}`)))
        .body as GroupPicture
      expect([unit, kind, employees === null]).toEqual([unit, kind, fog])
    }
    expect(kinds.length).toBeGreaterThan(0)
    // After somebody left, the groups of which that person would be the difference are fog.
    const [leaver] = same.people
    await world.database.pool.query(
      `update campaigns set closed_at = '2026-08-20T12:00:00Z' where campaign_id = $1`,
      [campaignId],
    )
    await world.database.pool.query(
      `update relations set valid_until = '2026-09-01' where organisation_id = $1 and relation_id = $2`,
      [elsewhere.organisationId, leaver!.relationId],
    )
    expect((await preview()).parts.find(part => !part.unit && !part.kind)!.fog).toBe(true)
    expect((await own.post('/api/campaigns/fog', { unitIds: [hrId] })).body.code).toBe(
      'campaigns.no-such-unit',
    )
  })

  test('wrong dates, unknown teams and too small a group are refused, and nothing is planned', async () => {
    const before = ((await hr.get('/api/campaigns')).body as Campaigns).campaigns.length
    const lone = surveyed.units.at(-1)!
    const cases: [object, number, string][] = [
      [{ ...round, closesOn: '2026-07-01' }, 400, 'platform.bad-fields'],
      [{ ...round, opensOn: '2026-01-01', closesOn: '2026-02-01' }, 400, 'campaigns.already-over'],
      [{ ...round, unitIds: ['00000000-0000-4000-8000-000000000000'] }, 404, 'campaigns.no-such-unit'],
    ]
    for (const [input, status, code] of cases) {
      const reply = await hr.post('/api/campaigns', input)
      expect([reply.status, reply.body.code]).toEqual([status, code])
    }
    const few = surveyed.people.filter(({ unitId }) => unitId === lone.unitId).length
    const reply = await hr.post('/api/campaigns', { ...round, unitIds: [lone.unitId] })
    expect(reply.body.code).toBe(few < 10 ? 'campaigns.too-few' : undefined)
    const after = ((await hr.get('/api/campaigns')).body as Campaigns).campaigns.length
    expect(after).toBe(few < 10 ? before : before + 1)
  })
})
