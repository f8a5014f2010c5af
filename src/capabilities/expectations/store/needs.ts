import { sql } from 'kysely'
import { changeAsRead } from '../../../platform/db/as-read.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Need, NeedCardInput } from '../model.ts'

export function findNeedCards(tx: Tx, organisationId: string, relationId: string) {
  return tx
    .selectFrom('need_cards')
    .select(['card_id', sql<Need>`need`.as('need'), 'wish', 'from_date', 'review_date', 'version'])
    .where('organisation_id', '=', organisationId)
    .where('relation_id', '=', relationId)
    .orderBy('need')
    .orderBy('from_date')
    .execute()
}

export function findReviewDays(
  tx: Tx,
  of: { organisationId: string; ownerId: string; relationIds: readonly string[]; from: string },
) {
  return tx
    .selectFrom('need_cards')
    .select(['card_id', 'relation_id', 'review_date', 'version'])
    .where('organisation_id', '=', of.organisationId)
    .where('owner_id', '=', of.ownerId)
    .where('relation_id', '=', sql<string>`any(${of.relationIds}::uuid[])`)
    .where('review_date', '>=', of.from)
    .execute()
}

export async function insertNeedCard(
  tx: Tx,
  card: NeedCardInput & { organisationId: string; relationId: string; cardId: string; ownerId: string },
): Promise<void> {
  await tx
    .insertInto('need_cards')
    .values({
      organisation_id: card.organisationId,
      card_id: card.cardId,
      relation_id: card.relationId,
      owner_id: card.ownerId,
      need: card.need,
      wish: card.wish,
      from_date: card.fromDate,
      review_date: card.reviewDate,
    })
    .execute()
}

/** False when the card is gone or was changed since `version`. */
export function updateNeedCard(
  tx: Tx,
  { organisationId, cardId, version }: { organisationId: string; cardId: string; version: number },
  card: NeedCardInput,
): Promise<boolean> {
  const where = { organisation_id: organisationId, card_id: cardId }
  return changeAsRead(
    tx,
    'need_cards',
    { version, where },
    { need: card.need, wish: card.wish, from_date: card.fromDate, review_date: card.reviewDate },
  )
}

export async function deleteNeedCard(tx: Tx, organisationId: string, cardId: string): Promise<boolean> {
  const result = await tx
    .deleteFrom('need_cards')
    .where('organisation_id', '=', organisationId)
    .where('card_id', '=', cardId)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}
