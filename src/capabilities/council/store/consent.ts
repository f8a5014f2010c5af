import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { ConsentStatus, ConsentStep } from '../vocabulary.ts'

export async function findStatus(tx: Tx, organisationId: string, module: string): Promise<ConsentStatus> {
  const row = await tx
    .selectFrom('consent_steps')
    .select('step')
    .where('organisation_id', '=', organisationId)
    .where('module', '=', module)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row?.step as ConsentStep | undefined) ?? 'none'
}

export function findSteps(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('consent_steps as s')
    .innerJoin('known_people as p', join =>
      join.onRef('p.organisation_id', '=', 's.organisation_id').onRef('p.person_id', '=', 's.taken_by'),
    )
    .select([
      's.module',
      's.number',
      sql<ConsentStep>`s.step`.as('step'),
      's.arrangement',
      's.impact_assessment',
      's.taken_by',
      's.taken_on',
      sql<string>`p.given_name || ' ' || p.family_name`.as('taken_by_name'),
    ])
    .where('s.organisation_id', '=', organisationId)
    .orderBy('s.module')
    .orderBy('s.number')
    .execute()
}

/** What the register says of whether there must be a works council, and is one. */
export async function findCouncilFacts(tx: Tx): Promise<{ people: number; hasCouncil: boolean }> {
  const { rows } = await sql<{ people: number; hasCouncil: boolean }>`
    select app_people_here() as people, app_role_is_held('council') as "hasCouncil"`.execute(tx)
  return rows[0]!
}

export interface NewStep {
  organisationId: string
  module: string
  number: number
  step: ConsentStep
  arrangement: string
  impactAssessment: string
  takenBy: string
  takenOn: string
  takenAt: Date
}

/** False when somebody else took this number first. */
export async function insertStep(tx: Tx, step: NewStep): Promise<boolean> {
  const result = await tx
    .insertInto('consent_steps')
    .values({
      organisation_id: step.organisationId,
      module: step.module,
      number: step.number,
      step: step.step,
      arrangement: step.arrangement,
      impact_assessment: step.impactAssessment,
      taken_by: step.takenBy,
      taken_on: step.takenOn,
      taken_at: step.takenAt,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}
