import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

/** Something that happened to something. `details` holds process facts only, never content. */
export interface AuditEvent {
  event: string
  subjectKind: string
  subjectId: string
  details?: Readonly<Record<string, string | number | boolean | null>>
}

/** Adds the event to the chain; the actor is the person of the transaction. Call it last: it locks the chain's head. */
export async function appendAudit(tx: Tx, at: Date, event: AuditEvent): Promise<void> {
  await sql`select append_audit(${at}, ${event.event}, ${event.subjectKind}, ${event.subjectId}, ${JSON.stringify(event.details ?? {})}::jsonb)`.execute(
    tx,
  )
}

/** The first link of a new organisation, by the person who began it; as owner, since nobody is signed in yet. */
export async function appendFirstAudit(
  tx: Tx,
  at: Date,
  organisationId: string,
  personId: string,
): Promise<void> {
  await sql`select link_audit(${organisationId}, ${personId}, ${at}, 'organisation.started', 'organisation', ${organisationId}::text, '{}')`.execute(
    tx,
  )
}

export interface Reading {
  subjectId: string
  what: string
  purpose: string
}

export async function logReading(
  tx: Tx,
  organisationId: string,
  readerId: string,
  at: Date,
  reading: Reading,
) {
  await tx
    .insertInto('read_log')
    .values({
      organisation_id: organisationId,
      at,
      reader_id: readerId,
      subject_id: reading.subjectId,
      what: reading.what,
      purpose: reading.purpose,
    })
    .execute()
}

/** The first broken place in an organisation's chain, or null. For operators: runs as owner. */
export async function findAuditFault(tx: Tx, organisationId: string): Promise<number | null> {
  const { rows } = await sql<{
    fault: number | null
  }>`select audit_fault(${organisationId}) as fault`.execute(tx)
  return rows[0]?.fault ?? null
}
