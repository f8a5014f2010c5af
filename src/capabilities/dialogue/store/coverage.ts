import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

export interface TalkCoverage {
  relations: number
  /** In which quarter, from 0, lies the share with a talk planned or held in the last twelve months; null of too few. */
  quarter: number | null
}

export async function findTalkCoverage(tx: Tx, fewest: number): Promise<TalkCoverage> {
  const { rows } = await sql<TalkCoverage>`select * from app_talk_coverage(${fewest})`.execute(tx)
  return rows[0]!
}
