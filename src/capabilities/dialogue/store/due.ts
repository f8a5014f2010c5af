import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

export interface TalkDue {
  relation_id: string
  /** The open talk, if there is one. */
  planned_on: string | null
  confirmed: boolean
  /** Last talk that both called one. */
  last_held: string | null
}

/** For each relation at whose table the asker sits: its open talk and its last one. One query. */
export async function findTalksDue(tx: Tx, relationIds: readonly string[]): Promise<TalkDue[]> {
  const { rows } = await sql<TalkDue>`
    select r.relation_id, open.planned_on, coalesce(open.confirmed, false) as confirmed, held.planned_on as last_held
    from unnest(${relationIds}::uuid[]) as r (relation_id)
    left join lateral (
      select c.planned_on, exists (select from confirmations f where f.organisation_id = c.organisation_id
        and f.conversation_id = c.conversation_id and f.side = app_side(c.relation_id)) as confirmed
      from conversations c where c.organisation_id = app_organisation() and c.relation_id = r.relation_id
        and c.cancelled_at is null and (select count(*) from confirmations f where f.organisation_id = c.organisation_id
          and f.conversation_id = c.conversation_id) < 2
      order by c.planned_on limit 1
    ) open on true
    left join lateral (
      select c.planned_on from conversations c where c.organisation_id = app_organisation()
        and c.relation_id = r.relation_id and c.cancelled_at is null
        and (select count(*) from confirmations f where f.organisation_id = c.organisation_id
          and f.conversation_id = c.conversation_id and f.held) = 2
      order by c.planned_on desc limit 1
    ) held on true`.execute(tx)
  return rows
}

/** Talks of these relations from a day on that nobody called off. */
export function findPlannedTalks(tx: Tx, organisationId: string, relationIds: string[], from: string) {
  return tx
    .selectFrom('conversations')
    .select(['conversation_id', 'relation_id', 'planned_on', 'version'])
    .where('organisation_id', '=', organisationId)
    .where('relation_id', '=', sql<string>`any(${relationIds}::uuid[])`)
    .where('cancelled_at', 'is', null)
    .where('planned_on', '>=', from)
    .execute()
}
