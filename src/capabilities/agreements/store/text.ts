import type { JointVersion, Seat } from '@wisselwerk/engines/agreement'
import type { Tx } from '../../../platform/db/database.ts'
import type { LeftOut } from '../loose.ts'
import type { AgreementKey } from './writing.ts'

export async function insertVersion(
  tx: Tx,
  key: AgreementKey,
  row: {
    number: number
    authorId: string
    authorSide: Seat
    why: string
    leftOut: readonly LeftOut[]
    joint: JointVersion
    canonical: string
    hash: string
    at: Date
  },
): Promise<void> {
  await tx
    .insertInto('versions')
    .values({
      organisation_id: key.organisationId,
      agreement_id: key.agreementId,
      number: row.number,
      author_id: row.authorId,
      author_side: row.authorSide,
      why: row.why,
      left_out: JSON.stringify(row.leftOut),
      joint: JSON.stringify(row.joint),
      canonical: row.canonical,
      hash: row.hash,
      written_at: row.at,
    })
    .execute()
}

export async function insertAcceptance(
  tx: Tx,
  key: AgreementKey,
  row: { number: number; side: Seat; authorId: string; hash: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('acceptances')
    .values({
      organisation_id: key.organisationId,
      agreement_id: key.agreementId,
      number: row.number,
      side: row.side,
      author_id: row.authorId,
      hash: row.hash,
      accepted_at: row.at,
    })
    .execute()
}

export async function insertSignature(
  tx: Tx,
  key: AgreementKey,
  row: { number: number; side: Seat; turn: number; signerId: string; hash: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('signatures')
    .values({
      organisation_id: key.organisationId,
      agreement_id: key.agreementId,
      number: row.number,
      side: row.side,
      turn: row.turn,
      signer_id: row.signerId,
      hash: row.hash,
      signed_at: row.at,
    })
    .execute()
}

export async function withdrawSignature(
  tx: Tx,
  key: AgreementKey,
  { number, side, at }: { number: number; side: Seat; at: Date },
): Promise<void> {
  await tx
    .updateTable('signatures')
    .set({ withdrawn_at: at })
    .where('organisation_id', '=', key.organisationId)
    .where('agreement_id', '=', key.agreementId)
    .where('number', '=', number)
    .where('side', '=', side)
    .where('withdrawn_at', 'is', null)
    .execute()
}

export async function findDocument(
  tx: Tx,
  key: AgreementKey,
  number: number,
): Promise<{ pdf: Buffer; signatures: number } | undefined> {
  return tx
    .selectFrom('documents')
    .select(['pdf', 'signatures'])
    .where('organisation_id', '=', key.organisationId)
    .where('agreement_id', '=', key.agreementId)
    .where('number', '=', number)
    .executeTakeFirst()
}

export async function saveDocument(
  tx: Tx,
  key: AgreementKey,
  { number, signatures, pdf }: { number: number; signatures: number; pdf: Buffer },
): Promise<void> {
  await tx
    .insertInto('documents')
    .values({ organisation_id: key.organisationId, agreement_id: key.agreementId, number, signatures, pdf })
    .onConflict(conflict =>
      conflict.columns(['organisation_id', 'agreement_id', 'number']).doUpdateSet({ signatures, pdf }),
    )
    .execute()
}

export async function deleteDocument(tx: Tx, key: AgreementKey, number: number): Promise<void> {
  await tx
    .deleteFrom('documents')
    .where('organisation_id', '=', key.organisationId)
    .where('agreement_id', '=', key.agreementId)
    .where('number', '=', number)
    .execute()
}
