import { sql } from 'kysely'
import { changeAsRead } from '../../platform/db/as-read.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { YearShape } from './model.ts'

interface TableKey {
  organisationId: string
  relationId: string
}
export type YearKey = TableKey & { year: number; drawnBy: string }

export interface PatternRow {
  year: number
  shape: YearShape
  weeks: number[]
  weekly_minutes: number
  pay: 'spread' | 'worked'
  laid_at: Date | null
  version: number
}

/** As far as the asker may read them: one's own, or what lies on the table. */
export async function findPatterns(tx: Tx, { organisationId, relationId }: TableKey): Promise<PatternRow[]> {
  const { rows } = await sql<PatternRow>`select year, shape, weeks, weekly_minutes, pay, laid_at, version
    from year_patterns where organisation_id = ${organisationId} and relation_id = ${relationId}`.execute(tx)
  return rows
}

export type Drawn = Pick<PatternRow, 'shape' | 'weeks' | 'weekly_minutes' | 'pay' | 'laid_at'> & { at: Date }

/** The first drawing of a year, or one over that of this version; false where another came in between. */
export async function savePattern(
  tx: Tx,
  key: YearKey,
  { version, shape, at, ...drawn }: Drawn & { version: number },
): Promise<boolean> {
  const columns = { ...drawn, shape: JSON.stringify(shape), written_at: at }
  if (version > 0)
    return changeAsRead(
      tx,
      'year_patterns',
      { version, where: { ...columnsOf(key), laid_at: null } },
      columns,
    )
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('year_patterns')
    .values({ ...columnsOf(key), drawn_by: key.drawnBy, ...columns })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Off the table again, as one's own drawing. */
export const takeBack = (tx: Tx, key: YearKey, version: number): Promise<boolean> =>
  changeAsRead(tx, 'year_patterns', { version, where: columnsOf(key) }, { laid_at: null })

const columnsOf = ({ organisationId, relationId, year }: YearKey) => ({
  organisation_id: organisationId,
  relation_id: relationId,
  year,
})

export async function deletePattern(tx: Tx, { organisationId, relationId, year }: YearKey): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('year_patterns')
    .where('organisation_id', '=', organisationId)
    .where('relation_id', '=', relationId)
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}
