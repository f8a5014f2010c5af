import { type Selectable, sql } from 'kysely'
import { changeAsRead } from '../../../platform/db/as-read.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { DB } from '../../../platform/db/schema.generated.ts'
import type { Seat } from '../../people/model.ts'
import type { Sheet } from '../model.ts'

export interface SheetRow {
  round: number
  side: Seat
  version: number
  shared_at: Date | null
  author_id: string
  sheet: Sheet
}

/** The sheets of a topic as the asker may see them, of each round: others' once all shared, where the asker wrote something too. */
export async function findSheets(tx: Tx, organisationId: string, topicId: string): Promise<SheetRow[]> {
  const rows = await tx
    .selectFrom('readable_sheets')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('topic_id', '=', topicId)
    // Of a view the catalogue cannot tell that nothing is null; in the table below it nothing is but the moment.
    .$castTo<Selectable<DB['interest_sheets']>>()
    .execute()
  return rows.map(row => ({
    round: row.round,
    side: row.side as Seat,
    version: row.version,
    shared_at: row.shared_at,
    author_id: row.author_id,
    sheet: {
      aims: row.aims,
      reach: row.reach,
      resistance: row.resistance,
      unacceptable: row.unacceptable,
      bridges: row.bridges,
      guessAims: row.guess_aims,
      guessReach: row.guess_reach,
      guessResistance: row.guess_resistance,
      guessUnacceptable: row.guess_unacceptable,
      guessBridges: row.guess_bridges,
    },
  }))
}

/** Tags and an unshared sheet of whoever sat here before make room. */
export async function succeedOnTopic(tx: Tx, topicId: string): Promise<void> {
  await sql`select app_succeed_topic(${topicId})`.execute(tx)
}

/** Writes my sheet when `version` is still the newest; false otherwise. */
export async function saveSheet(
  tx: Tx,
  key: { organisationId: string; topicId: string; round: number; side: Seat; authorId: string },
  version: number,
  sheet: Sheet,
): Promise<boolean> {
  const content = {
    aims: sheet.aims,
    reach: sheet.reach,
    resistance: sheet.resistance,
    unacceptable: sheet.unacceptable,
    bridges: sheet.bridges,
    guess_aims: sheet.guessAims,
    guess_reach: sheet.guessReach,
    guess_resistance: sheet.guessResistance,
    guess_unacceptable: sheet.guessUnacceptable,
    guess_bridges: sheet.guessBridges,
  }
  const { organisationId: organisation_id, topicId: topic_id, round, side } = key
  const where = { organisation_id, topic_id, round, side, shared_at: null }
  if (version > 0) return changeAsRead(tx, 'interest_sheets', { version, where }, content)
  const result = await tx
    .insertInto('interest_sheets')
    .values({ organisation_id, topic_id, round, side, author_id: key.authorId, ...content, version: 1 })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** With everybody who sits there; the last of them opens them all. */
export async function shareSheet(tx: Tx, topicId: string, at: Date): Promise<void> {
  await sql`select app_share_sheet(${topicId}, ${at})`.execute(tx)
}
