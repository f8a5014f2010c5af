import type { Tx } from '../../../platform/db/database.ts'
import { inDutchOrder } from '../../../platform/db/dutch-order.ts'

/** As it is kept: about one team, about one kind of working relationship, or, with both null, about everybody. */
export interface KeptFigure {
  name: string
  unitId: string | null
  kind: string | null
  count: number | null
  /** How many agreements, deals or refusals these people have between them, where that may be shown. */
  things?: number
}

export interface OverviewKey {
  organisationId: string
  year: number
}

export async function findOverviews(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('overviews')
    .select(['year', 'failed', 'made_at'])
    .where('organisation_id', '=', organisationId)
    .execute()
}

export async function findOverview(tx: Tx, { organisationId, year }: OverviewKey) {
  const row = await tx
    .selectFrom('overviews')
    .select(['year', 'failed', 'made_at', 'figures'])
    .where('organisation_id', '=', organisationId)
    .where('year', '=', year)
    .executeTakeFirst()
  return row && { ...row, figures: (row.figures ?? []) as unknown as KeptFigure[] }
}

/** False when it was asked for already. */
export async function wantOverview(
  tx: Tx,
  { organisationId, year }: OverviewKey,
  wantedBy: string,
  at: Date,
): Promise<boolean> {
  const again = await tx
    .updateTable('overviews')
    .set({ failed: false })
    .where('organisation_id', '=', organisationId)
    .where('year', '=', year)
    .where('failed', '=', true)
    .executeTakeFirst()
  if (again.numUpdatedRows === 1n) return true
  const made = await tx
    .insertInto('overviews')
    .values({ organisation_id: organisationId, year, wanted_by: wantedBy, wanted_at: at })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}

/** Kept once: an overview that was made meanwhile stays as it is. As owner. */
export async function keepFigures(
  tx: Tx,
  { organisationId, year }: OverviewKey,
  kept: { figures: readonly KeptFigure[]; at: Date } | { failed: true },
): Promise<void> {
  await tx
    .updateTable('overviews')
    .set(
      'failed' in kept
        ? { failed: true }
        : { figures: JSON.stringify(kept.figures), made_at: kept.at, failed: false },
    )
    .where('organisation_id', '=', organisationId)
    .where('year', '=', year)
    .where('figures', 'is', null)
    .execute()
}

export async function findUnitNames(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('known_units')
    .select(['unit_id', 'name'])
    .where('organisation_id', '=', organisationId)
    .orderBy(inDutchOrder('name'))
    .execute()
}
