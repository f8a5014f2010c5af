import { sql } from 'kysely'
import { dayOf } from '../../../platform/clock/clock.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { inDutchOrder } from '../../../platform/db/dutch-order.ts'
import type { CampaignInput, CampaignStatistics, SideFigures } from '../model.ts'

export interface CampaignRow {
  campaign_id: string
  number: number
  name: string
  opens_on: string
  closes_on: string
  unit_ids: string[]
  state: 'planned' | 'closing' | 'closed' | 'cancelled'
  progress: number
  failed: boolean
}

/** Who is asked by each round, wherever it stands: of the register of today, which who plans may read. */
export async function findAsked(
  tx: Tx,
  organisationId: string,
  day: string,
): Promise<Map<string, readonly string[]>> {
  const { rows } = await sql<{ campaign_id: string; people: string[] }>`
    with scope as (
      select c.campaign_id, s.unit_id from campaigns c, teams_below(c.organisation_id, c.unit_ids) s
      where c.organisation_id = ${organisationId})
    select s.campaign_id, array_agg(distinct r.person_id::text) as people
    from scope s
      join known_places p on p.organisation_id = ${organisationId} and p.unit_id = s.unit_id
        and p.valid_from <= ${day}::date and (p.valid_until is null or p.valid_until > ${day}::date)
      join known_relations r on r.organisation_id = p.organisation_id and r.relation_id = p.relation_id
        and r.valid_from <= ${day}::date and (r.valid_until is null or r.valid_until > ${day}::date)
    group by s.campaign_id`.execute(tx)
  return new Map(rows.map(({ campaign_id, people }) => [campaign_id, people]))
}

const columns = [
  'campaign_id',
  'number',
  'name',
  'opens_on',
  'closes_on',
  'unit_ids',
  'state',
  'progress',
  'failed',
] as const

export async function findCampaigns(tx: Tx, organisationId: string): Promise<CampaignRow[]> {
  const rows = await tx
    .selectFrom('campaigns')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .orderBy('number', 'desc')
    .execute()
  return rows as CampaignRow[]
}

export async function insertCampaign(
  tx: Tx,
  row: {
    organisationId: string
    campaignId: string
    number: number
    input: CampaignInput
    by: string
    at: Date
  },
): Promise<void> {
  await tx
    .insertInto('campaigns')
    .values({
      organisation_id: row.organisationId,
      campaign_id: row.campaignId,
      number: row.number,
      name: row.input.name,
      opens_on: row.input.opensOn,
      closes_on: row.input.closesOn,
      unit_ids: row.input.unitIds,
      planned_by: row.by,
      planned_at: row.at,
    })
    .execute()
}

/** False when it was not in one of these states any more: somebody else was first. */
export async function moveCampaign(
  tx: Tx,
  { organisationId, campaignId }: Record<'organisationId' | 'campaignId', string>,
  { from, to }: { from: readonly CampaignRow['state'][]; to: CampaignRow['state'] },
): Promise<boolean> {
  const result = await tx
    .updateTable('campaigns')
    .set({ state: to, progress: 0, failed: false })
    .where('organisation_id', '=', organisationId)
    .where('campaign_id', '=', campaignId)
    .where('state', 'in', [...from])
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** People asked and views shown: for a band, never for a screen. */
export async function findResponse(tx: Tx, campaignId: string): Promise<{ asked: number; shown: number }> {
  const { rows } = await sql<{ asked: number; shown: number }>`
    select * from app_campaign_response(${campaignId})`.execute(tx)
  return rows[0] ?? { asked: 0, shown: 0 }
}

/** The day on which people were last reminded, by round. */
export async function findReminders(tx: Tx, organisationId: string): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('campaign_reminders')
    .select(['campaign_id', tx.fn.max('reminded_at').as('at')])
    .where('organisation_id', '=', organisationId)
    .groupBy('campaign_id')
    .execute()
  return new Map(rows.map(({ campaign_id, at }) => [campaign_id, dayOf(at)]))
}

export async function remindEverybodyWaiting(
  tx: Tx,
  row: {
    organisationId: string
    campaignId: string
    by: string
    at: Date
    subject: string
    body: string
  },
): Promise<void> {
  await tx
    .insertInto('campaign_reminders')
    .values({
      organisation_id: row.organisationId,
      campaign_id: row.campaignId,
      reminded_at: row.at,
      reminded_by: row.by,
    })
    .execute()
  await sql`select app_remind_campaign(${row.campaignId}, ${row.at}, ${row.subject}, ${row.body})`.execute(tx)
}

