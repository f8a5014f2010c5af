import type { JointVersion } from '@wisselwerk/engines/agreement'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

// For operators: as owner, one organisation at a time.

export interface InspectedVersion {
  agreement_id: string
  number: number
  joint: JointVersion
  canonical: string
  hash: string
  /** Whether the chain tells that this text, with this hash, was written. */
  told: boolean
}

export async function inspectVersions(tx: Tx, organisationId: string): Promise<InspectedVersion[]> {
  const { rows } = await sql<InspectedVersion>`
    select v.agreement_id, v.number, v.joint, v.canonical, v.hash, exists (select from audit_events e
      where e.organisation_id = v.organisation_id and e.subject_kind = 'agreement' and e.subject_id = v.agreement_id::text
        and e.event = 'version.written' and (e.details ->> 'number')::int = v.number and e.details ->> 'hash' = v.hash) as told
    from versions v where v.organisation_id = ${organisationId} order by v.agreement_id, v.number`.execute(tx)
  return rows
}

export interface Mismatch {
  agreement_id: string
  number: number
}

/** Signatures of which the chain does not tell, with their signer and hash. */
export async function findUntoldSignatures(tx: Tx, organisationId: string): Promise<Mismatch[]> {
  const { rows } = await sql<Mismatch>`
    select distinct s.agreement_id, s.number from signatures s where s.organisation_id = ${organisationId}
      and not exists (select from audit_events e where e.organisation_id = s.organisation_id
        and e.subject_kind = 'agreement' and e.subject_id = s.agreement_id::text and e.event = 'version.signed'
        and e.actor_id = s.signer_id and (e.details ->> 'number')::int = s.number and e.details ->> 'hash' = s.hash
        and e.details ->> 'side' = s.side)`.execute(tx)
  return rows
}

/** Texts and signatures of which the chain tells and that are gone, though the agreement is still there. */
export async function findGone(tx: Tx, organisationId: string): Promise<(Mismatch & { event: string })[]> {
  const { rows } = await sql<Mismatch & { event: string }>`
    with told as (
      select a.agreement_id, (e.details ->> 'number')::int as number, e.event, e.details ->> 'side' as side, count(*) as times
      from audit_events e join agreements a on a.organisation_id = e.organisation_id and a.agreement_id::text = e.subject_id
      where e.organisation_id = ${organisationId} and e.subject_kind = 'agreement'
        and e.event in ('version.written', 'version.signed')
      group by 1, 2, 3, 4)
    select distinct t.agreement_id, t.number, t.event from told t where t.times > case t.event
      when 'version.written' then (select count(*) from versions v where v.organisation_id = ${organisationId}
        and v.agreement_id = t.agreement_id and v.number = t.number)
      else (select count(*) from signatures s where s.organisation_id = ${organisationId}
        and s.agreement_id = t.agreement_id and s.number = t.number and s.side = t.side) end`.execute(tx)
  return rows
}

export async function findKeptDocuments(tx: Tx, organisationId: string): Promise<Mismatch[]> {
  return tx
    .selectFrom('documents')
    .select(['agreement_id', 'number'])
    .where('organisation_id', '=', organisationId)
    .orderBy('agreement_id')
    .orderBy('number')
    .execute()
}

export async function readKeptDocument(
  tx: Tx,
  organisationId: string,
  { agreement_id, number }: Mismatch,
): Promise<{ pdf: Buffer; signatures: number; hash: string } | undefined> {
  return tx
    .selectFrom('documents as d')
    .innerJoin('versions as v', join =>
      join
        .onRef('v.organisation_id', '=', 'd.organisation_id')
        .onRef('v.agreement_id', '=', 'd.agreement_id')
        .onRef('v.number', '=', 'd.number'),
    )
    .select(['d.pdf', 'd.signatures', 'v.hash'])
    .where('d.organisation_id', '=', organisationId)
    .where('d.agreement_id', '=', agreement_id)
    .where('d.number', '=', number)
    .executeTakeFirst()
}
