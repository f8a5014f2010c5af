import { sql } from 'kysely'
import { askTogether } from '../../platform/db/ask-together.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Counted, Offer, TrainingInput } from './model.ts'

interface Enrolment {
  organisationId: string
  trainingId: string
  personId: string
}

const offered = sql`t.training_id as "trainingId", t.title, t.words, t.place, t.begins_on as "beginsOn",
  t.ends_on as "endsOn", t.enrol_until as "enrolUntil", t.seats, t.called_off_on as "calledOffOn"`

export interface OwnTraining extends Offer {
  full: boolean
  enrolled_at: Date | null
  attended: boolean | null
}

/** Whether the asker sits at a table; and what is offered, the next first, with what is their own. */
export async function findOwn(tx: Tx, { organisationId, personId }: Omit<Enrolment, 'trainingId'>) {
  const { asked, trainings } = await askTogether(tx, {
    asked: sql<{ sits: boolean }>`select app_sits_at_table() as sits`,
    trainings: sql<OwnTraining>`select ${offered}, app_training_full(t.training_id) as full,
        e.enrolled_at, e.attended
      from trainings t left join training_enrolments e on e.organisation_id = t.organisation_id
        and e.training_id = t.training_id and e.person_id = ${personId}
      where t.organisation_id = ${organisationId} order by t.begins_on desc, t.training_id`,
  })
  return { sits: asked[0]!.sits, trainings }
}

export async function insertEnrolment(tx: Tx, row: Enrolment & { at: Date }): Promise<void> {
  await tx
    .insertInto('training_enrolments')
    .values({
      organisation_id: row.organisationId,
      training_id: row.trainingId,
      person_id: row.personId,
      enrolled_at: row.at,
    })
    .execute()
}

export async function deleteEnrolment(tx: Tx, row: Enrolment): Promise<void> {
  await tx
    .deleteFrom('training_enrolments')
    .where('organisation_id', '=', row.organisationId)
    .where('training_id', '=', row.trainingId)
    .where('person_id', '=', row.personId)
    .execute()
}

export async function setAttended(tx: Tx, row: Enrolment, attended: boolean): Promise<void> {
  await tx
    .updateTable('training_enrolments')
    .set({ attended })
    .where('organisation_id', '=', row.organisationId)
    .where('training_id', '=', row.trainingId)
    .where('person_id', '=', row.personId)
    .execute()
}

export async function findOffers(tx: Tx, organisationId: string): Promise<Offer[]> {
  const { rows } = await sql<Offer>`select ${offered} from trainings t
    where t.organisation_id = ${organisationId} order by t.begins_on desc, t.training_id`.execute(tx)
  return rows
}

/** Who comes, by name, until it has been. */
export async function findEnrolled(
  tx: Tx,
): Promise<{ trainingId: string; personId: string; name: string }[]> {
  const { rows } = await sql<{ trainingId: string; personId: string; name: string }>`
    select training_id as "trainingId", person_id as "personId", name from app_training_names()`.execute(tx)
  return rows
}

export async function insertTraining(
  tx: Tx,
  row: TrainingInput & { organisationId: string; trainingId: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('trainings')
    .values({
      organisation_id: row.organisationId,
      training_id: row.trainingId,
      title: row.title,
      words: row.words,
      place: row.place,
      begins_on: row.beginsOn,
      ends_on: row.endsOn,
      enrol_until: row.enrolUntil,
      seats: row.seats,
      offered_at: row.at,
    })
    .execute()
}

export async function endOffer(
  tx: Tx,
  { organisationId, trainingId }: Omit<Enrolment, 'personId'>,
  on: string,
): Promise<void> {
  await tx
    .updateTable('trainings')
    .set({ called_off_on: on })
    .where('organisation_id', '=', organisationId)
    .where('training_id', '=', trainingId)
    .execute()
}

export type Sided = { side: 'employee' | 'organisation' }

export async function findCoverage(
  tx: Tx,
  organisationId: string,
): Promise<(Sided & Counted & { year: number })[]> {
  const { rows } = await sql<Sided & Counted & { year: number }>`select year, side, offered, attended
    from training_coverage where organisation_id = ${organisationId}`.execute(tx)
  return rows
}

// Run by the counting alone, as owner: nobody who signs in can read what is read here.

/** Years in which a training was held and that were not counted yet, the earliest first. */
export async function findUncounted(tx: Tx, organisationId: string): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`select distinct extract(year from t.ends_on)::int as year
    from trainings t where t.organisation_id = ${organisationId} and t.called_off_on is null
      and not exists (select from training_coverage c where c.organisation_id = t.organisation_id
        and c.year = extract(year from t.ends_on)::int)`.execute(tx)
  return rows.map(({ year }) => year).sort((a, b) => a - b)
}

export interface OfferedPerson extends Sided {
  personId: string
  attended: boolean
}

/**
 * Everybody to whom a training of that year was offered: who sat at a table on the last day to enrol, and whether they say
 * they came. Who led others on one of these days counts as that.
 */
export async function findOfferedTo(
  tx: Tx,
  { organisationId, year }: { organisationId: string; year: number },
): Promise<OfferedPerson[]> {
  const { rows } = await sql<OfferedPerson>`select s.person_id as "personId", max(s.side) as side,
      coalesce(bool_or(e.attended), false) as attended
    from trainings t cross join lateral training_sides(t.organisation_id, t.enrol_until) s
      left join training_enrolments e on e.organisation_id = t.organisation_id and e.training_id = t.training_id
        and e.person_id = s.person_id
    where t.organisation_id = ${organisationId} and extract(year from t.ends_on)::int = ${year}
      and t.called_off_on is null
    group by s.person_id order by s.person_id`.execute(tx)
  return rows
}

export async function insertCoverage(
  tx: Tx,
  { organisationId, year }: { organisationId: string; year: number },
  figures: readonly (Sided & Counted)[],
): Promise<void> {
  await tx
    .insertInto('training_coverage')
    .values(
      figures.map(({ side, offered: band, attended }) => ({
        organisation_id: organisationId,
        year,
        side,
        offered: band === null ? null : JSON.stringify(band),
        attended,
      })),
    )
    .execute()
}
