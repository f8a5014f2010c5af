import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import type { FirstTerms } from '../contract-schemas.ts'
import type { RelationKind, Side } from '../model.ts'

export interface TermsRow {
  number: number
  state: 'kept' | 'proposed'
  seat: 'hr' | Side
  name: string
  written_at: Date
  kind: RelationKind
  starts_on: string
  ends_on: string | null
  probation_until: string | null
  hours_per_week: number
  job_title: string
  workplace: string
  pay_scale: string
  collective_agreement: string
  notice: string
  why: string
}

/** What holds and what was proposed since, newest last. */
export async function findTerms(tx: Tx, organisationId: string, relationId: string): Promise<TermsRow[]> {
  const { rows } = await sql<TermsRow>`
    select t.number, t.state, t.seat, p.given_name || ' ' || p.family_name as name, t.written_at, t.kind, t.starts_on,
      t.ends_on, t.probation_until, t.hours_per_week, t.job_title, t.workplace, t.pay_scale, t.collective_agreement,
      t.notice, t.why
    from first_contract_terms t
      join people p on p.organisation_id = t.organisation_id and p.person_id = t.written_by
    where t.organisation_id = ${organisationId} and t.relation_id = ${relationId} and t.state in ('kept', 'proposed')
    order by t.number`.execute(tx)
  return rows
}

/** One after the other, so that every writing has a number of its own. */
export const lockTerms = (tx: Tx, organisationId: string, relationId: string) =>
  takeTurn(tx, 'firstContract', `${organisationId}:${relationId}`)

export async function insertTerms(
  tx: Tx,
  row: {
    organisationId: string
    relationId: string
    seat: 'hr' | Side
    by: string
    at: Date
    terms: FirstTerms
    why: string
  },
): Promise<void> {
  const { terms } = row
  await tx
    .insertInto('first_contract_terms')
    .values({
      organisation_id: row.organisationId,
      relation_id: row.relationId,
      number: sql<number>`1 + coalesce((select max(number) from first_contract_terms t
        where t.organisation_id = ${row.organisationId} and t.relation_id = ${row.relationId}), 0)`,
      state: row.seat === 'hr' ? 'kept' : 'proposed',
      seat: row.seat,
      written_by: row.by,
      written_at: row.at,
      kind: terms.kind,
      starts_on: terms.startsOn,
      ends_on: terms.endsOn,
      probation_until: terms.probationUntil,
      hours_per_week: terms.hoursPerWeek,
      job_title: terms.jobTitle,
      workplace: terms.workplace,
      pay_scale: terms.payScale,
      collective_agreement: terms.collectiveAgreement,
      notice: terms.notice,
      why: row.why,
    })
    .execute()
}

/** An answer to a proposal that waits; false when there is none of that number. */
export async function declineTerms(
  tx: Tx,
  organisationId: string,
  relationId: string,
  number: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('first_contract_terms')
    .set({ state: 'declined' })
    .where('organisation_id', '=', organisationId)
    .where('relation_id', '=', relationId)
    .where('number', '=', number)
    .where('state', '=', 'proposed')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
