import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { deletionPlan } from '../deletion-plan.ts'
import type { RecordType } from '../record-types.ts'
import { type Day, dueAgreements, dueRelations, factsOf, hangsOn, held } from './due.ts'

// Run by the daily deletion alone, as owner.

const count = async (tx: Tx, query: RawBuilder<unknown>) =>
  Number((await query.execute(tx)).numAffectedRows ?? 0)

/**
 * Notes what a signed text says about itself, for every relation that is over: the topics and deals that tell it leave
 * before the text does.
 */
export async function noteEnds(tx: Tx, day: Day): Promise<void> {
  await sql`update agreements a set carries_pay = b.carries_pay or f.pay, holds_until = greatest(b.holds_until, f.until)
    from agreements b cross join lateral ${factsOf('b')} f
    where b.organisation_id = ${day.organisationId} and b.relation_id in ${dueRelations(day, 0)}
      and (f.pay and not b.carries_pay or f.until > coalesce(b.holds_until, '-infinity'))
      and a.organisation_id = b.organisation_id and a.agreement_id = b.agreement_id`.execute(tx)
}

/** Deletes one kind of record that hangs on relations; answers how many lines. */
export async function deleteWithRelations(
  tx: Tx,
  day: Day,
  type: RecordType,
  months: number,
): Promise<number> {
  // An agreement outlives the talk that it came from.
  if (type === 'talks')
    await sql`update agreements set conversation_id = null where organisation_id = ${day.organisationId}
      and conversation_id is not null and relation_id in ${dueRelations(day, months)}`.execute(tx)
  return deletePlanned(tx, day, type, dueRelations(day, months))
}

/** The same for what hangs on agreements. */
export function deleteWithAgreements(
  tx: Tx,
  day: Day,
  type: RecordType,
  months: number,
  pay?: boolean,
): Promise<number> {
  return deletePlanned(tx, day, type, dueAgreements(day, months, pay))
}

async function deletePlanned(
  tx: Tx,
  { organisationId }: Day,
  type: RecordType,
  due: RawBuilder<unknown>,
): Promise<number> {
  let lines = 0
  for (const { table, hangs } of deletionPlan.find(plan => plan.type === type)!.tables)
    lines += await count(
      tx,
      sql`delete from ${sql.table(table)} as t where t.organisation_id = ${organisationId}
        and ${hangsOn('t', organisationId, hangs, due)}`,
    )
  return lines
}

/** Whose agreements about pay go now; nobody who was not at the table knows that they were there. */
export async function countPayPeople(tx: Tx, day: Day, months: number): Promise<number> {
  const { rows } = await sql<{ people: number }>`select count(distinct r.person_id)::int as people
    from agreements a join relations r on r.organisation_id = a.organisation_id and r.relation_id = a.relation_id
    where a.organisation_id = ${day.organisationId} and a.agreement_id in ${dueAgreements(day, months, true)}`.execute(
    tx,
  )
  return rows[0]!.people
}

const onDay = (column: string) => sql`(${sql.ref(column)} at time zone 'Europe/Amsterdam')::date`

export function deleteInvitations(tx: Tx, day: Day, months: number): Promise<number> {
  return count(
    tx,
    sql`delete from invitations where organisation_id = ${day.organisationId}
      and ${onDay('created_at')} + make_interval(months => ${months}) <= ${day.today}::date
      and person_id not in ${held(day)}`,
  )
}

/** Mail that could not leave. */
export function deleteMail(tx: Tx, day: Day, months: number): Promise<number> {
  return count(
    tx,
    sql`delete from outbox where organisation_id = ${day.organisationId}
      and ${onDay('created_at')} + make_interval(months => ${months}) <= ${day.today}::date`,
  )
}

export function deleteQuestions(tx: Tx, day: Day, months: number): Promise<number> {
  return count(
    tx,
    sql`delete from overview_questions where organisation_id = ${day.organisationId}
      and asked_on + make_interval(months => ${months}) <= ${day.today}::date
      and asked_by not in ${held(day)} and (answered_by is null or answered_by not in ${held(day)})`,
  )
}

export function deleteEndedHolds(tx: Tx, day: Day, months: number): Promise<number> {
  return count(
    tx,
    sql`delete from retention_holds where organisation_id = ${day.organisationId}
      and least(until, lifted_on) + make_interval(months => ${months}) <= ${day.today}::date
      and person_id not in ${held(day)}`,
  )
}

/** Whole sealed ranges of the read log of which every line is old enough. */
export async function expireReadings(tx: Tx, day: Day, months: number, now: Date): Promise<number> {
  const { rows } = await sql<{ lines: number }>`select expire_read_log(${day.organisationId}, ${months},
    array(select held.person_id from ${held(day)} held), ${day.today}::date, ${now}) as lines`.execute(tx)
  return rows[0]!.lines
}
