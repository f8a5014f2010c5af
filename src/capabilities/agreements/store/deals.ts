import type { Side } from '@wisselwerk/engines/agreement'
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
  words: { side: Side; words: string }[]
  added_by: string
  refusal: { reason: RefusalReason; explanation: string; refused_on: string } | null
}

export async function findDeals(tx: Tx, key: AgreementKey): Promise<DealRow[]> {
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
      .selectFrom('deal_benefits as b')
      .innerJoin('deals as d', join =>
        join.onRef('d.organisation_id', '=', 'b.organisation_id').onRef('d.deal_id', '=', 'b.deal_id'),
      )
      .select(['b.deal_id', 'b.side', 'b.deal_version', 'b.author_id', 'b.benefit'])
      .where('d.organisation_id', '=', key.organisationId)
      .where('d.agreement_id', '=', key.agreementId),
    words: tx
      .selectFrom('deal_words as w')
      .innerJoin('deals as d', join =>
        join.onRef('d.organisation_id', '=', 'w.organisation_id').onRef('d.deal_id', '=', 'w.deal_id'),
      )
      .select(['w.deal_id', 'w.side', 'w.words'])
      .where('d.organisation_id', '=', key.organisationId)
      .where('d.agreement_id', '=', key.agreementId),
    refusals: tx
      .selectFrom('deal_refusals as f')
      .innerJoin('deals as d', join =>
        join
          .onRef('d.organisation_id', '=', 'f.organisation_id')
          .onRef('d.deal_id', '=', 'f.deal_id')
          .onRef('d.version', '=', 'f.deal_version'),
      )
      .select(['f.deal_id', 'f.reason', 'f.explanation', 'f.refused_on'])
      .where('d.organisation_id', '=', key.organisationId)
      .where('d.agreement_id', '=', key.agreementId),
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
export async function updateDeal(
  tx: Tx,
  { organisationId, dealId, version }: AgreementKey & { dealId: string; version: number },
  deal: DealInput,
): Promise<boolean> {
  const result = await tx
    .updateTable('deals')
    .set({ ...columnsOf(deal), version: version + 1 })
    .where('organisation_id', '=', organisationId)
    .where('deal_id', '=', dealId)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
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
