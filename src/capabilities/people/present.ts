import { addDays } from '../../platform/clock/clock.ts'
import type { Me, RelationView, Side } from './model.ts'
import type { RelationRow } from './store/relations.ts'
import type { SeatRow } from './store/seats.ts'

/** What of a relation leaves the building. */
export const presentRelation = (row: RelationRow & { side: Side }): RelationView => ({
  ...presentTable(row),
  side: row.side,
})

/** The same for whoever sits at it, from whatever seat. */
export function presentTable(row: RelationRow): Omit<RelationView, 'side'> {
  return {
    relationId: row.relation_id,
    kind: row.kind,
    employee: { personId: row.employee_id, name: row.employee_name },
    manager: row.manager_id ? { personId: row.manager_id, name: row.manager_name! } : null,
    unit: row.unit,
    jobTitle: row.job_title,
    hoursPerWeek: row.hours_per_week,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
  }
}

/** A chair beside the two; the last day is the one before the first without it. */
export const presentChair = (
  row: Omit<SeatRow, 'name' | 'person_id'>,
): Pick<Me['seats'][number], 'seat' | 'parts' | 'from' | 'until'> => ({
  seat: row.seat,
  parts: row.parts,
  from: row.valid_from,
  until: row.valid_until && addDays(row.valid_until, -1),
})
