import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { TeamFigures } from '../model.ts'
import type { MirrorId } from '../vocabulary.ts'

// Run by the making of pictures alone, as owner: nobody who signs in can read what is read here.

export interface PeriodKey {
  organisationId: string
  mirror: MirrorId
  period: string
}

/** Periods in which somebody chose to count and of which nothing was decided yet, the earliest first. */
export async function findOpenPeriods(tx: Tx, { organisationId, mirror }: Omit<PeriodKey, 'period'>) {
  const { rows } = await sql<{ period: string }>`
    select distinct r.period from reflections r
    where r.organisation_id = ${organisationId} and r.mirror = ${mirror} and r.counts and r.period is not null
      and not exists (select from closed_periods c where c.organisation_id = r.organisation_id and c.mirror = r.mirror
        and c.period = r.period)`.execute(tx)
  return rows.map(({ period }) => period).sort()
}

/** False when it was decided already. */
export async function closePeriod(
  tx: Tx,
  { organisationId, mirror, period }: PeriodKey,
  at: Date,
): Promise<boolean> {
  const result = await tx
    .insertInto('closed_periods')
    .values({ organisation_id: organisationId, mirror, period, closed_at: at })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export interface CountedReflection {
  person_id: string
  unit_id: string
  /** Per week: of two relations in one group that of most hours counts. */
  hours: number
  reflection_id: string
  locked: string | null
}

/** Of whoever chose to count: what they answered, locked, and where they worked on the last day of the period. */
export async function findCounted(
  tx: Tx,
  { organisationId, mirror, period }: PeriodKey,
  lastDay: string,
): Promise<CountedReflection[]> {
  const { rows } = await sql<CountedReflection>`
    select r.author_id as person_id, p.unit_id, p.hours_per_week::float8 as hours, r.reflection_id, a.locked
    from reflections r left join reflection_answers a using (organisation_id, reflection_id)
      join known_places p on p.organisation_id = r.organisation_id and p.relation_id = r.relation_id
      and p.valid_from <= ${lastDay}::date and (p.valid_until is null or p.valid_until > ${lastDay}::date)
    where r.organisation_id = ${organisationId} and r.mirror = ${mirror} and r.period = ${period} and r.counts
    order by r.reflection_id`.execute(tx)
  return rows
}

/** Each team with the one above it. */
export async function findParents(tx: Tx, organisationId: string): Promise<Map<string, string | null>> {
  const rows = await tx
    .selectFrom('known_units')
    .select(['unit_id', 'parent_id'])
    .where('organisation_id', '=', organisationId)
    .execute()
  return new Map(rows.map(row => [row.unit_id, row.parent_id]))
}

export async function insertPictures(
  tx: Tx,
  { organisationId, mirror, period }: PeriodKey,
  pictures: readonly { number: number; unitId: string | null; people: object; figures: TeamFigures }[],
): Promise<void> {
  if (pictures.length === 0) return
  await tx
    .insertInto('team_pictures')
    .values(
      pictures.map(({ number, unitId, people, figures }) => ({
        organisation_id: organisationId,
        mirror,
        period,
        number,
        unit_id: unitId,
        people: JSON.stringify(people),
        figures: JSON.stringify(figures),
      })),
    )
    .execute()
}
