import { sql } from 'kysely'
import { changeAsRead } from '../../../platform/db/as-read.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { inDutchOrder } from '../../../platform/db/dutch-order.ts'
import type { ConditionsInput } from '../model.ts'

export interface ConditionsRow {
  unit_id: string
  name: string
  /** Null while nobody said anything of this team. */
  version: number | null
  weak_practice: boolean
  little_support: boolean
  poor_results: boolean
  strong_dependency: boolean
  hr: string | null
  hr_on: string | null
  council: string | null
  council_on: string | null
}

export interface UnitKey {
  organisationId: string
  unitId: string
}

/** Every team of today by name, with what was said of it. */
export function findConditions(tx: Tx, organisationId: string, today: string): Promise<ConditionsRow[]> {
  const nameOf = (person: 'h' | 'o') =>
    sql<string | null>`${sql.ref(`${person}.given_name`)} || ' ' || ${sql.ref(`${person}.family_name`)}`
  return tx
    .selectFrom('known_units as u')
    .leftJoin('team_conditions as c', join =>
      join.onRef('c.organisation_id', '=', 'u.organisation_id').onRef('c.unit_id', '=', 'u.unit_id'),
    )
    .leftJoin('known_people as h', join =>
      join.onRef('h.organisation_id', '=', 'c.organisation_id').onRef('h.person_id', '=', 'c.hr_by'),
    )
    .leftJoin('known_people as o', join =>
      join.onRef('o.organisation_id', '=', 'c.organisation_id').onRef('o.person_id', '=', 'c.council_by'),
    )
    .select([
      'u.unit_id',
      'u.name',
      'c.version',
      'c.weak_practice',
      'c.little_support',
      'c.poor_results',
      'c.strong_dependency',
      nameOf('h').as('hr'),
      'c.hr_on',
      nameOf('o').as('council'),
      'c.council_on',
    ])
    .where('u.organisation_id', '=', organisationId)
    .where('u.valid_from', '<=', today)
    .where(or => or.or([or('u.valid_until', 'is', null), or('u.valid_until', '>', today)]))
    .orderBy(inDutchOrder('u.name'))
    .orderBy('u.unit_id')
    .execute() as Promise<ConditionsRow[]>
}

export interface Said extends ConditionsInput {
  as: 'hr' | 'council'
  by: string
  on: string
}

/** Says it anew, for one of the two; false when somebody else did meanwhile. */
export async function saveConditions(
  tx: Tx,
  { organisationId, unitId }: UnitKey,
  said: Said,
): Promise<boolean> {
  const { version } = said
  const row = { ...answersOf(said), ...signed(said) }
  if (version === 0) {
    const made = await tx
      .insertInto('team_conditions')
      .values({ organisation_id: organisationId, unit_id: unitId, ...row })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirst()
    return made.numInsertedOrUpdatedRows === 1n
  }
  const where = { organisation_id: organisationId, unit_id: unitId }
  return changeAsRead(tx, 'team_conditions', { version, where }, row)
}

/** The other office says the same; false when it was said anew meanwhile. */
export async function agreeConditions(
  tx: Tx,
  { organisationId, unitId }: UnitKey,
  said: Pick<Said, 'version' | 'as' | 'by' | 'on'>,
): Promise<boolean> {
  const own =
    said.as === 'hr' ? { hr_by: said.by, hr_on: said.on } : { council_by: said.by, council_on: said.on }
  const where = { organisation_id: organisationId, unit_id: unitId }
  return changeAsRead(tx, 'team_conditions', { version: said.version, where }, own)
}

const answersOf = ({ weakPractice, littleSupport, poorResults, strongDependency }: ConditionsInput) => ({
  weak_practice: weakPractice,
  little_support: littleSupport,
  poor_results: poorResults,
  strong_dependency: strongDependency,
})

/** By who says it now; what the other office said was about something else. */
const signed = ({ as, by, on }: Pick<Said, 'as' | 'by' | 'on'>) =>
  as === 'hr'
    ? { hr_by: by, hr_on: on, council_by: null, council_on: null }
    : { hr_by: null, hr_on: null, council_by: by, council_on: on }
