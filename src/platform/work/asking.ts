import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

/** Asks for a piece of work of the asker's organisation, once this transaction is kept. Asked twice it is done once. */
export async function wantChore(tx: Tx, lane: string, subject: string): Promise<void> {
  await sql`select app_want_chore(${lane}, ${subject})`.execute(tx)
}

/** The same of work without a request, as owner. */
export async function wantChoreOf(
  tx: Tx,
  key: { organisationId: string; lane: string; subject: string },
): Promise<void> {
  await sql`select want_chore(${key.organisationId}, ${key.lane}, ${key.subject})`.execute(tx)
}
