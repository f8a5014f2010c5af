import { sql } from 'kysely'
import { literal, type Tx } from '../db/database.ts'
import { refuse } from '../errors/refusal.ts'

/** Something that happened to something. `details` holds process facts only, never content. */
export interface AuditEvent {
  event: string
  subjectKind: string
  subjectId: string
  details?: Readonly<Record<string, string | number | boolean | null>>
}

/** Adds the event to the chain; the actor is the person of the transaction. Call it last: it locks the chain's head. */
export async function appendAudit(tx: Tx, at: Date, event: AuditEvent): Promise<void> {
  await sql`select append_audit(${at}, ${event.event}, ${event.subjectKind}, ${event.subjectId}, ${JSON.stringify(event.details ?? {})}::jsonb)`
    .execute(tx)
    .catch(sayLostHead)
}

/** Whoever lost the chain's head reads a sentence and what to do, instead of a fault of ours. */
function sayLostHead(error: unknown): never {
  if ((error as { code?: string }).code === 'WWHED') refuse('platform.audit-head-lost', 'unavailable')
  throw error
}

/** The first link of a new organisation, by the person who began it; as owner, since nobody is signed in yet. */
export async function appendFirstAudit(
  tx: Tx,
  at: Date,
  organisationId: string,
  personId: string,
): Promise<void> {
  await link(tx, organisationId, personId, at, {
    event: 'organisation.started',
    subjectKind: 'organisation',
    subjectId: organisationId,
  })
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** By nobody that we know, as owner: for what an operator or work without a request does. The database knows such events. */
export const appendAsNobody = (tx: Tx, organisationId: string, at: Date, event: AuditEvent): Promise<void> =>
  link(tx, organisationId, nobody, at, event)

async function link(
  tx: Tx,
  organisationId: string,
  actorId: string,
  at: Date,
  { event, subjectKind, subjectId, details = {} }: AuditEvent,
): Promise<void> {
  await sql`select link_audit(${organisationId}, ${actorId}, ${at}, ${event}, ${subjectKind}, ${subjectId},
    ${JSON.stringify(details)}::jsonb)`.execute(tx)
}

/** Of whom something was read: of one, or among others in a search or an export, which is one line. */
export type Reading = ({ subjectId: string } | { among: readonly string[] }) & {
  what: string
  purpose: string
}

/** As a whole statement, which goes along with the end of the transaction that read. */
export function readingLine(organisationId: string, readerId: string, at: Date, reading: Reading): string {
  const [column, whose] =
    'among' in reading ? ['among', `{${reading.among.join(',')}}`] : ['subject_id', reading.subjectId]
  const values = [organisationId, at.toISOString(), readerId, whose, reading.what, reading.purpose]
  return `insert into read_log (organisation_id, at, reader_id, ${column}, what, purpose) values (${values
    .map(literal)
    .join(', ')})`
}

/** `changed`: an event does not follow from the one before; the others say what is not there, or not where it was. */
export type ChainFaultKind = 'no-chain' | 'no-head' | 'changed' | 'shorter' | 'head-behind' | 'head-differs'

export interface ChainFault {
  kind: ChainFaultKind
  /** Number of the event; null where there is none. */
  event: number | null
}

/** Everything that is wrong with an organisation's chain by itself. For operators: runs as owner. */
export async function findChainFaults(tx: Tx, organisationId: string): Promise<ChainFault[]> {
  const { rows } = await sql<{ kind: ChainFaultKind; at_event: number | null }>`
    select kind, at_event from audit_faults(${organisationId})`.execute(tx)
  return rows.map(({ kind, at_event }) => ({ kind, event: at_event }))
}

/** Puts the head of a chain back at its newest event; the chain says that it was done. Runs as owner. */
export async function restoreHead(tx: Tx, organisationId: string, at: Date): Promise<void> {
  await sql`select restore_audit_head(${organisationId}, ${at})`.execute(tx)
}

export interface Link {
  organisationId: string
  organisation: string
  sequence: number
  at: Date
  event: string
}

/** Where a link stands that was written down elsewhere; null when no chain has it (any more). Runs as owner. */
export async function findLink(tx: Tx, hash: string): Promise<Link | null> {
  const { rows } = await sql<Link>`
    select e.organisation_id as "organisationId", o.name as organisation, e.sequence, e.at, e.event
    from audit_events e join organisations o using (organisation_id) where e.hash = decode(${hash}, 'hex')`.execute(
    tx,
  )
  return rows[0] ?? null
}
