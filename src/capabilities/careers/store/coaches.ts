import { type Expression, sql } from 'kysely'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Owner } from './items.ts'

export interface OwnCoachRow {
  coaching_id: string
  coach_id: string
  name: string | null
  agreed_on: string | null
  item_id: string | null
  locked: string | null
}

/** One's own choice, and who sits beside. What was opened on an earlier day is closed. */
export function findSupport(tx: Tx, { organisationId, personId }: Owner, today: string) {
  const questions: { coach: Expression<OwnCoachRow>; plain: Expression<{ plain: boolean }> } = {
    coach: sql`select c.coaching_id, c.coach_id, p.given_name || ' ' || p.family_name as name, c.agreed_on,
        case when c.opened_on = ${today}::date then c.item_id end as item_id,
        case when c.opened_on = ${today}::date and s.item_id = c.item_id then s.locked end as locked
      from coachings c
        left join known_people p on p.organisation_id = c.organisation_id and p.person_id = c.coach_id
        left join coach_suggestions s on s.organisation_id = c.organisation_id and s.coaching_id = c.coaching_id
      where c.organisation_id = ${organisationId} and c.person_id = ${personId}`,
    plain: sql`select plain from plain_choices
      where organisation_id = ${organisationId} and person_id = ${personId}`,
  }
  return askTogether(tx, questions)
}

export async function keepPlain(tx: Tx, { organisationId, personId }: Owner, plain: boolean): Promise<void> {
  await tx
    .insertInto('plain_choices')
    .values({ organisation_id: organisationId, person_id: personId, plain })
    .onConflict(conflict => conflict.columns(['organisation_id', 'person_id']).doUpdateSet({ plain }))
    .execute()
}

/** False where somebody was asked already. */
export async function insertCoaching(
  tx: Tx,
  row: Owner & { coachingId: string; coachId: string; today: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('coachings')
    .values({
      organisation_id: row.organisationId,
      coaching_id: row.coachingId,
      person_id: row.personId,
      coach_id: row.coachId,
      asked_on: row.today,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export interface CoachingKey {
  organisationId: string
  coachingId: string
}

/** Opens one thing, or closes what lay open; what was suggested for another goes. */
export async function setOpen(
  tx: Tx,
  { organisationId, coachingId }: CoachingKey,
  open: { itemId: string; today: string } | null,
): Promise<void> {
  await deleteSuggestion(tx, { organisationId, coachingId })
  await tx
    .updateTable('coachings')
    .set({ item_id: open?.itemId ?? null, opened_on: open?.today ?? null })
    .where('organisation_id', '=', organisationId)
    .where('coaching_id', '=', coachingId)
    .execute()
}

export async function deleteSuggestion(tx: Tx, { organisationId, coachingId }: CoachingKey): Promise<void> {
  await tx
    .deleteFrom('coach_suggestions')
    .where('organisation_id', '=', organisationId)
    .where('coaching_id', '=', coachingId)
    .execute()
}

/** What was suggested goes along. False where there is none. */
export async function deleteCoaching(tx: Tx, { organisationId, coachingId }: CoachingKey): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('coachings')
    .where('organisation_id', '=', organisationId)
    .where('coaching_id', '=', coachingId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export interface SittingRow {
  coaching_id: string
  person_id: string
  name: string | null
  agreed_on: string | null
  item_id: string | null
  locked: string | null
  suggested: string | null
}

/** Beside whom the asker sits or is asked to, by name, with the one thing that lies open today. */
export async function findSittings(
  tx: Tx,
  { organisationId, personId }: Owner,
  today: string,
): Promise<SittingRow[]> {
  const { rows } = await sql<SittingRow>`
    select c.coaching_id, c.person_id, p.given_name || ' ' || p.family_name as name, c.agreed_on,
        i.item_id, i.locked, s.locked as suggested
      from coachings c
        left join known_people p on p.organisation_id = c.organisation_id and p.person_id = c.person_id
        left join career_items i on i.organisation_id = c.organisation_id and i.item_id = c.item_id
          and c.opened_on = ${today}::date
        left join coach_suggestions s on s.organisation_id = c.organisation_id
          and s.coaching_id = c.coaching_id and s.item_id = i.item_id
      where c.organisation_id = ${organisationId} and c.coach_id = ${personId}
      order by p.sort_name, c.coaching_id`.execute(tx)
  return rows
}

export async function agree(tx: Tx, { organisationId, coachingId }: CoachingKey, on: string): Promise<void> {
  await tx
    .updateTable('coachings')
    .set({ agreed_on: on })
    .where('organisation_id', '=', organisationId)
    .where('coaching_id', '=', coachingId)
    .execute()
}

/** The newest words stand. */
export async function keepSuggestion(
  tx: Tx,
  row: CoachingKey & { itemId: string; personId: string; coachId: string; locked: string },
): Promise<void> {
  await tx
    .insertInto('coach_suggestions')
    .values({
      organisation_id: row.organisationId,
      coaching_id: row.coachingId,
      item_id: row.itemId,
      person_id: row.personId,
      coach_id: row.coachId,
      locked: row.locked,
    })
    .onConflict(conflict =>
      conflict
        .columns(['organisation_id', 'coaching_id'])
        .doUpdateSet({ item_id: row.itemId, locked: row.locked }),
    )
    .execute()
}
