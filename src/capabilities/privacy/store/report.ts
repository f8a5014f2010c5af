import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** How many people came to the end of which term, since a day; nothing for who is not HR. */
export async function findDeletionDays(tx: Tx, organisationId: string, since: string) {
  const rows = await tx
    .selectFrom('deletions')
    .select(['day', 'record_type', 'people'])
    .where('organisation_id', '=', organisationId)
    .where('people', '>', 0)
    .where('day', '>', since)
    .execute()
  return rows
}

/** Whole years that are over; without a number where it would say how much one person had written. */
export async function findDeletionYears(tx: Tx, fewest: number) {
  const { rows } = await sql<{
    year: number
    record_type: string
    people: number | null
    lines: number | null
  }>`select * from app_deletions_per_year(${fewest})`.execute(tx)
  return rows
}

export async function findLastDay(tx: Tx): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`select app_last_retention_day() as day`.execute(tx)
  return rows[0]!.day
}
