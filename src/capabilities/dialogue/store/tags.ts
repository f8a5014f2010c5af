import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Seat } from '../../people/model.ts'
import type { Dimension } from '../cycle.ts'

/** What the others said of this topic does not stand any more; all say it anew. */
export async function endTags(tx: Tx, topicId: string): Promise<void> {
  await sql`select app_end_tags(${topicId})`.execute(tx)
}

export async function saveTags(
  tx: Tx,
  row: {
    organisationId: string
    topicId: string
    round: number
    side: Seat
    authorId: string
    dimensions: readonly Dimension[]
  },
): Promise<void> {
  const dimensions = [...row.dimensions]
  await tx
    .insertInto('topic_tags')
    .values({
      organisation_id: row.organisationId,
      topic_id: row.topicId,
      round: row.round,
      side: row.side,
      author_id: row.authorId,
      dimensions,
    })
    .onConflict(conflict =>
      conflict
        .columns(['organisation_id', 'topic_id', 'round', 'side'])
        .doUpdateSet({ dimensions, author_id: row.authorId, stands: true }),
    )
    .execute()
}

/** Said to everybody who sits there; the last of them opens what all said. */
export async function openTags(tx: Tx, topicId: string, at: Date): Promise<void> {
  await sql`select app_open_tags(${topicId}, ${at})`.execute(tx)
}
