import { changeAsRead } from '../../../platform/db/as-read.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { holdReasons } from '../vocabulary.ts'

export type HoldReason = (typeof holdReasons)[number]

export interface HoldRow {
  hold_id: string
  person_id: string
  name: string
  number: string
  reason: HoldReason
  explanation: string
  placed_by: string
  placed_by_name: string | null
  placed_on: string
  until: string
  lifted_on: string | null
  version: number
}

/** Every hold that the asker may read, by name. */
export async function findHolds(
  tx: Tx,
  organisationId: string,
  only: { holdId?: string; personId?: string } = {},
): Promise<HoldRow[]> {
  const rows = await tx
    .selectFrom('retention_holds as h')
    .innerJoin('people_details as p', join =>
      join.onRef('p.organisation_id', '=', 'h.organisation_id').onRef('p.person_id', '=', 'h.person_id'),
    )
    .leftJoin('known_people as b', join =>
      join.onRef('b.organisation_id', '=', 'h.organisation_id').onRef('b.person_id', '=', 'h.placed_by'),
    )
    .select([
      'h.hold_id',
      'h.person_id',
      'p.given_name',
      'p.family_name',
      'p.number',
      'h.reason',
      'h.explanation',
      'h.placed_by',
      'b.given_name as by_given',
      'b.family_name as by_family',
      'h.placed_on',
      'h.until',
      'h.lifted_on',
      'h.version',
    ])
    .where('h.organisation_id', '=', organisationId)
    .$if(only.holdId !== undefined, query => query.where('h.hold_id', '=', only.holdId!))
    .$if(only.personId !== undefined, query => query.where('h.person_id', '=', only.personId!))
    .orderBy('p.sort_name')
    .orderBy('h.person_id')
    .orderBy('h.placed_on')
    .execute()
  return rows.map(({ given_name, family_name, by_given, by_family, reason, ...row }) => ({
    ...row,
    reason: reason as HoldReason,
    name: `${given_name} ${family_name}`,
    placed_by_name: by_given === null ? null : `${by_given} ${by_family}`,
  }))
}

export async function insertHold(
  tx: Tx,
  row: {
    organisationId: string
    holdId: string
    personId: string
    reason: HoldReason
    explanation: string
    placedBy: string
    placedOn: string
    until: string
  },
): Promise<void> {
  await tx
    .insertInto('retention_holds')
    .values({
      organisation_id: row.organisationId,
      hold_id: row.holdId,
      person_id: row.personId,
      reason: row.reason,
      explanation: row.explanation,
      placed_by: row.placedBy,
      placed_on: row.placedOn,
      until: row.until,
    })
    .execute()
}

/** Renews or lifts the version that was read; false when it has changed since. */
export function changeHold(
  tx: Tx,
  { organisationId, holdId, version }: { organisationId: string; holdId: string; version: number },
  change: { until: string } | { lifted_on: string; lifted_by: string },
): Promise<boolean> {
  const where = { organisation_id: organisationId, hold_id: holdId, lifted_on: null }
  return changeAsRead(tx, 'retention_holds', { version, where }, change)
}
