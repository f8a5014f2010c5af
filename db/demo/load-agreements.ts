import { startYears } from '@wisselwerk/engines/agreement'
import type { Tx } from '../../src/platform/db/database.ts'
import type { DemoAgreement } from './agreements.ts'
import { insert } from './insert.ts'
import type { collectiveAgreementIn } from './rules.ts'

const at = (day: string, hour = 10) => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`)

/** The made-up cao on file, and every agreement with its renderings, reactions, version, signatures and marks. */
export async function loadAgreements(
  tx: Tx,
  organisation_id: string,
  cao: ReturnType<typeof collectiveAgreementIn>,
  agreements: readonly DemoAgreement[],
): Promise<void> {
  await insert(tx, 'rule_sets', [cao], set => ({
    organisation_id,
    rule_set_id: set.id,
    library: JSON.stringify(set),
  }))
  await insert(tx, 'agreements', agreements, agreement => ({
    organisation_id,
    agreement_id: agreement.agreementId,
    relation_id: agreement.relationId,
    number: agreement.number,
    turn: agreement.turn,
    drafts_after: startYears,
    started_by: agreement.startedBy,
    started_at: at(agreement.startedOn),
  }))
  const each = <T>(list: (agreement: DemoAgreement) => readonly T[]) =>
    agreements.flatMap(agreement =>
      list(agreement).map(row => ({ agreement_id: agreement.agreementId, row })),
    )
  await insert(
    tx,
    'renderings',
    each(agreement => agreement.renderings),
    ({ agreement_id, row }) => ({
      organisation_id,
      agreement_id,
      side: row.side,
      author_id: row.authorId,
      version: 1,
      clauses: JSON.stringify(row.clauses),
      submitted_at: at(row.submittedOn),
    }),
  )
  await insert(
    tx,
    'reactions',
    each(agreement => agreement.reactions),
    ({ agreement_id, row }) => ({
      organisation_id,
      agreement_id,
      clause_id: row.clauseId,
      side: row.side,
      author_id: row.authorId,
      kind: row.kind,
      remark: row.remark,
      same_as: row.sameAs,
    }),
  )
  const signed = each(agreement => (agreement.signed ? [agreement.signed] : []))
  await insert(tx, 'versions', signed, ({ agreement_id, row }) => ({
    organisation_id,
    agreement_id,
    number: 1,
    author_id: row.signers.organisation,
    author_side: 'organisation',
    joint: JSON.stringify(row.joint),
    canonical: row.canonical,
    hash: row.hash,
    written_at: at(row.on, 9),
  }))
  const bySide = signed.flatMap(({ agreement_id, row }) =>
    (['employee', 'organisation'] as const).map((side, index) => ({
      agreement_id,
      row,
      side,
      hour: 10 + index,
    })),
  )
  await insert(tx, 'acceptances', bySide, ({ agreement_id, row, side, hour }) => ({
    organisation_id,
    agreement_id,
    number: 1,
    side,
    author_id: row.signers[side],
    hash: row.hash,
    accepted_at: at(row.on, hour),
  }))
  await insert(tx, 'signatures', bySide, ({ agreement_id, row, side, hour }) => ({
    organisation_id,
    agreement_id,
    number: 1,
    side,
    turn: 1,
    signer_id: row.signers[side],
    hash: row.hash,
    signed_at: at(row.on, hour + 2),
  }))
  const deals = agreements.flatMap(agreement => (agreement.deal ? [{ agreement, deal: agreement.deal }] : []))
  await insert(tx, 'deals', deals, ({ agreement, deal }) => ({
    organisation_id,
    deal_id: deal.dealId,
    agreement_id: agreement.agreementId,
    kind: deal.kind,
    dimension: deal.dimension,
    reason: deal.reason,
    compensation: deal.compensation,
    description: deal.description,
    differs: deal.differs,
    added_by: agreement.startedBy,
    added_at: at(agreement.startedOn),
  }))
  const benefits = deals.flatMap(({ agreement, deal }) =>
    (['employee', 'organisation'] as const).map(side => ({
      organisation_id,
      deal_id: deal.dealId,
      deal_version: 1,
      side,
      author_id: agreement.signed!.signers[side],
      benefit: deal.benefits[side],
    })),
  )
  await insert(tx, 'deal_benefits', benefits, row => row)
  await insert(
    tx,
    'marks',
    each(agreement => agreement.marks),
    ({ agreement_id, row }) => ({
      organisation_id,
      agreement_id,
      clause_id: row.clauseId,
      due_on: row.dueOn,
      side: row.side,
      author_id: row.authorId,
      kept: row.kept,
      marked_at: at(row.dueOn, 12),
    }),
  )
}
