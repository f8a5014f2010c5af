import { addDays } from '../../platform/clock/clock.ts'
import type { Me, RelationView, Side } from './model.ts'
import type { RelationRow } from './store/relations.ts'
import type { OwnSeatRow, SeatRow } from './store/seats.ts'

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
    managedSince: row.managed_since,
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

/** A table of two others, and the chair that somebody has beside them. */
export type ChairAtTable = ReturnType<typeof presentChair> & { view: Omit<RelationView, 'side'> }

export const chairsAt = (seats: readonly OwnSeatRow[], tables: readonly RelationRow[]): ChairAtTable[] =>
  seats.flatMap(own => {
    const table = tables.find(({ relation_id }) => relation_id === own.relation_id)
    return table ? [{ ...presentChair(own), view: presentTable(table) }] : []
  })
