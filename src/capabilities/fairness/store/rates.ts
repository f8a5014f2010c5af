import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { measureBehind } from '../../../platform/db/measure.ts'
import type { Edition } from '../editions.ts'
import type { Somebody } from '../rates.ts'

// Run by the counting alone, as owner: nobody who signs in can read what is read here.

/** An answer that somebody got. */
export interface Answer {
  personId: string
  granted: boolean
}

/** What was asked for otherwise and answered in a half-year; silence past the last day of the law is a yes. */
export async function findRequestAnswers(
  tx: Tx,
  organisationId: string,
  { from, until }: Edition,
): Promise<(Answer & { kind: string })[]> {
  const { rows } = await sql<Answer & { kind: string }>`
    select q.person_id as "personId", q.kind, coalesce(q.outcome, 'granted') = 'granted' as granted
    from counted_requests q
    where q.organisation_id = ${organisationId} and not q.withdrawn
      and coalesce(q.decided_on, q.last_day + 1) between ${from}::date and ${until}::date`.execute(tx)
  return rows
}

/** A deal that was answered: signed in a text by all, or refused as it stands. */
export interface DealAnswer extends Answer {
  on: string
  /** When it was put on the table. */
  year: number
}

/** Every deal that was answered by the end of a half-year, with the day. */
export async function findDealAnswers(
  tx: Tx,
  organisationId: string,
  { until }: Edition,
): Promise<DealAnswer[]> {
  await measureBehind(tx, ['counted_texts', 'counted_signatures', 'counted_clauses', 'counted_deals'])
  const { rows } = await sql<DealAnswer>`
    with signed as (
      select s.agreement_id, s.number, max(s.signed_at::date) as day from counted_signatures s
      where s.organisation_id = ${organisationId}
      group by s.agreement_id, s.number, s.signers having count(*) = s.signers
    ), first as (
      select c.deal_id, min(s.day) as day from signed s join counted_clauses c on c.organisation_id = ${organisationId}
        and c.agreement_id = s.agreement_id and c.number = s.number and c.deal_id is not null
      group by c.deal_id
    ), answered as (
      select d.agreement_id, d.added_at, not d.refused as granted, case when d.refused
        then (select max(f.refused_on) from counted_refusals f where f.organisation_id = d.organisation_id and f.deal_id = d.deal_id)
        else (select f.day from first f where f.deal_id = d.deal_id) end as day
      from counted_deals d where d.organisation_id = ${organisationId}
    )
    select r.person_id as "personId", a.granted, a.day::text as on, extract(year from a.added_at)::int as year
    from answered a join counted_texts t on t.organisation_id = ${organisationId} and t.agreement_id = a.agreement_id
      join known_relations r on r.organisation_id = ${organisationId} and r.relation_id = t.relation_id
    where a.day <= ${until}::date`.execute(tx)
  return rows
}

interface Stretch extends Somebody {
  from: string
  last: string
}

/** Everybody who worked here in a half-year, as they were on their last day in it: with all their hours, and their newest contract. */
export async function findSomebodies(
  tx: Tx,
  organisationId: string,
  { from, until }: Edition,
): Promise<Somebody[]> {
  const { rows } = await sql<Stretch>`
    with here as (
      select r.person_id, r.relation_id, r.kind, r.valid_from, least(r.valid_until - 1, ${until}::date) as last
      from known_relations r where r.organisation_id = ${organisationId} and r.valid_from <= ${until}::date
        and (r.valid_until is null or r.valid_until > ${from}::date)
    )
    select h.person_id as "personId", h.kind, h.valid_from::text as "from", h.last::text as last,
      coalesce((select p.hours_per_week from known_places p where p.organisation_id = ${organisationId}
        and p.relation_id = h.relation_id and p.valid_from <= h.last and (p.valid_until is null or p.valid_until > h.last)), 0)::float
        as hours,
      extract(year from age(${until}::date, b.birth_date))::int as age, g.gender
    from here h
      left join known_birth_days b on b.organisation_id = ${organisationId} and b.person_id = h.person_id
      left join known_genders g on g.organisation_id = ${organisationId} and g.person_id = h.person_id
    order by h.person_id`.execute(tx)
  const people = new Map<string, Stretch>()
  for (const row of rows) {
    const other = people.get(row.personId)
    if (!other || row.last > other.last) people.set(row.personId, row)
    // Two at once are one week of work.
    else if (row.last === other.last) {
      const newest = row.from > other.from ? row : other
      people.set(row.personId, { ...newest, hours: row.hours + other.hours })
    }
  }
  return [...people.values()].map(({ personId, kind, hours, age, gender }) => ({
    personId,
    kind,
    hours,
    age,
    gender,
  }))
}

/** A group that stands in a comparison; without numbers where it is folded. */
export interface KeptRate {
  matter: string
  /** Null for everybody. */
  by: string | null
  group: string | null
  told: { asked: number; granted: number } | null
}

export interface KeptRates {
  edition: string
  rates: KeptRate[]
}

/** The newest ones, as far as the asker reads them; undefined where there are none yet. */
export async function findNewestRates(tx: Tx, organisationId: string): Promise<KeptRates | undefined> {
  const row = await tx
    .selectFrom('grant_rates')
    .select(['edition', 'figures'])
    .where('organisation_id', '=', organisationId)
    .where('edition', '=', eb =>
      eb
        .selectFrom('grant_rates as r')
        .select(e => e.fn.max<string>('r.edition').as('newest'))
        .where('r.organisation_id', '=', organisationId),
    )
    .executeTakeFirst()
  return row && { edition: row.edition, rates: row.figures as unknown as KeptRate[] }
}

export async function insertRates(
  tx: Tx,
  organisationId: string,
  { edition, rates, on }: KeptRates & { on: string },
): Promise<void> {
  await tx
    .insertInto('grant_rates')
    .values({ organisation_id: organisationId, edition, figures: JSON.stringify(rates), made_on: on })
    .execute()
}
