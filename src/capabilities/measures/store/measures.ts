import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { MeasureInput } from '../model.ts'
import type { EmployerNeed, Road } from '../vocabulary.ts'

export interface MeasureRow {
  measureId: string
  title: string
  what: string
  why: string
  possibilities: string | null
  needs: string | null
  affinities: string | null
  wishes: string | null
  age: string | null
  roads: Road[]
  prevents: EmployerNeed[]
  cures: EmployerNeed[]
  version: number
  publishedOn: string | null
  endedOn: string | null
}

export interface MeasureKey {
  organisationId: string
  measureId: string
}

/** Every measure that the asker may read, by title. */
export async function findMeasures(tx: Tx, organisationId: string): Promise<MeasureRow[]> {
  const { rows } =
    await sql<MeasureRow>`select measure_id as "measureId", title, what, why, possibilities, needs,
      affinities, wishes, age, roads, prevents, cures, version, published_on as "publishedOn", ended_on as "endedOn"
    from measures, lateral (select title as name) called where organisation_id = ${organisationId}
    order by called.name collate dutch, measure_id`.execute(tx)
  return rows
}

const columnsOf = ({ title, what, why, criterion, roads, prevents, cures }: MeasureInput) => ({
  title,
  what,
  why,
  ...criterion,
  roads,
  prevents,
  cures,
})

export async function insertMeasure(
  tx: Tx,
  { organisationId, measureId }: MeasureKey,
  row: { input: MeasureInput; by: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('measures')
    .values({
      organisation_id: organisationId,
      measure_id: measureId,
      ...columnsOf(row.input),
      version: 1,
      written_by: row.by,
      written_at: row.at,
    })
    .execute()
}

export async function rewriteMeasure(
  tx: Tx,
  { organisationId, measureId }: MeasureKey,
  row: { input: MeasureInput; version: number },
): Promise<void> {
  await tx
    .updateTable('measures')
    .set({ ...columnsOf(row.input), version: row.version })
    .where('organisation_id', '=', organisationId)
    .where('measure_id', '=', measureId)
    .execute()
}

export async function dateMeasure(
  tx: Tx,
  { organisationId, measureId }: MeasureKey,
  row: { published_on: string; version: number } | { ended_on: string; version: number },
): Promise<void> {
  await tx
    .updateTable('measures')
    .set(row)
    .where('organisation_id', '=', organisationId)
    .where('measure_id', '=', measureId)
    .execute()
}

export async function deleteDraft(tx: Tx, { organisationId, measureId }: MeasureKey): Promise<void> {
  await tx
    .deleteFrom('measures')
    .where('organisation_id', '=', organisationId)
    .where('measure_id', '=', measureId)
    .execute()
}
