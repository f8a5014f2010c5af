import { type RawBuilder, sql } from 'kysely'
import { deletionPlan, type Hangs } from '../deletion-plan.ts'
import { payMarks } from '../terms.ts'

// Run by the daily deletion alone, as owner. Every piece is about one organisation on one day.

export interface Day {
  organisationId: string
  today: string
}

type Piece = RawBuilder<unknown>

/** People whose data stay because a hold stands. */
export const held = ({ organisationId, today }: Day): Piece => sql`(select h.person_id from retention_holds h
  where h.organisation_id = ${organisationId} and h.lifted_on is null and h.until > ${today}::date)`

/** Relations that ended so many months ago, and of which no hold keeps anything. */
export const dueRelations = (day: Day, months: number): Piece => sql`(select r.relation_id from relations r
  where r.organisation_id = ${day.organisationId} and r.valid_until + make_interval(months => ${months}) <= ${day.today}::date
    and r.person_id not in ${held(day)})`

/** Agreements of which the relation and the last clause ended so many months ago; with `pay`, those with or without it. */
export const dueAgreements = (
  day: Day,
  months: number,
  pay?: boolean,
): Piece => sql`(select a.agreement_id from agreements a
    join relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
  where a.organisation_id = ${day.organisationId} and r.valid_until is not null
    and greatest(r.valid_until, a.holds_until) + make_interval(months => ${months}) <= ${day.today}::date
    and r.person_id not in ${held(day)} ${pay === undefined ? sql`` : sql`and a.carries_pay = ${pay}`})`

/** Whether a line hangs, by however many tables, on one of these relations or agreements. */
export function hangsOn(alias: string, organisationId: string, hangs: Hangs, due: Piece): Piece {
  if (hangs === 'relation') return sql`${sql.ref(`${alias}.relation_id`)} in ${due}`
  if (hangs === 'agreement') return sql`${sql.ref(`${alias}.agreement_id`)} in ${due}`
  const up = `${alias}_up`
  // An agreement hangs on its own key for its own term, and on its relation for that of what belongs to the talk.
  const above = hangs.table === 'agreements' ? 'relation' : stepOf(hangs.table)
  return sql`${sql.ref(`${alias}.${hangs.by}`)} in (select ${sql.ref(`${up}.${hangs.by}`)}
    from ${sql.table(hangs.table)} as ${sql.ref(up)} where ${sql.ref(`${up}.organisation_id`)} = ${organisationId}
      and ${hangsOn(up, organisationId, above, due)})`
}

const stepOf = (table: string): Hangs =>
  deletionPlan.flatMap(({ tables }) => tables).find(step => step.table === table)!.hangs

/** Whether a signed text of this agreement is about pay, and the day after the last one on which a clause of it holds. */
export const factsOf = (agreement: string): Piece => sql`(select
    coalesce(bool_or(c ->> 'itemId' = any(${payMarks.items as string[]})
      or c -> 'value' ->> 'subject' = any(${payMarks.subjects as string[]})
      or c -> 'value' ->> 'unit' like ${`${payMarks.unit}%`}
      or exists (select from deals d where d.organisation_id = v.organisation_id and d.agreement_id = v.agreement_id
        and d.deal_id::text = c ->> 'dealId' and d.type = ${payMarks.dealType})
      or exists (select from topics t where t.organisation_id = v.organisation_id
        and t.topic_id::text = c ->> 'topicId' and t.mandatory = ${payMarks.topic})), false) as pay,
    max((c ->> 'endsOn')::date) + 1 as until
  from versions v cross join jsonb_array_elements(v.joint -> 'clauses') c
  where v.organisation_id = ${sql.ref(`${agreement}.organisation_id`)} and v.agreement_id = ${sql.ref(`${agreement}.agreement_id`)}
    and exists (select from signatures s where s.organisation_id = v.organisation_id and s.agreement_id = v.agreement_id
      and s.number = v.number and s.withdrawn_at is null))`
