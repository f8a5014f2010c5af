import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** So many people show that they can do this. */
export interface KeptCount {
  code: string | null
  words: string | null
  count: number
}

export interface KeptCounts {
  edition: string
  madeOn: string
  counts: KeptCount[]
}

/** The newest; undefined where there is none yet. */
export async function findNewestCounts(tx: Tx, organisationId: string): Promise<KeptCounts | undefined> {
  const row = await tx
    .selectFrom('bank_counts')
    .select(['edition', 'figures', 'made_on'])
    .where('organisation_id', '=', organisationId)
    .where('edition', '=', eb =>
      eb
        .selectFrom('bank_counts as c')
        .select(e => e.fn.max<string>('c.edition').as('newest'))
        .where('c.organisation_id', '=', organisationId),
    )
    .executeTakeFirst()
  return row && { edition: row.edition, madeOn: row.made_on, counts: row.figures as unknown as KeptCount[] }
}

// Run by the counting alone, as owner.

export async function insertCounts(
  tx: Tx,
  organisationId: string,
  { edition, madeOn, counts }: KeptCounts,
): Promise<void> {
  await tx
    .insertInto('bank_counts')
    .values({ organisation_id: organisationId, edition, figures: JSON.stringify(counts), made_on: madeOn })
    .execute()
}

/** Who shows the whole organisation that they can do what, of whoever works here on a day. */
export async function findShowers(
  tx: Tx,
  organisationId: string,
  today: string,
): Promise<(Omit<KeptCount, 'count'> & { key: string; people: string[] })[]> {
  const { rows } = await sql<Omit<KeptCount, 'count'> & { key: string; people: string[] }>`
    select c.competence_key as key, min(c.code) as code, min(c.words) as words, array_agg(c.person_id::text order by c.person_id) as people
    from competences c where c.organisation_id = ${organisationId} and c.level is not null and c.level_seen_by = 'organisation'
      and exists (select from known_relations r where r.organisation_id = c.organisation_id and r.person_id = c.person_id
        and r.valid_from <= ${today} and (r.valid_until is null or r.valid_until > ${today}))
    group by c.competence_key`.execute(tx)
  return rows
}

export async function findWorkers(tx: Tx, organisationId: string, today: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct person_id::text as id from known_relations
    where organisation_id = ${organisationId} and valid_from <= ${today} and (valid_until is null or valid_until > ${today})
    order by id`.execute(tx)
  return rows.map(({ id }) => id)
}
