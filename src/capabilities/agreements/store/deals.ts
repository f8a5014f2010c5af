import type { Side } from '@wisselwerk/engines/agreement'
import { sql } from 'kysely'
import { changeAsRead } from '../../../platform/db/as-read.ts'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { DealInput } from '../model.ts'
import type { RefusalReason } from '../vocabulary.ts'
import type { AgreementKey } from './writing.ts'

export interface DealRow {
  deal_id: string
  kind: DealInput['kind']
  dimension: DealInput['dimension']
  reason: DealInput['reason']
  compensation: DealInput['compensation']
  description: string
  differs: string
  item_id: string | null
  topic_id: string | null
  version: number
  /** Of each version that was there. */
  benefits: { side: Side; deal_version: number; author_id: string; benefit: string }[]
  words: { side: Side; author_id: string; words: string }[]
  added_by: string
  refusal: { reason: RefusalReason; explanation: string; refused_on: string } | null
}

/** Whether the asker sees this deal at this table. */
export async function isDealAt(
  tx: Tx,
  { organisationId, relationId, dealId }: Record<'organisationId' | 'relationId' | 'dealId', string>,
): Promise<boolean> {
  const row = await tx
    .selectFrom('deals')
    .innerJoin('agreements', join =>
      join
        .onRef('agreements.organisation_id', '=', 'deals.organisation_id')
        .onRef('agreements.agreement_id', '=', 'deals.agreement_id'),
    )
    .select('deals.deal_id')
    .where('deals.organisation_id', '=', organisationId)
    .where('deals.deal_id', '=', dealId)
    .where('agreements.relation_id', '=', relationId)
    .executeTakeFirst()
  return row !== undefined
}

/** The deals of an agreement of this table, as they stand; null where there is no such agreement. */
export async function findDealsOnTable(
  tx: Tx,
  { organisationId, relationId, agreementId }: AgreementKey & { relationId: string },
): Promise<{ dealId: string; version: number; compensation: DealInput['compensation'] }[] | null> {
  const rows = await tx
    .selectFrom('agreements as a')
    .leftJoin('deals as d', join =>
      join
        .onRef('d.organisation_id', '=', 'a.organisation_id')
        .onRef('d.agreement_id', '=', 'a.agreement_id'),
    )
    .select([
      'd.deal_id as dealId',
      'd.version',
      sql<DealInput['compensation']>`d.compensation`.as('compensation'),
    ])
    .where('a.organisation_id', '=', organisationId)
    .where('a.agreement_id', '=', agreementId)
    .where('a.relation_id', '=', relationId)
    .orderBy('d.added_at')
    .orderBy('d.deal_id')
    .execute()
  if (rows.length === 0) return null
  return rows.flatMap(({ dealId, version, compensation }) =>
    dealId === null || version === null ? [] : { dealId, version, compensation },
  )
}

export async function findDeals(tx: Tx, key: AgreementKey): Promise<DealRow[]> {
  // Named as a list: joined, lines of other agreements would be looked at too, each with whether the asker may see it.
  const ofThese = (column: string) =>
    sql<boolean>`${sql.ref(column)} = any (array(select deal_id from deals
      where organisation_id = ${key.organisationId} and agreement_id = ${key.agreementId}))`
  const { deals, benefits, words, refusals } = await askTogether(tx, {
    deals: tx
      .selectFrom('deals')
      .select([
        'deal_id',
        'kind',
        'dimension',
        'reason',
        'compensation',
        'description',
        'differs',
        'item_id',
        'topic_id',
        'version',
        'added_by',
      ])
      .where('organisation_id', '=', key.organisationId)
      .where('agreement_id', '=', key.agreementId)
      .orderBy('added_at')
      .orderBy('deal_id'),
    benefits: tx
      .selectFrom('deal_benefits')
      .select(['deal_id', 'side', 'deal_version', 'author_id', 'benefit'])
      .where('organisation_id', '=', key.organisationId)
      .where(ofThese('deal_id')),
    words: tx
      .selectFrom('deal_words')
      .select(['deal_id', 'side', 'author_id', 'words'])
      .where('organisation_id', '=', key.organisationId)
      .where(ofThese('deal_id')),
    refusals: tx
      .selectFrom('deal_refusals as f')
      .innerJoin('deals as d', join =>
        join
          .onRef('d.organisation_id', '=', 'f.organisation_id')
          .onRef('d.deal_id', '=', 'f.deal_id')
          .onRef('d.version', '=', 'f.deal_version'),
      )
      .select(['f.deal_id', 'f.reason', 'f.explanation', 'f.refused_on'])
      .where('f.organisation_id', '=', key.organisationId)
      .where(ofThese('f.deal_id')),
  })
  return deals.map(deal => {
    const ofDeal = <Row extends { deal_id: string }>(rows: readonly Row[]) =>
      rows.filter(row => row.deal_id === deal.deal_id)
    return {
      ...deal,
      benefits: ofDeal(benefits),
      words: ofDeal(words),
      refusal: ofDeal(refusals)[0] ?? null,
    } as DealRow
  })
}

