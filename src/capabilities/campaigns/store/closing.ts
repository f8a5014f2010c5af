import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { inDutchOrder } from '../../../platform/db/dutch-order.ts'
import { measureBehind } from '../../../platform/db/measure.ts'
import type { Side } from '../../people/model.ts'
import type { CampaignStatistics, SideFigures } from '../model.ts'
import type { ItemAnswer } from '../respondents.ts'

// Run by the work of closing alone, as owner: nobody who signs in can read what is read here.

export interface CampaignKey {
  organisationId: string
  campaignId: string
}

export interface ClosingCampaign {
  opens_on: string
  closes_on: string
  unit_ids: string[]
}

export function findClosing(tx: Tx, { organisationId, campaignId }: CampaignKey) {
  return tx
    .selectFrom('campaigns')
    .select(['opens_on', 'closes_on', 'unit_ids'])
    .where('organisation_id', '=', organisationId)
    .where('campaign_id', '=', campaignId)
    .where('state', '=', 'closing')
    .executeTakeFirst()
}

export async function findUnits(tx: Tx, organisationId: string) {
  const rows = await tx
    .selectFrom('known_units')
    .select(['unit_id', 'parent_id'])
    .where('organisation_id', '=', organisationId)
    .orderBy(inDutchOrder('name'))
    .execute()
  return rows.map(row => ({ unitId: row.unit_id, parentId: row.parent_id }))
}

export async function findItems(tx: Tx, organisationId: string) {
  return (
    tx
      .selectFrom('counted_items')
      .select(['item_id', 'domain'])
      .where('organisation_id', '=', organisationId)
      .where('retired_on', 'is', null)
      .orderBy('item_id')
      // Of a view the catalogue cannot tell that nothing is null.
      .$castTo<{ item_id: string; domain: string }>()
      .execute()
  )
}

/**
 * Most of a round may have been written since the database last looked at how large its tables are; from such a guess
 * the next query took minutes for 20,000 people instead of a second.
 */
export const measureTables = (tx: Tx): Promise<void> =>
  measureBehind(tx, [
    'known_places',
    'known_relations',
    'counted_views',
    'counted_answers',
    'campaign_participations',
  ])

export interface CountedView {
  view_id: string
  relation_id: string
  side: Side
  author_id: string
  kind: string
  unit_id: string
  /** Per week. */
  hours: number
}

/**
 * Views of the two shown while the round was open, the newest of each side of each relation, with where it stood on the last day. A
 * view counts in one round only: in two rounds with the same people, but for one new answer, the difference would be
 * that answer.
 */
export async function findViews(
  tx: Tx,
  organisationId: string,
  { opens_on, closes_on, unit_ids }: ClosingCampaign,
): Promise<CountedView[]> {
  const { rows } = await sql<CountedView>`
    select distinct on (v.relation_id, v.side)
      v.view_id, v.relation_id, v.side, v.author_id, r.kind, p.unit_id, p.hours_per_week::float8 as hours
    from counted_views v
      join known_relations r on r.organisation_id = v.organisation_id and r.relation_id = v.relation_id
      join known_places p on p.organisation_id = v.organisation_id and p.relation_id = v.relation_id
        and p.valid_from <= ${closes_on}::date and (p.valid_until is null or p.valid_until > ${closes_on}::date)
      join teams_below(${organisationId}, ${unit_ids}) s on s.unit_id = p.unit_id
    where v.organisation_id = ${organisationId} and v.released_at is not null and v.side in ('employee', 'organisation')
      and v.released_at::date between ${opens_on}::date and ${closes_on}::date
      and not exists (
        select from campaign_participations a
          join campaigns c on c.organisation_id = a.organisation_id and c.campaign_id = a.campaign_id
        where a.organisation_id = v.organisation_id and a.side = v.side and a.person_id = v.author_id
          and c.closed_at >= v.released_at and v.released_at::date between c.opens_on and c.closes_on)
    order by v.relation_id, v.side, v.round desc`.execute(tx)
  return rows
}

/** What stands in these views, by view and item. */
export async function findAnswersOf(
  tx: Tx,
  organisationId: string,
  viewIds: readonly string[],
): Promise<Map<string, Map<string, ItemAnswer>>> {
  const { rows } = await sql<{
    view_id: string
    items: string[]
    importance: (number | null)[]
    owed: (number | null)[]
    kept: (number | null)[]
  }>`
    select view_id, array_agg(item_id) as items, array_agg(importance::int) as importance,
      array_agg(owed::int) as owed, array_agg(kept::int) as kept
    from counted_answers where organisation_id = ${organisationId} and view_id = any(${[...viewIds]}::uuid[])
    group by view_id`.execute(tx)
  return new Map(
    rows.map(({ view_id, items, importance, owed, kept }) => [
      view_id,
      new Map(
        items.map((item, at) => [item, { importance: importance[at]!, owed: owed[at]!, kept: kept[at]! }]),
      ),
    ]),
  )
}

export interface Published {
  groups: {
    groupId: number
    unitId: string | null
    kind: string | null
    employees: SideFigures | null
    organisation: SideFigures | null
    /** Null where it cannot be said. */
    mismatch: boolean | null
  }[]
  participations: { side: Side; personId: string }[]
  statistics: CampaignStatistics | null
}

/** All of it and the end of the round at once, or nothing. */
export async function publish(
  tx: Tx,
  { organisationId, campaignId }: CampaignKey,
  { groups, participations, statistics }: Published,
  at: Date,
): Promise<void> {
  await sql`
    insert into campaign_groups (organisation_id, campaign_id, group_id, unit_id, kind, employees, organisation,
      extra_role_mismatch)
    select ${organisationId}, ${campaignId}, g."groupId", g."unitId", g.kind, g.employees, g.organisation, g.mismatch
    from jsonb_to_recordset(${JSON.stringify(groups)}::jsonb)
      as g("groupId" int, "unitId" uuid, kind text, employees jsonb, organisation jsonb, mismatch boolean)`.execute(
    tx,
  )
  await sql`
    insert into campaign_participations (organisation_id, campaign_id, side, person_id)
    select ${organisationId}, ${campaignId}, p.side, p."personId"
    from jsonb_to_recordset(${JSON.stringify(participations)}::jsonb) as p(side text, "personId" uuid)`.execute(
    tx,
  )
  if (statistics)
    await tx
      .insertInto('campaign_statistics')
      .values({
        organisation_id: organisationId,
        campaign_id: campaignId,
        statistics: JSON.stringify(statistics),
      })
      .execute()
  await tx
    .updateTable('campaigns')
    .set({ state: 'closed', progress: 1000, closed_at: at })
    .where('organisation_id', '=', organisationId)
    .where('campaign_id', '=', campaignId)
    .execute()
}

export async function saveProgress(
  tx: Tx,
  { organisationId, campaignId }: CampaignKey,
  set: { progress: number } | { failed: true },
): Promise<boolean> {
  const result = await tx
    .updateTable('campaigns')
    .set({ failed: false, ...set })
    .where('organisation_id', '=', organisationId)
    .where('campaign_id', '=', campaignId)
    .where('state', '=', 'closing')
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
