import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import { takeTurn } from '../../platform/db/turns.ts'
import type { FlagInput, HeavyFunction, PlanBOffer } from './model.ts'

interface FlagKey {
  organisationId: string
  flagId: string
}

export async function findFunctions(tx: Tx, organisationId: string): Promise<HeavyFunction[]> {
  const { rows } =
    await sql<HeavyFunction>`select flag_id as "flagId", job_title as "jobTitle", why, after_years as "afterYears",
      heavy_from as "heavyFrom", ended_on as "endedOn"
    from heavy_functions, lateral (select job_title as name) called where organisation_id = ${organisationId}
    order by called.name collate dutch, flag_id`.execute(tx)
  return rows
}

/** Functions in which somebody works today, by name. */
export async function findTitles(tx: Tx, organisationId: string, today: string): Promise<string[]> {
  const { rows } = await sql<{
    name: string
  }>`select name from (select distinct job_title as name from known_functions
      where organisation_id = ${organisationId} and valid_from <= ${today}
        and (valid_until is null or valid_until > ${today})) called
    order by called.name collate dutch`.execute(tx)
  return rows.map(({ name }) => name)
}

export async function insertFlag(
  tx: Tx,
  { organisationId, flagId }: FlagKey,
  { jobTitle, why, afterYears, heavyFrom, by }: FlagInput & { by: string },
): Promise<void> {
  await tx
    .insertInto('heavy_functions')
    .values({
      organisation_id: organisationId,
      flag_id: flagId,
      job_title: jobTitle,
      why,
      after_years: afterYears,
      heavy_from: heavyFrom,
      written_by: by,
    })
    .execute()
}

export async function setEnded(tx: Tx, { organisationId, flagId }: FlagKey, on: string): Promise<void> {
  await tx
    .updateTable('heavy_functions')
    .set({ ended_on: on })
    .where('organisation_id', '=', organisationId)
    .where('flag_id', '=', flagId)
    .execute()
}

interface OfferKey {
  organisationId: string
  offerId: string
}

export const lockOffer = (tx: Tx, { organisationId, offerId }: OfferKey): Promise<void> =>
  takeTurn(tx, 'heavyWork', `${organisationId}:${offerId}`)

/** Of the asker alone. One for a function that is heavy no more stays as long as something came of it. */
export async function findOffers(
  tx: Tx,
  { organisationId, personId }: { organisationId: string; personId: string },
): Promise<PlanBOffer[]> {
  const { rows } =
    await sql<PlanBOffer>`select o.offer_id as "offerId", o.relation_id as "relationId", h.job_title as "jobTitle", h.why,
      h.after_years as "afterYears", o.answer, o.planned_on as "plannedOn"
    from plan_b_offers o join heavy_functions h using (organisation_id, flag_id)
    where o.organisation_id = ${organisationId} and o.person_id = ${personId}
      and (h.ended_on is null or o.answer = 'talk' or o.planned_on is not null)
    order by o.offered_on desc, o.offer_id`.execute(tx)
  return rows
}

export async function setAnswer(
  tx: Tx,
  { organisationId, offerId }: OfferKey,
  answer: 'not-now' | 'talk',
): Promise<void> {
  await tx
    .updateTable('plan_b_offers')
    .set({ answer })
    .where('organisation_id', '=', organisationId)
    .where('offer_id', '=', offerId)
    .execute()
}

export async function setPlanned(tx: Tx, { organisationId, offerId }: OfferKey, on: string): Promise<void> {
  await tx
    .updateTable('plan_b_offers')
    .set({ planned_on: on })
    .where('organisation_id', '=', organisationId)
    .where('offer_id', '=', offerId)
    .execute()
}

// Run by the offering alone, as owner.

export interface TimeRow {
  person_id: string
  relation_id: string
  flag_id: string
  after_years: number
  heavy_from: string
  written_by: string
  valid_from: string
  valid_until: string | null
}

/** The days on which people began and stopped in a function that is heavy today, of whom none was offered a talk for it before. */
export async function findTimes(tx: Tx, organisationId: string, today: string): Promise<TimeRow[]> {
  const { rows } =
    await sql<TimeRow>`select f.person_id, f.relation_id, h.flag_id, h.after_years, h.heavy_from, h.written_by,
      f.valid_from, f.valid_until
    from heavy_functions h join known_functions f using (organisation_id, job_title)
    where h.organisation_id = ${organisationId} and h.heavy_from <= ${today} and h.ended_on is null
      and f.valid_from <= ${today}
      and not exists (select from plan_b_offers o join heavy_functions other using (organisation_id, flag_id)
        where o.organisation_id = h.organisation_id and o.person_id = f.person_id and other.job_title = h.job_title)
    order by f.person_id, f.valid_from, f.relation_id`.execute(tx)
  return rows
}

export async function insertOffer(
  tx: Tx,
  row: OfferKey & { personId: string; flagId: string; relationId: string },
  on: string,
): Promise<void> {
  await tx
    .insertInto('plan_b_offers')
    .values({
      organisation_id: row.organisationId,
      offer_id: row.offerId,
      person_id: row.personId,
      flag_id: row.flagId,
      relation_id: row.relationId,
      offered_on: on,
    })
    .execute()
}
