import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { measureBehind } from '../../../platform/db/measure.ts'
import type { Edition } from '../editions.ts'
import type { Arrangement } from '../why.ts'

// Run by the counting alone, as owner: nobody who signs in can read what is read here.

export interface MadeArrangement extends Arrangement {
  personId: string
  /** When it was put on the table. */
  year: number
}

/** Deals in texts that all had signed by the end of a half-year, person by person and never a word of what they say. */
export async function findArrangements(
  tx: Tx,
  organisationId: string,
  { until }: Edition,
): Promise<MadeArrangement[]> {
  await measureBehind(tx, ['counted_texts', 'counted_signatures', 'counted_clauses', 'counted_deals'])
  const { rows } = await sql<MadeArrangement>`
    with signed as (
      select s.agreement_id, s.number from counted_signatures s
      where s.organisation_id = ${organisationId} and s.signed_at::date <= ${until}::date
      group by s.agreement_id, s.number, s.signers having count(*) = s.signers
    )
    select distinct r.person_id as "personId", extract(year from d.added_at)::int as year, d.kind, d.dimension, d.reason,
      d.compensation
    from signed s
      join counted_clauses c on c.organisation_id = ${organisationId} and c.agreement_id = s.agreement_id
        and c.number = s.number and c.deal_id is not null
      join counted_deals d on d.organisation_id = ${organisationId} and d.deal_id = c.deal_id and not d.refused
      join counted_texts t on t.organisation_id = ${organisationId} and t.agreement_id = d.agreement_id
      join known_relations r on r.organisation_id = ${organisationId} and r.relation_id = t.relation_id`.execute(
    tx,
  )
  return rows
}

/** Everybody who worked here by the end of a half-year, and of those who did so in its year. */
export async function findWorkers(
  tx: Tx,
  organisationId: string,
  { year, until }: Edition,
): Promise<{ ever: string[]; inYear: string[] }> {
  const { rows } = await sql<{ id: string; in_year: boolean }>`
    select person_id as id, bool_or(valid_until is null or valid_until > ${`${year}-01-01`}::date) as in_year
    from known_relations where organisation_id = ${organisationId} and valid_from <= ${until}::date
    group by person_id order by person_id`.execute(tx)
  return {
    ever: rows.map(({ id }) => id),
    inYear: rows.filter(({ in_year }) => in_year).map(({ id }) => id),
  }
}