export async function findUnitNames(
  tx: Tx,
  organisationId: string,
  day: string,
): Promise<{ unitId: string; name: string }[]> {
  const rows = await tx
    .selectFrom('known_units')
    .select(['unit_id', 'name'])
    .where('organisation_id', '=', organisationId)
    .where('valid_from', '<=', day)
    .where(where => where.or([where('valid_until', 'is', null), where('valid_until', '>', day)]))
    .orderBy(inDutchOrder('name'))
    .execute()
  return rows.map(({ unit_id, name }) => ({ unitId: unit_id, name }))
}

/** Teams in which somebody works or leads somebody on a day, and every team above those. */
export async function findUnitsAround(
  tx: Tx,
  { organisationId, personId, day }: { organisationId: string; personId: string; day: string },
): Promise<Set<string>> {
  const { rows } = await sql<{ unit_id: string }>`
    with recursive around as (
      select p.unit_id from known_places p join known_relations r using (organisation_id, relation_id)
      where p.organisation_id = ${organisationId} and p.valid_from <= ${day}::date
        and (p.valid_until is null or p.valid_until > ${day}::date)
        and (r.person_id = ${personId} or exists (select from known_leads m
          where m.organisation_id = r.organisation_id and m.relation_id = r.relation_id and m.manager_id = ${personId}
            and m.valid_from <= ${day}::date and (m.valid_until is null or m.valid_until > ${day}::date)))
      union
      select u.parent_id from around join known_units u on u.organisation_id = ${organisationId} and u.unit_id = around.unit_id
      where u.parent_id is not null
    )
    select unit_id from around`.execute(tx)
  return new Set(rows.map(row => row.unit_id))
}

export interface GroupRow {
  unit_id: string | null
  kind: string | null
  employees: SideFigures | null
  organisation: SideFigures | null
  extra_role_mismatch: boolean | null
}

/** One group as it was published; nothing for one that is folded on both sides. */
export async function findGroup(
  tx: Tx,
  organisationId: string,
  campaignId: string,
  group: { unitId: string | null; kind: string | null },
): Promise<GroupRow | undefined> {
  const row = await tx
    .selectFrom('campaign_groups')
    .select(['unit_id', 'kind', 'employees', 'organisation', 'extra_role_mismatch'])
    .where('organisation_id', '=', organisationId)
    .where('campaign_id', '=', campaignId)
    .where('unit_id', group.unitId === null ? 'is' : '=', group.unitId)
    .where('kind', group.kind === null ? 'is' : '=', group.kind)
    .executeTakeFirst()
  return row as unknown as GroupRow | undefined
}

/** Which groups have anything to show, without what. */
export function findShownGroups(tx: Tx, organisationId: string, campaignId: string) {
  return tx
    .selectFrom('campaign_groups')
    .select(['unit_id', 'kind'])
    .where('organisation_id', '=', organisationId)
    .where('campaign_id', '=', campaignId)
    .where(where => where.or([where('unit_id', 'is', null), where('kind', 'is', null)]))
    .execute()
}

export async function findStatistics(
  tx: Tx,
  organisationId: string,
  campaignId: string,
): Promise<CampaignStatistics | undefined> {
  const row = await tx
    .selectFrom('campaign_statistics')
    .select('statistics')
    .where('organisation_id', '=', organisationId)
    .where('campaign_id', '=', campaignId)
    .executeTakeFirst()
  return row && readable(row.statistics as unknown as StoredStatistics)
}

type Stored = CampaignStatistics['rooms'][number]
interface StoredStatistics extends Omit<CampaignStatistics, 'rooms'> {
  rooms: (Omit<Stored, 'agreement'> & { agreement: Stored['agreement'] | number })[]
}

/** Rounds that were closed before agreement had an interval hold a bare number, and keep it. */
const readable = ({ rooms, ...rest }: StoredStatistics): CampaignStatistics => ({
  ...rest,
  rooms: rooms.map(room => ({
    ...room,
    agreement:
      typeof room.agreement === 'number' ? { value: room.agreement, low: null, high: null } : room.agreement,
  })),
})
