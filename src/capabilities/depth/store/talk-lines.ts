import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { LineKind } from '../vocabulary.ts'

export interface LineRow {
  line_id: string
  kind: LineKind
  words: string
  valid_from: string
  valid_until: string
}

/** Lines that hold on a day for where this relation works then: of its unit, of one above it, or of all. */
export async function findLinesFor(
  tx: Tx,
  { organisationId, relationId, on }: { organisationId: string; relationId: string; on: string },
): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    with recursive above as (
      select u.unit_id, u.parent_id from known_places p join known_units u using (organisation_id, unit_id)
        where p.organisation_id = ${organisationId} and p.relation_id = ${relationId} and p.valid_from <= ${on}
          and (p.valid_until is null or p.valid_until > ${on})
      union
      select u.unit_id, u.parent_id from known_units u join above a on u.unit_id = a.parent_id
        where u.organisation_id = ${organisationId}
    )
    select l.line_id, l.kind, l.words, l.valid_from, l.valid_until from talk_lines l
    where l.organisation_id = ${organisationId} and l.valid_from <= ${on} and l.valid_until > ${on}
      and (l.unit_id is null or l.unit_id in (select unit_id from above))
    order by l.written_at, l.line_id`.execute(tx)
  return rows
}

/** Lines that hold today or will. */
export async function findLines(
  tx: Tx,
  organisationId: string,
): Promise<(LineRow & { unit: string | null })[]> {
  const { rows } = await sql<LineRow & { unit: string | null }>`
    select l.line_id, l.kind, l.words, l.valid_from, l.valid_until, u.name as unit
    from talk_lines l left join known_units u using (organisation_id, unit_id)
    where l.organisation_id = ${organisationId} and l.valid_until > app_today()
    order by l.valid_from, l.written_at, l.line_id`.execute(tx)
  return rows
}

/** Units of today, by name. */
export async function findUnitsHere(
  tx: Tx,
  organisationId: string,
): Promise<{ unit_id: string; name: string }[]> {
  const { rows } = await sql<{ unit_id: string; name: string }>`
    select u.unit_id, u.name from known_units u where u.organisation_id = ${organisationId} and u.valid_from <= app_today()
      and (u.valid_until is null or u.valid_until > app_today())
    order by u.name collate dutch, u.unit_id`.execute(tx)
  return rows
}

export async function insertLine(
  tx: Tx,
  row: {
    organisationId: string
    lineId: string
    kind: LineKind
    words: string
    unitId: string | null
    from: string
    /** The first day without it. */
    until: string
    by: string
    at: Date
  },
): Promise<void> {
  await tx
    .insertInto('talk_lines')
    .values({
      organisation_id: row.organisationId,
      line_id: row.lineId,
      kind: row.kind,
      words: row.words,
      unit_id: row.unitId,
      valid_from: row.from,
      valid_until: row.until,
      written_by: row.by,
      written_at: row.at,
    })
    .execute()
}

/** Holds no more from today on, and never did where it was still to begin; false where there is none such. */
export async function endLine(tx: Tx, organisationId: string, lineId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update talk_lines set valid_until = greatest(valid_from, app_today())
    where organisation_id = ${organisationId} and line_id = ${lineId} and valid_until > app_today()
      and valid_until > valid_from`.execute(tx)
  return numAffectedRows === 1n
}
