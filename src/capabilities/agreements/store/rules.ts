import { sql } from 'kysely'
import { appendAsNobody } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'

/** The sets in force of an organisation, each as text. */
export async function findRuleSets(tx: Tx, organisationId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('rule_sets')
    .select(sql<string>`library::text`.as('library'))
    .where('organisation_id', '=', organisationId)
    .orderBy('rule_set_id')
    .execute()
  return rows.map(row => row.library)
}

export interface DraftRow {
  draft_id: string
  library: unknown
  laid_by_name: string | null
  laid_at: Date
  operator_at: Date | null
  approved_by: { id: string; name: string }[]
}

/** Drafts that are neither in force nor withdrawn, the oldest first. */
export async function findDrafts(tx: Tx, organisationId: string): Promise<DraftRow[]> {
  const { rows } = await sql<DraftRow>`
    select d.draft_id, d.library, d.laid_at, d.operator_at,
      (select p.given_name || ' ' || p.family_name from known_people p
        where p.organisation_id = d.organisation_id and p.person_id = d.laid_by) as laid_by_name,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.person_id, 'name', p.given_name || ' ' || p.family_name)
        order by a.approved_at, a.person_id) from rule_approvals a
        join known_people p on p.organisation_id = a.organisation_id and p.person_id = a.person_id
        where a.organisation_id = d.organisation_id and a.draft_id = d.draft_id), '[]') as approved_by
    from rule_drafts d where d.organisation_id = ${organisationId} and d.in_force_at is null and d.withdrawn_at is null
    order by d.laid_at, d.draft_id`.execute(tx)
  return rows
}

export async function insertDraft(
  tx: Tx,
  row: {
    organisationId: string
    draftId: string
    ruleSetId: string
    library: unknown
    laidBy: string | null
    at: Date
  },
): Promise<void> {
  await tx
    .insertInto('rule_drafts')
    .values({
      organisation_id: row.organisationId,
      draft_id: row.draftId,
      rule_set_id: row.ruleSetId,
      library: JSON.stringify(row.library),
      laid_by: row.laidBy,
      laid_at: row.at,
      operator_at: row.laidBy === null ? row.at : null,
    })
    .execute()
}

export async function insertApproval(
  tx: Tx,
  row: { organisationId: string; draftId: string; personId: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('rule_approvals')
    .values({
      organisation_id: row.organisationId,
      draft_id: row.draftId,
      person_id: row.personId,
      approved_at: row.at,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function withdrawDraft(
  tx: Tx,
  organisationId: string,
  draftId: string,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('rule_drafts')
    .set({ withdrawn_at: at })
    .where('organisation_id', '=', organisationId)
    .where('draft_id', '=', draftId)
    .execute()
}

/** True when the draft came in force by this. */
export async function settleDraft(tx: Tx, draftId: string, at: Date): Promise<boolean> {
  const { rows } = await sql<{
    settled: boolean
  }>`select app_settle_rules(${draftId}, ${at}) as settled`.execute(tx)
  return rows[0]!.settled
}

/** How many people hold the role HR today. */
export async function countHr(tx: Tx): Promise<number> {
  const { rows } = await sql<{ hr: number }>`
    select hr from app_rule_voices('00000000-0000-0000-0000-000000000000')`.execute(tx)
  return rows[0]?.hr ?? 0
}

// As owner, for an operator's command.

export async function approveAsOperator(
  tx: Tx,
  organisationId: string,
  draftId: string,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('rule_drafts')
    .set({ operator_at: at })
    .where('organisation_id', '=', organisationId)
    .where('draft_id', '=', draftId)
    .where('operator_at', 'is', null)
    .execute()
}

export async function settleAsOperator(
  tx: Tx,
  {
    organisationId,
    draftId,
    today,
    at,
  }: { organisationId: string; draftId: string; today: string; at: Date },
): Promise<boolean> {
  const { rows } = await sql<{ settled: boolean }>`
    select settle_rules(${organisationId}, ${draftId}, ${today}, ${at}) as settled`.execute(tx)
  return rows[0]!.settled
}

export async function tellAsOperator(
  tx: Tx,
  {
    organisationId,
    at,
    event,
    ruleSetId,
  }: { organisationId: string; at: Date; event: string; ruleSetId: string },
): Promise<void> {
  await appendAsNobody(tx, organisationId, at, { event, subjectKind: 'rule-set', subjectId: ruleSetId })
}
