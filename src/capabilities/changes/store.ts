import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import type { ChangeEvent } from './vocabulary.ts'

export interface ChangeRow {
  sequence: number
  event: ChangeEvent
  subject_id: string
  version: number | null
  at: Date
}

/** What changed that concerns the asker, the newest first. */
export async function findChanges(tx: Tx): Promise<ChangeRow[]> {
  const { rows } =
    await sql<ChangeRow>`select sequence::int, event, subject_id, version, at from app_changes()`.execute(tx)
  return rows
}
