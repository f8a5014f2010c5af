import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

/** Asks for a piece of work of the asker's organisation, once this transaction is kept. Asked twice it is done once. */
export async function wantChore(tx: Tx, lane: string, subject: string): Promise<void> {
  await sql`select app_want_chore(${lane}, ${subject})`.execute(tx)
}
