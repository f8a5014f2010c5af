import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Asker } from '../vocabulary.ts'

export async function findAsker(tx: Tx): Promise<Asker> {
  const { rows } = await sql<Asker>`select app_on_board() as "onBoard", app_board_office() as office,
    app_moderates_board() as moderates`.execute(tx)
  return rows[0]!
}
