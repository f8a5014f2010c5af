import { randomUUID } from 'node:crypto'
import type { requestKinds } from '../../capabilities/requests/index.ts'
import { asOwner, type Database } from '../../platform/db/database.ts'
import type { Worker } from './arranging.ts'
import type { Organisation } from './builder.ts'
import type { TestApp } from './test-app.ts'

type RequestKind = (typeof requestKinds)[number]
type Gender = 'woman' | 'man' | 'other'

/** Somebody who works here, with everything by which they are compared. */
export interface Compared extends Worker {
  kind: 'permanent' | 'fixed_term' | 'on_call'
  hours: number
  birthDate: string
  gender: Gender | null
}

export type Traits = Pick<Compared, 'kind' | 'hours' | 'birthDate' | 'gender'>

/** People under one manager, each as it is said; with their gender where the organisation keeps it. */
export async function hireAs(
  { build, database: { database } }: TestApp,
  where: Organisation,
  all: readonly Traits[],
): Promise<Compared[]> {
  const { organisationId: organisation_id } = where
  const managerId = await build.person(where.organisationId, { birthDate: '1970-01-01' })
  const people: Compared[] = []
  for (const traits of all) {
    const personId = await build.person(where.organisationId, traits)
    const relationId = await build.relation(where, personId, managerId, traits)
    people.push({ ...where, ...traits, personId, managerId, relationId })
  }
  if (all.some(({ gender }) => gender !== null))
    await asOwner(database, async tx => {
      await tx
        .insertInto('gender_columns')
        .values({ organisation_id, kept_by: managerId, kept_on: '2025-01-01' })
        .execute()
      await tx
        .insertInto('genders')
        .values(
          people.flatMap(({ personId: person_id, gender }) =>
            gender === null ? [] : { organisation_id, person_id, gender },
          ),
        )
        .execute()
    })
  return people
}

/** A request and its answer, both on one day; past the services, since it is about what is counted of it. */
export async function request(
  database: Database,
  { organisationId, personId, managerId, relationId }: Worker,
  { kind, granted, on }: { kind: RequestKind; granted: boolean; on: string },
): Promise<void> {
  const key = { organisation_id: organisationId, request_id: randomUUID() }
  const at = new Date(`${on}T09:00:00Z`)
  await asOwner(database, async tx => {
    await tx
      .insertInto('requests')
      .values({
        ...key,
        relation_id: relationId,
        person_id: personId,
        kind,
        hours: kind === 'hours' ? 24 : null,
        words: 'x',
        made_on: on,
        starts_on: on,
        made_at: at,
        answer_by: on,
        last_day: null,
        apart: ['wish'],
        unsure: [],
      })
      .execute()
    await tx
      .insertInto('request_answers')
      .values({
        ...key,
        outcome: granted ? 'granted' : 'refused',
        ground: granted ? null : 'roster',
        words: 'x',
        decided_by: managerId,
        decided_on: on,
        decided_at: at,
      })
      .execute()
  })
}

/** A deal that was put on the table and refused on one day; as above. */
export async function refuseDeal(
  database: Database,
  { organisationId, personId, managerId, relationId }: Worker,
  on: string,
): Promise<void> {
  const key = { organisation_id: organisationId, agreement_id: randomUUID() }
  const dealId = randomUUID()
  const at = new Date(`${on}T09:00:00Z`)
  await asOwner(database, async tx => {
    const there = await tx
      .selectFrom('agreements')
      .select('agreement_id')
      .where('relation_id', '=', relationId)
      .execute()
    await tx
      .insertInto('agreements')
      .values({
        ...key,
        relation_id: relationId,
        number: there.length + 1,
        turn: 'employee',
        started_by: personId,
        started_at: at,
      })
      .execute()
    await tx
      .insertInto('deals')
      .values({
        ...key,
        deal_id: dealId,
        kind: 'place',
        dimension: 'at-home',
        reason: 'work-allows',
        compensation: 'none',
        description: 'x',
        added_by: personId,
        added_at: at,
      })
      .execute()
    await tx
      .insertInto('deal_refusals')
      .values({
        organisation_id: organisationId,
        deal_id: dealId,
        deal_version: 1,
        side: 'organisation',
        author_id: managerId,
        reason: 'costs',
        refused_on: on,
      })
      .execute()
  })
}
