import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { CampaignStatistics, Campaigns, Figure, GroupPicture } from '../capabilities/campaigns/model.ts'
import { catalogue, domains } from '../capabilities/expectations/index.ts'
import { type Side, sides } from '../capabilities/people/model.ts'
import { runCommand } from './cli.ts'
import type { Organisation } from './testing/builder.ts'
import { ok } from './testing/furnished.ts'
import { survey } from './testing/surveyed.ts'
import { type Client, startTestApp, type TestApp } from './testing/test-app.ts'

let world: TestApp
let where: Organisation
let hr: Client
beforeAll(async () => {
  world = await startTestApp()
  where = await world.build.organisation()
  const { database } = world.database
  await survey(database, where, { seed: 3, units: 5, people: 60, shownOn: '2026-08-10' })
  const hrId = await world.build.person(where.organisationId)
  await world.build.role(where.organisationId, hrId, 'hr')
  hr = await world.signIn(hrId)
  const round = { name: 'Ronde', opensOn: '2026-08-01', closesOn: '2026-09-30' }
  const { campaigns } = (await ok(hr.post('/api/campaigns', round))).body as Campaigns
  await ok(hr.post(`/api/campaigns/${campaigns[0]!.campaignId}/close`))
  const clock = { today: () => world.today, now: () => new Date('2026-09-01T12:00:00Z') }
  await world.workOff('round-closing', { clock })
})
afterAll(() => world.close())

/** Rooms by a letter: a researcher's columns are called by a name and a number. */
const nameOf = (room: number) => `room${String.fromCharCode(97 + room)}`

test('figures on screen are those of `wisselwerk contract` on the same answers, to the digits shown', async () => {
  const { campaigns } = (await hr.get('/api/campaigns')).body as Campaigns
  const url = `/api/campaigns/${campaigns[0]!.campaignId}`
  const picture = (await ok(hr.get(`${url}/picture`))).body as GroupPicture
  const statistics = (await ok(hr.get(`${url}/statistics`))).body as CampaignStatistics
  const report = await contractOf(await answersByRelation())
  for (const [at, room] of domains.entries()) {
    const { rooms } = picture.employees!
    expectShown(room, rooms[room]!.shortfall, report.breach[nameOf(at)].pos.mean)
    expectShown(room, rooms[room]!.owed, report.reliability[`eo_${nameOf(at)}`].scores.half.mean)
    const { reliability, agreement } = statistics.rooms.find(one => one.room === room)!
    const { alpha, feldt95 } = report.reliability[`eo_${nameOf(at)}`].complete_case
    expect(reliability).toEqual({
      value: hundredths(alpha),
      low: hundredths(feldt95.lower),
      high: hundredths(feldt95.upper),
    })
    const { icc_absolute, icc_absolute_ci95_F } = report.mismatch_obligation.scales[nameOf(at)]
    expect(agreement).toEqual({
      value: hundredths(icc_absolute),
      low: hundredths(icc_absolute_ci95_F.lower),
      high: hundredths(icc_absolute_ci95_F.upper),
    })
    expect(agreement!.low! < agreement!.value && agreement!.value < agreement!.high!).toBe(true)
  }
})

/** A little less than nothing rounds to -0, which an answer over HTTP cannot say; plus nothing that is 0. */
const hundredths = (value: number) => Math.round(value * 100) / 100 + 0

/** The one decimal on screen is that of the full figure; one half way between two goes up, however it was added up. */
function expectShown(room: string, shown: Figure, mean: number): void {
  expect([room, shown]).toEqual([room, Math.floor(mean * 10 + 0.5 + 1e-7) / 10])
}

type Answers = { owed: number; kept: number }[]

/** What was owed and kept per relation, side and item, as a round counts it. */
async function answersByRelation(): Promise<Record<Side, Answers>[]> {
  const { rows } = await world.database.pool.query<{
    relation_id: string
    side: Side
    item_id: string
    owed: number
    kept: number
  }>(
    `select v.relation_id, v.side, a.item_id, greatest(1, a.owed) as owed,
       case when a.owed = 0 or a.kept = 0 then greatest(1, a.owed) else a.kept end as kept
     from answers a join views v using (organisation_id, view_id)
     where a.organisation_id = $1 order by v.relation_id`,
    [where.organisationId],
  )
  const said = new Map<string, (typeof rows)[number]>()
  for (const row of rows) said.set(`${row.relation_id} ${row.side} ${row.item_id}`, row)
  return [...new Set(rows.map(({ relation_id }) => relation_id))].map(relationId => {
    const of = (side: Side) => catalogue.map(({ id }) => said.get(`${relationId} ${side} ${id}`)!)
    return { employee: of('employee'), organisation: of('organisation') }
  })
}

/** The answers as a researcher would lay them out, through the command that a researcher would use. */
async function contractOf(relations: Record<Side, Answers>[]) {
  const places = domains.flatMap((room, at) =>
    catalogue.flatMap((item, index) => (item.domain === room ? [{ at, index }] : [])),
  )
  const columns = (view: string) =>
    places.map(
      ({ at }, place) => `${view}_${nameOf(at)}${place - places.findIndex(one => one.at === at) + 1}`,
    )
  const lines = [
    ['eo', 'ef', 'mo', 'mf'].flatMap(columns).join(),
    ...relations.map(both =>
      sides
        .flatMap(side =>
          (['owed', 'kept'] as const).flatMap(what => places.map(({ index }) => both[side][index]![what])),
        )
        .join(),
    ),
  ]
  const folder = mkdtempSync(join(tmpdir(), 'ww-contract-'))
  const file = join(folder, 'answers.csv')
  writeFileSync(file, lines.join('\n'))
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  try {
    expect(await runCommand(['contract', file, '--json'])).toBe(0)
    return JSON.parse(said.mock.calls[0]![0] as string)
  } finally {
    said.mockRestore()
    rmSync(folder, { recursive: true })
  }
}
