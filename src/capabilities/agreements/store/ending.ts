import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Due, Piece } from '../../../platform/plate/records.ts'
import { payMarks } from '../data/pay.ts'

// Run by the daily deletion alone, as owner; but for one's own ends.

/** Whether a signed text of this agreement is about pay, and the day after the last one on which a clause of it holds. */
const factsOf = (agreement: string): Piece => sql`(select
    coalesce(bool_or(c ->> 'itemId' = any(${[...payMarks.items]})
      or c -> 'value' ->> 'subject' = any(${[...payMarks.subjects]})
      or c -> 'value' ->> 'unit' like ${`${payMarks.unit}%`}
      or exists (select from deals d where d.organisation_id = v.organisation_id and d.agreement_id = v.agreement_id
        and d.deal_id::text = c ->> 'dealId' and d.kind = ${payMarks.dealKind})
      or exists (select from known_topics t where t.organisation_id = v.organisation_id
        and t.topic_id::text = c ->> 'topicId' and t.mandatory = ${payMarks.topic})), false) as pay,
    max((c ->> 'endsOn')::date) + 1 as until
  from versions v
    cross join lateral (select written -> 'clause' as c from jsonb_array_elements(v.joint -> 'clauses') written) clauses
  where v.organisation_id = ${sql.ref(`${agreement}.organisation_id`)} and v.agreement_id = ${sql.ref(`${agreement}.agreement_id`)}
    and exists (select from signatures s where s.organisation_id = v.organisation_id and s.agreement_id = v.agreement_id
      and s.number = v.number and s.withdrawn_at is null))`

/** Agreements of which the relation and the last clause ended so many months ago; with `pay`, those with or without it. */
export const dueAgreements = (
  { organisationId, today, held }: Due,
  months: number,
  pay?: boolean,
): Piece => sql`(select a.agreement_id from agreements a
    join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
  where a.organisation_id = ${organisationId} and r.valid_until is not null
    and greatest(r.valid_until, a.holds_until) + make_interval(months => ${months}) <= ${today}::date
    and r.person_id not in ${held} ${pay === undefined ? sql`` : sql`and a.carries_pay = ${pay}`})`

/**
 * Notes what a signed text says about itself, for every relation that is over: the topics and deals that tell it leave
 * before the text does.
 */
export async function noteEnds({ tx, organisationId, today, held }: Due): Promise<void> {
  await sql`update agreements a set carries_pay = b.carries_pay or f.pay, holds_until = greatest(b.holds_until, f.until)
    from agreements b join known_relations r on r.organisation_id = b.organisation_id and r.relation_id = b.relation_id
      cross join lateral ${factsOf('b')} f
    where b.organisation_id = ${organisationId} and r.valid_until <= ${today}::date and r.person_id not in ${held}
      and (f.pay and not b.carries_pay or f.until > coalesce(b.holds_until, '-infinity'))
      and a.organisation_id = b.organisation_id and a.agreement_id = b.agreement_id`.execute(tx)
}

/** Whose agreements about pay go now; nobody who was not at the table knows that they were there. */
export async function countPayPeople(day: Due, months: number): Promise<number> {
  const { rows } = await sql<{ people: number }>`select count(distinct r.person_id)::int as people
    from agreements a join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
    where a.organisation_id = ${day.organisationId} and a.agreement_id in ${dueAgreements(day, months, true)}`.execute(
    day.tx,
  )
  return rows[0]!.people
}

/** When the asker's agreements end, as far as that is known today, and whether they are about pay. */
export async function findOwnAgreementEnds(tx: Tx): Promise<{ end: string | null; pay: boolean }[]> {
  const { rows } = await sql<{ end: string | null; pay: boolean }>`select
      case when r.valid_until is not null then greatest(r.valid_until, a.holds_until, f.until) end as end,
      a.carries_pay or f.pay as pay
    from agreements a join known_relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
      cross join lateral ${factsOf('a')} f
    where r.person_id = app_person()`.execute(tx)
  return rows
}
