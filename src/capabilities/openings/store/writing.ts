import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { OpeningInput, OutsideInput } from '../model.ts'

export interface OpeningKey {
  organisationId: string
  openingId: string
}

export async function insertOpening(
  tx: Tx,
  row: OpeningKey & OpeningInput & { by: string; at: Date; on: string; insideDays: number },
): Promise<void> {
  await tx
    .insertInto('openings')
    .values({
      organisation_id: row.organisationId,
      opening_id: row.openingId,
      kind: row.kind,
      title: row.title,
      tasks: row.tasks,
      unit_id: row.unitId,
      location_id: row.locationId,
      hours_least: row.hours.least,
      hours_most: row.hours.most,
      starts_on: row.startsOn,
      ends_on: row.endsOn,
      pay_least: row.pay.least,
      pay_most: row.pay.most,
      pay_per: row.pay.per,
      leads: row.leads,
      no_coaching: row.noCoaching,
      places: row.places,
      sign_up_until: row.signUpUntil,
      opened_by: row.by,
      opened_at: row.at,
      opened_on: row.on,
      inside_days: row.insideDays,
    })
    .execute()
}

export async function setOutside(
  tx: Tx,
  { organisationId, openingId }: OpeningKey,
  { town, applyAt, at, on }: OutsideInput & { at: Date; on: string },
): Promise<void> {
  await tx
    .updateTable('openings')
    .set({ outside_at: at, outside_on: on, town, apply_at: applyAt })
    .where('organisation_id', '=', organisationId)
    .where('opening_id', '=', openingId)
    .execute()
}

export async function setClosed(tx: Tx, { organisationId, openingId }: OpeningKey, at: Date): Promise<void> {
  await tx
    .updateTable('openings')
    .set({ closed_at: at })
    .where('organisation_id', '=', organisationId)
    .where('opening_id', '=', openingId)
    .execute()
}

export async function setAnswers(
  tx: Tx,
  { organisationId, openingId }: OpeningKey,
  answers: readonly { personId: string; outcome: 'comes' | 'not-now'; words: string }[],
): Promise<void> {
  for (const { personId, outcome, words } of answers)
    await tx
      .updateTable('opening_sign_ups')
      .set({ outcome, words })
      .where('organisation_id', '=', organisationId)
      .where('opening_id', '=', openingId)
      .where('person_id', '=', personId)
      .execute()
}

export async function saveDays(tx: Tx, organisationId: string, days: number): Promise<void> {
  await tx
    .insertInto('opening_days')
    .values({ organisation_id: organisationId, days })
    .onConflict(conflict => conflict.column('organisation_id').doUpdateSet({ days }))
    .execute()
}

export async function insertSignUp(
  tx: Tx,
  { organisationId, openingId, personId }: OpeningKey & { personId: string },
  at: Date,
): Promise<void> {
  await tx
    .insertInto('opening_sign_ups')
    .values({ organisation_id: organisationId, opening_id: openingId, person_id: personId, signed_at: at })
    .execute()
}

export async function deleteSignUp(
  tx: Tx,
  { organisationId, openingId, personId }: OpeningKey & { personId: string },
): Promise<void> {
  await tx
    .deleteFrom('opening_sign_ups')
    .where('organisation_id', '=', organisationId)
    .where('opening_id', '=', openingId)
    .where('person_id', '=', personId)
    .execute()
}

export interface Look extends OpeningKey {
  lookId: string
  by: string
  at: Date
  on: string
  shown: readonly string[]
}

/** Whom the asker was shown of this opening on a day, look by look. */
export async function findOwnLooks(
  tx: Tx,
  { organisationId, openingId }: OpeningKey,
  { by, on }: { by: string; on: string },
): Promise<string[][]> {
  const { rows } = await sql<{ shown: string[] }>`
    select coalesce(array_agg(s.person_id::text order by s.person_id) filter (where s.person_id is not null), '{}') as shown
    from opening_looks l left join opening_shown s using (organisation_id, look_id)
    where l.organisation_id = ${organisationId} and l.opening_id = ${openingId} and l.looked_by = ${by}
      and l.looked_on = ${on}::date
    group by l.look_id`.execute(tx)
  return rows.map(({ shown }) => shown)
}

export async function insertLook(tx: Tx, look: Look): Promise<void> {
  const common = {
    organisation_id: look.organisationId,
    look_id: look.lookId,
    opening_id: look.openingId,
    looked_by: look.by,
    looked_at: look.at,
  }
  await tx
    .insertInto('opening_looks')
    .values({ ...common, looked_on: look.on })
    .execute()
  if (look.shown.length > 0)
    await tx
      .insertInto('opening_shown')
      .values(look.shown.map(personId => ({ ...common, person_id: personId })))
      .execute()
}
