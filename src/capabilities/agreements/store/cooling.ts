import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

export interface CoolingRow {
  number: number
  days: number
  why: string
  chosen_by_name: string | null
  chosen_at: Date
}

/** What was chosen here, the newest first. */
export async function findCoolings(tx: Tx, organisationId: string): Promise<CoolingRow[]> {
  const { rows } = await sql<CoolingRow>`select c.number, c.days, c.why, c.chosen_at,
      (select p.given_name || ' ' || p.family_name from known_people p
        where p.organisation_id = c.organisation_id and p.person_id = c.chosen_by) as chosen_by_name
    from cooling_choices c where c.organisation_id = ${organisationId} order by c.number desc`.execute(tx)
  return rows
}

/** What holds for a text that is written now. */
export async function findCoolingDays(tx: Tx): Promise<number> {
  const { rows } = await sql<{ days: number }>`select app_cooling_days() as days`.execute(tx)
  return rows[0]!.days
}

export async function insertCooling(
  tx: Tx,
  row: { organisationId: string; number: number; days: number; why: string; chosenBy: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('cooling_choices')
    .values({
      organisation_id: row.organisationId,
      number: row.number,
      days: row.days,
      why: row.why,
      chosen_by: row.chosenBy,
      chosen_at: row.at,
    })
    .execute()
}
