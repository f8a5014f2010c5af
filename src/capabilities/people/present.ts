import type { RelationView, Side } from './model.ts'
import type { RelationRow } from './store/relations.ts'

/** What of a relation leaves the building. */
export function presentRelation(row: RelationRow & { side: Side }): RelationView {
  return {
    relationId: row.relation_id,
    kind: row.kind,
    side: row.side,
    employee: { personId: row.employee_id, name: row.employee_name },
    manager: row.manager_id ? { personId: row.manager_id, name: row.manager_name! } : null,
    unit: row.unit,
    jobTitle: row.job_title,
    hoursPerWeek: row.hours_per_week,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
  }
}
