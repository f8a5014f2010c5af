import { asOwner, type Database, type Tx } from '../db/database.ts'
import { findChainFaults } from './audit.ts'
import { findReadLogFault, findUnsealed } from './seal.ts'

export interface AuditFault {
  /** A stable word for what is wrong. */
  kind: string
  /** Where: the number of an event or line, or what a capability names; null where there is no place. */
  at: string | null
}

export interface Inspection {
  organisationId: string
  organisation: string
  events: number
  /** The newest link. Written down elsewhere, it shows later that nobody replaced the whole chain. */
  hash: string
  faults: AuditFault[]
}

/** What a capability works out anew of what the chain vouches for. */
export type Examine = (tx: Tx, organisationId: string) => Promise<readonly AuditFault[]>

/** Recomputes every chain, every seal and what they vouch for. For operators. */
export function inspectAudit(database: Database, examine: readonly Examine[] = []): Promise<Inspection[]> {
  return asOwner(database, async tx => {
    const rows = await tx
      .selectFrom('organisations as o')
      .leftJoin('audit_heads as h', 'h.organisation_id', 'o.organisation_id')
      .select(['o.organisation_id', 'o.name', 'h.sequence', 'h.hash'])
      .orderBy('o.name')
      .execute()
    const inspections: Inspection[] = []
    for (const { organisation_id, name, sequence, hash } of rows) {
      const faults: AuditFault[] = await findFaults(tx, organisation_id)
      for (const look of examine) faults.push(...(await look(tx, organisation_id)))
      inspections.push({
        organisationId: organisation_id,
        organisation: name,
        events: sequence ?? 0,
        hash: hash?.toString('hex') ?? '',
        faults,
      })
    }
    return inspections
  })
}

async function findFaults(tx: Tx, organisationId: string): Promise<AuditFault[]> {
  const place = (at: number | null) => (at === null ? null : String(at))
  const faults: AuditFault[] = (await findChainFaults(tx, organisationId)).map(({ kind, event }) => ({
    kind,
    at: place(event),
  }))
  const changed = await findReadLogFault(tx, organisationId)
  if (changed !== null) faults.push({ kind: 'read-log-changed', at: place(changed) })
  const unsealed = await findUnsealed(tx, organisationId)
  if (unsealed !== null) faults.push({ kind: 'read-log-unsealed', at: place(unsealed) })
  return faults
}
