import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { measureBehind } from '../../../platform/db/measure.ts'
import type { Edition } from '../editions.ts'
import type { CountedUse, ReachUse } from '../reach.ts'

// Run by the counting alone, as owner: nobody who signs in can read what is read here.

/** Who used what in a half-year, each once: a choice from a budget that stands, a diploma that HR saw, something both agreed to do. */
export async function findUses(
  tx: Tx,
  organisationId: string,
  { from, until }: Edition,
): Promise<{ personId: string; use: CountedUse }[]> {
  await measureBehind(tx, ['counted_bookings', 'counted_diplomas', 'counted_dual_actions'])
  const { rows } = await sql<{ personId: string; use: CountedUse }>`
    select person_id as "personId", 'budget' as use from counted_bookings
      where organisation_id = ${organisationId} and booked_at::date between ${from}::date and ${until}::date
    union select person_id, 'recognised' from counted_bookings
      where organisation_id = ${organisationId} and booked_at::date between ${from}::date and ${until}::date and recognised
    union select person_id, 'diploma' from counted_diplomas
      where organisation_id = ${organisationId} and answered_at::date between ${from}::date and ${until}::date
    union select r.person_id, 'together' from counted_dual_actions d
      join known_relations r on r.organisation_id = d.organisation_id and r.relation_id = d.relation_id
      where d.organisation_id = ${organisationId} and d.agreed_at::date between ${from}::date and ${until}::date`.execute(
    tx,
  )
  return rows
}

/** Who led somebody on some day of a half-year. */
export async function findLeaders(
  tx: Tx,
  organisationId: string,
  { from, until }: Edition,
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select distinct manager_id as id from known_leads where organisation_id = ${organisationId}
      and valid_from <= ${until}::date and (valid_until is null or valid_until > ${from}::date)`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/** A group that stands beside others; without numbers where it is folded. */
export interface KeptReach {
  use: CountedUse
  /** Null for everybody. */
  by: string | null
  group: string | null
  told: { people: number; users: number } | null
  /** Whether it is below half of everybody's rate; null where that may not be said. */
  below: boolean | null
}

export interface KeptReaches {
  edition: string
  /** What was counted: of what the works council had not opened nothing was. */
  counted: readonly ReachUse[]
  lines: readonly KeptReach[]
}

/** The newest ones, as far as the asker reads them; undefined where there are none yet. */
export async function findNewestReach(tx: Tx, organisationId: string): Promise<KeptReaches | undefined> {
  const row = await tx
    .selectFrom('reach_figures')
    .select(['edition', 'figures'])
    .where('organisation_id', '=', organisationId)
    .where('edition', '=', eb =>
      eb
        .selectFrom('reach_figures as r')
        .select(e => e.fn.max<string>('r.edition').as('newest'))
        .where('r.organisation_id', '=', organisationId),
    )
    .executeTakeFirst()
  return row && { edition: row.edition, ...(row.figures as unknown as Omit<KeptReaches, 'edition'>) }
}

export async function insertReach(
  tx: Tx,
  organisationId: string,
  { edition, on, ...figures }: KeptReaches & { on: string },
): Promise<void> {
  await tx
    .insertInto('reach_figures')
    .values({ organisation_id: organisationId, edition, figures: JSON.stringify(figures), made_on: on })
    .execute()
}
