import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Unit } from '../groups.ts'

// Of the register and of what is published: what HR may read anyhow.

export async function findUnitTree(tx: Tx, organisationId: string): Promise<Unit[]> {
  return tx
    .selectFrom('known_units')
    .select(['unit_id as unitId', 'parent_id as parentId'])
    .where('organisation_id', '=', organisationId)
    .execute()
}

export interface Placed {
  personId: string
  unitId: string
  kind: string
}

/** Who works in these teams on a day, each once: by the relation of most hours, as when a round is closed. */
export async function findPeopleOn(
  tx: Tx,
  organisationId: string,
  day: string,
  unitIds: readonly string[],
): Promise<Placed[]> {
  const { rows } = await sql<Placed & { hours: number }>`
    select r.person_id::text as "personId", p.unit_id::text as "unitId", r.kind,
      p.hours_per_week::float8 as hours
    from known_relations r
      join known_places p on p.organisation_id = r.organisation_id and p.relation_id = r.relation_id
        and p.valid_from <= ${day}::date and (p.valid_until is null or p.valid_until > ${day}::date)
      join teams_below(${organisationId}, ${[...unitIds]}) s on s.unit_id = p.unit_id
    where r.organisation_id = ${organisationId} and r.valid_from <= ${day}::date
      and (r.valid_until is null or r.valid_until > ${day}::date)
    order by r.relation_id`.execute(tx)
  const most = new Map<string, Placed & { hours: number }>()
  for (const row of rows) if (row.hours > (most.get(row.personId)?.hours ?? -1)) most.set(row.personId, row)
  return [...most.values()]
}

export interface PublishedRound {
  /** The last day of the round, or that on which it was closed earlier. */
  closedOn: string
  /** When its figures came out. */
  publishedOn: string
  unitIds: string[]
  groups: { unitId: string | null; kind: string | null }[]
}

/** Closed rounds with the groups of which figures of employees are out. */
export async function findPublishedGroups(tx: Tx, organisationId: string): Promise<PublishedRound[]> {
  const { rows } = await sql<PublishedRound>`
    select least(c.closes_on, (c.closed_at at time zone 'Europe/Amsterdam')::date) as "closedOn",
      (c.closed_at at time zone 'Europe/Amsterdam')::date as "publishedOn", c.unit_ids as "unitIds",
      jsonb_agg(jsonb_build_object('unitId', g.unit_id, 'kind', g.kind)) as groups
    from campaigns c join campaign_groups g on g.organisation_id = c.organisation_id and g.campaign_id = c.campaign_id
    where c.organisation_id = ${organisationId} and c.state = 'closed' and g.employees is not null
    group by c.campaign_id, c.closes_on, c.closed_at, c.unit_ids order by c.campaign_id`.execute(tx)
  return rows
}
