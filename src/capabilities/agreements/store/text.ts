import type { JointVersion, Seat } from '@wisselwerk/engines/agreement'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { AgreementKey } from './writing.ts'

export interface VersionRow {
  number: number
  author_side: Seat
  author_name: string
  why: string
  joint: JointVersion
  canonical: string
  hash: string
  written_at: Date
}

export async function findVersions(tx: Tx, key: AgreementKey): Promise<VersionRow[]> {
  const rows = await tx
    .selectFrom('versions as v')
    .innerJoin('known_people as p', join =>
      join.onRef('p.organisation_id', '=', 'v.organisation_id').onRef('p.person_id', '=', 'v.author_id'),
    )
    .select([
      'v.number',
      'v.author_side',
      sql<string>`p.given_name || ' ' || p.family_name`.as('author_name'),
      'v.why',
      'v.joint',
      'v.canonical',
      'v.hash',
      'v.written_at',
    ])
    .where('v.organisation_id', '=', key.organisationId)
    .where('v.agreement_id', '=', key.agreementId)
    .orderBy('v.number')
    .execute()
  return rows as unknown as VersionRow[]
}

export async function insertVersion(
  tx: Tx,
  key: AgreementKey,
  row: {
    number: number
    authorId: string
    authorSide: Seat
    why: string
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
      joint: JSON.stringify(row.joint),
      canonical: row.canonical,
      hash: row.hash,
      written_at: row.at,
    })
    .execute()
}

export async function findAcceptances(tx: Tx, key: AgreementKey) {
  const rows = await tx
    .selectFrom('acceptances')
    .select(['number', 'side', 'hash'])
    .where('organisation_id', '=', key.organisationId)
    .where('agreement_id', '=', key.agreementId)
    .execute()
  return rows as { number: number; side: Seat; hash: string }[]
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

export interface SignatureRow {
  number: number
  side: Seat
  turn: number
  signer_name: string
  hash: string
  signed_at: Date
  withdrawn_at: Date | null
}

export async function findSignatures(tx: Tx, key: AgreementKey): Promise<SignatureRow[]> {
  const rows = await tx
    .selectFrom('signatures as s')
    .innerJoin('known_people as p', join =>
      join.onRef('p.organisation_id', '=', 's.organisation_id').onRef('p.person_id', '=', 's.signer_id'),
    )
    .select([
      's.number',
      's.side',
      's.turn',
      sql<string>`p.given_name || ' ' || p.family_name`.as('signer_name'),
      's.hash',
      's.signed_at',
      's.withdrawn_at',
    ])
    .where('s.organisation_id', '=', key.organisationId)
    .where('s.agreement_id', '=', key.agreementId)
    .orderBy('s.signed_at')
    .execute()
  return rows as SignatureRow[]
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
  number: number,
  side: Seat,
  at: Date,
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
  number: number,
  signatures: number,
  pdf: Buffer,
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