export async function insertDeal(
  tx: Tx,
  key: AgreementKey,
  row: DealInput & { dealId: string; addedBy: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('deals')
    .values({
      organisation_id: key.organisationId,
      deal_id: row.dealId,
      agreement_id: key.agreementId,
      ...columnsOf(row),
      added_by: row.addedBy,
      added_at: row.at,
    })
    .execute()
}

/** False when it was changed since `version`. */
export function updateDeal(
  tx: Tx,
  { organisationId, dealId, version }: AgreementKey & { dealId: string; version: number },
  deal: DealInput,
): Promise<boolean> {
  const where = { organisation_id: organisationId, deal_id: dealId }
  return changeAsRead(tx, 'deals', { version, where }, columnsOf(deal))
}

export async function insertRefusal(
  tx: Tx,
  organisationId: string,
  row: {
    dealId: string
    version: number
    side: Side
    authorId: string
    reason: RefusalReason
    explanation: string
    on: string
  },
): Promise<void> {
  await tx
    .insertInto('deal_refusals')
    .values({
      organisation_id: organisationId,
      deal_id: row.dealId,
      deal_version: row.version,
      side: row.side,
      author_id: row.authorId,
      reason: row.reason,
      explanation: row.explanation,
      refused_on: row.on,
    })
    .execute()
}

export async function saveBenefit(
  tx: Tx,
  organisationId: string,
  row: { dealId: string; version: number; side: Side; authorId: string; benefit: string },
): Promise<void> {
  await tx
    .insertInto('deal_benefits')
    .values({
      organisation_id: organisationId,
      deal_id: row.dealId,
      deal_version: row.version,
      side: row.side,
      author_id: row.authorId,
      benefit: row.benefit,
    })
    .onConflict(conflict =>
      conflict
        .columns(['organisation_id', 'deal_id', 'deal_version', 'side'])
        .doUpdateSet({ benefit: row.benefit, author_id: row.authorId }),
    )
    .execute()
}

/** My words with the reason of a deal; none takes away what I wrote. */
export async function saveWords(
  tx: Tx,
  organisationId: string,
  row: { dealId: string; side: Side; authorId: string; words: string },
): Promise<void> {
  if (row.words === '') {
    await tx
      .deleteFrom('deal_words')
      .where('organisation_id', '=', organisationId)
      .where('deal_id', '=', row.dealId)
      .where('side', '=', row.side)
      .execute()
    return
  }
  await tx
    .insertInto('deal_words')
    .values({
      organisation_id: organisationId,
      deal_id: row.dealId,
      side: row.side,
      author_id: row.authorId,
      words: row.words,
    })
    .onConflict(conflict =>
      conflict
        .columns(['organisation_id', 'deal_id', 'side'])
        .doUpdateSet({ words: row.words, author_id: row.authorId }),
    )
    .execute()
}

const columnsOf = (deal: DealInput) => ({
  kind: deal.kind,
  dimension: deal.dimension,
  reason: deal.reason,
  compensation: deal.compensation,
  description: deal.description,
  differs: deal.differs,
  item_id: deal.itemId,
  topic_id: deal.topicId,
})
