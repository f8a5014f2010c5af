import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

export interface ChoiceRow {
  number: number
  start_years: number
  why: string
  chosen_by_name: string | null
  chosen_at: Date
}

/** What was chosen here, the newest first. */
export async function findChoices(tx: Tx, organisationId: string): Promise<ChoiceRow[]> {
  const { rows } = await sql<ChoiceRow>`select c.number, c.start_years, c.why, c.chosen_at,
      (select p.given_name || ' ' || p.family_name from known_people p
        where p.organisation_id = c.organisation_id and p.person_id = c.chosen_by) as chosen_by_name
    from drafting_choices c where c.organisation_id = ${organisationId} order by c.number desc`.execute(tx)
  return rows
}

export async function insertChoice(
  tx: Tx,
  row: {
    organisationId: string
    number: number
    startYears: number
    why: string
    chosenBy: string
    at: Date
  },
): Promise<void> {
  await tx
    .insertInto('drafting_choices')
    .values({
      organisation_id: row.organisationId,
      number: row.number,
      start_years: row.startYears,
      why: row.why,
      chosen_by: row.chosenBy,
      chosen_at: row.at,
    })
    .execute()
}
