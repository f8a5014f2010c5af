import { asOwner, type Database } from '../db/database.ts'
import { findAuditFault } from './audit.ts'
import { findReadLogFault } from './seal.ts'

export interface Inspection {
  organisation: string
  events: number
  /** The newest link. Written down elsewhere, it shows later that nobody replaced the whole chain. */
  hash: string
  /** Number of the first event that does not follow from the one before. */
  auditFault: number | null
  /** Number of the first sealed line of the read log in a range that was changed. */
  readLogFault: number | null
}

/** Recomputes every chain and every seal. For operators. */
export function inspectAudit(database: Database): Promise<Inspection[]> {
  return asOwner(database, async tx => {
    const rows = await tx
      .selectFrom('organisations as o')
      .leftJoin('audit_heads as h', 'h.organisation_id', 'o.organisation_id')
      .select(['o.organisation_id', 'o.name', 'h.sequence', 'h.hash'])
      .orderBy('o.name')
      .execute()
    const inspections: Inspection[] = []
    for (const row of rows) {
      inspections.push({
        organisation: row.name,
        events: row.sequence ?? 0,
        hash: row.hash?.toString('hex') ?? '',
        auditFault: await findAuditFault(tx, row.organisation_id),
        readLogFault: await findReadLogFault(tx, row.organisation_id),
      })
    }
    return inspections
  })
}
