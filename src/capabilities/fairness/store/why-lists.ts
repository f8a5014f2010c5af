import type { Tx } from '../../../platform/db/database.ts'

/** So many people, and in which half-year that was counted: an older number stands until enough came in. */
export interface KeptLine {
  name: string
  count: number
  edition: string
}

/** The newest list; undefined where there is none yet. */
export async function findNewestList(
  tx: Tx,
  organisationId: string,
): Promise<{ edition: string; lines: KeptLine[] } | undefined> {
  const row = await tx
    .selectFrom('why_lists')
    .select(['edition', 'figures'])
    .where('organisation_id', '=', organisationId)
    .where('edition', '=', eb =>
      eb
        .selectFrom('why_lists as l')
        .select(e => e.fn.max<string>('l.edition').as('newest'))
        .where('l.organisation_id', '=', organisationId),
    )
    .executeTakeFirst()
  return row && { edition: row.edition, lines: row.figures as unknown as KeptLine[] }
}

/** As owner. */
export async function insertList(
  tx: Tx,
  organisationId: string,
  { edition, lines, on }: { edition: string; lines: readonly KeptLine[]; on: string },
): Promise<void> {
  await tx
    .insertInto('why_lists')
    .values({ organisation_id: organisationId, edition, figures: JSON.stringify(lines), made_on: on })
    .execute()
}
