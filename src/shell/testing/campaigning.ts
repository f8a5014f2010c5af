import { asOwner } from '../../platform/db/database.ts'
import type { Cast } from './cast.ts'
import { ok } from './furnished.ts'
import type { TestApp } from './test-app.ts'

/** A round of everybody, planned by HR; its organisation is first made large enough to be asked at all. */
export async function startCampaign(world: TestApp, cast: Cast, name = 'Ronde'): Promise<string> {
  const { pair } = cast
  for (let more = 0; more < 10; more++) {
    const person = await world.build.person(pair.organisationId)
    await world.build.relation(pair, person, pair.managerId)
  }
  const reply = await ok(
    cast.clients.hr.post('/api/campaigns', {
      name,
      opensOn: '2026-08-01',
      closesOn: '2026-09-30',
    }),
  )
  return reply.body.campaigns[0].campaignId
}

/** As if closing had ended with nothing to show. */
export async function closeEmpty(world: TestApp, campaignId: string): Promise<void> {
  await asOwner(world.database.database, async tx => {
    await tx
      .updateTable('campaigns')
      .set({ state: 'closed', closed_at: new Date('2026-09-01T10:00:00Z') })
      .where('campaign_id', '=', campaignId)
      .execute()
    const { organisation_id } = await tx
      .selectFrom('campaigns')
      .select('organisation_id')
      .where('campaign_id', '=', campaignId)
      .executeTakeFirstOrThrow()
    const statistics = JSON.stringify({
      employees: { from: 20, to: 49 },
      managers: { from: 0, to: 4 },
      rooms: [],
    })
    await tx
      .insertInto('campaign_statistics')
      .values({ organisation_id, campaign_id: campaignId, statistics })
      .execute()
  })
}
