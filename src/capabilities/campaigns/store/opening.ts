import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

// Asked as owner, by work without a request.

export interface OpenedRound {
  campaign_id: string
  planned_by: string
}

/** Rounds that are open today and of which nobody was told; from here they count as told. */
export function takeUntoldRounds(
  tx: Tx,
  organisationId: string,
  { today, now }: { today: string; now: Date },
): Promise<OpenedRound[]> {
  return tx
    .updateTable('campaigns')
    .set({ told_at: now })
    .where('organisation_id', '=', organisationId)
    .where('state', '=', 'planned')
    .where('opens_on', '<=', today)
    .where('closes_on', '>=', today)
    .where('told_at', 'is', null)
    .returning(['campaign_id', 'planned_by'])
    .execute()
}

export async function findPeopleAsked(
  tx: Tx,
  organisationId: string,
  { campaignId, today }: { campaignId: string; today: string },
): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`
    select person_id from people_asked(${organisationId}, ${campaignId}, ${today})`.execute(tx)
  return rows.map(({ person_id }) => person_id)
}
