import { sql } from 'kysely'
import type { Campaigns, GroupList } from '../src/capabilities/campaigns/model.ts'
import type { OverviewList } from '../src/capabilities/overview/model.ts'
import { asOwner, openDatabase } from '../src/platform/db/database.ts'
import { startEmbedded } from '../src/platform/db/embedded/index.ts'
import { Builder } from '../src/shell/testing/builder.ts'
import { live } from '../src/shell/testing/lived.ts'
import { survey, surveyAgain } from '../src/shell/testing/surveyed.ts'
import { buildServer, launch, newHome, print, quiet, takeSeat } from './launch.ts'

// 20,000 people in 400 units who answer twice: closing each round, with its progress, and the picture of every team; then
// a year of talks, and its overview.
const people = Number(process.env.PEOPLE ?? 20_000)
const units = Number(process.env.UNITS ?? 400)

const { home, remove } = newHome()
const built = buildServer()
const server = await launch([built.script], quiet(home))
const embedded = await startEmbedded(home, () => {})
const { database, close } = openDatabase(embedded.connection, 4)
try {
  const build = new Builder(database, '2026-09-01')
  const where = await build.organisation({ name: 'Twintigduizend' })
  const hrId = await build.person(where.organisationId, { givenName: 'Hanna', familyName: 'Roos' })
  await build.role(where.organisationId, hrId, 'hr')
  const hr = await takeSeat(server.url, database, 'marieke', hrId)
  const surveyed = await survey(database, where, { seed: 1, units, people, shownOn: '2026-05-10' })
  // In every tenth team all that was agreed was kept: their figures, and what tells them, are decided apart.
  const teams = surveyed.units.filter((_, at) => at % 10 === 0).map(({ unitId }) => unitId)
  const content = surveyed.people
    .filter(({ unitId }) => teams.includes(unitId))
    .map(({ personId }) => personId)
  const again = surveyed.people.filter((_, at) => at % 7 !== 0)
  await surveyAgain(database, where, again, { seed: 2, shownOn: '2026-08-10' })
  await asOwner(database, tx =>
    sql`update answers a set kept = greatest(1, a.owed) from views v where v.organisation_id = a.organisation_id
      and v.view_id = a.view_id and v.side = 'employee' and v.author_id = any(${content}::uuid[])`.execute(
      tx,
    ),
  )
  const rows: (string | number)[][] = []
  for (const [name, opensOn, closesOn] of [
    ['first round', '2026-05-01', '2026-05-31'],
    ['second round', '2026-08-01', '2026-08-31'],
  ] as const) {
    const planned = await send('/api/campaigns', { name, opensOn, closesOn: '2026-09-30' })
    const { campaignId } = planned.campaigns[0]!
    await asOwner(database, tx =>
      tx
        .updateTable('campaigns')
        .set({ closes_on: closesOn })
        .where('campaign_id', '=', campaignId)
        .execute(),
    )
    const begin = performance.now()
    await send(`/api/campaigns/${campaignId}/close`, {})
    let slowest = 0
    for (;;) {
      const asked = performance.now()
      const { campaigns } = await read<Campaigns>('/api/campaigns')
      slowest = Math.max(slowest, performance.now() - asked)
      const campaign = campaigns.find(one => one.campaignId === campaignId)!
      if (campaign.failed) throw new Error('Closing failed')
      if (campaign.state === 'closed') break
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    const seconds = (performance.now() - begin) / 1000
    const { units: listed } = await read<GroupList>(`/api/campaigns/${campaignId}/groups`)
    const times: number[] = []
    for (const { unitId } of listed.slice(0, 100)) {
      const asked = performance.now()
      await read(`/api/campaigns/${campaignId}/picture?unit=${unitId}`)
      times.push(performance.now() - asked)
    }
    times.sort((a, b) => a - b)
    const shown = listed.filter(unit => !unit.folded).length
    rows.push([
      name,
      seconds.toFixed(1),
      slowest.toFixed(0),
      times.at(-1)!.toFixed(0),
      `${shown} of ${units}`,
    ])
  }
  await live(database, where, surveyed, { seed: 3, year: 2025 })
  const wanted = performance.now()
  await send('/api/overviews', { year: 2025 })
  while (!(await read<OverviewList>('/api/overviews')).years.some(({ state }) => state === 'made'))
    await new Promise(resolve => setTimeout(resolve, 100))
  const overview = ((performance.now() - wanted) / 1000).toFixed(1)
  console.log(`${people} people, ${units} units; the overview of a year is made in ${overview} s`)
  print(['closing', 'seconds', 'slowest answer meanwhile ms', 'slowest picture ms', 'teams shown'], rows)

  async function send(path: string, body: unknown): Promise<Campaigns> {
    const reply = await fetch(server.url + path, {
      method: 'POST',
      headers: { cookie: hr, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`)
    return (await reply.json()) as Campaigns
  }
  async function read<T>(path: string): Promise<T> {
    return (await fetch(server.url + path, { headers: { cookie: hr } })).json() as Promise<T>
  }
} finally {
  await close()
  await embedded.stop()
  await server.stop()
  built.remove()
  remove()
}
