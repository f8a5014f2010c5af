import type { Cluster } from '@wisselwerk/engines/flexicurity'
import { sql } from 'kysely'
import { changeAsRead } from '../../platform/db/as-read.ts'
import type { Tx } from '../../platform/db/database.ts'
import { inDutchOrder } from '../../platform/db/dutch-order.ts'
import type { RelationKind } from '../people/model.ts'
import type { OrganisationCard, PackageContent } from './model.ts'
import type { OrganisationNeed } from './vocabulary.ts'

export function findActivities(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('activities')
    .select([
      'activity_id',
      sql<Cluster>`cluster`.as('cluster'),
      'name',
      sql<RelationKind[]>`reaches`.as('reaches'),
      'since',
      'version',
    ])
    .where('organisation_id', '=', organisationId)
    .orderBy('activity_id')
    .execute()
}

export interface NewActivity {
  organisationId: string
  activityId: string
  cluster: Cluster
  name: string | null
  reaches: readonly RelationKind[]
  since: string
}

/** False when it stands in the register already. */
export async function insertActivity(tx: Tx, row: NewActivity): Promise<boolean> {
  const result = await tx
    .insertInto('activities')
    .values({
      organisation_id: row.organisationId,
      activity_id: row.activityId,
      cluster: row.cluster,
      name: row.name,
      reaches: [...row.reaches],
      since: row.since,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** False when somebody else changed it since, or took it out. */
export function updateActivity(
  tx: Tx,
  { organisationId, activityId, version }: { organisationId: string; activityId: string; version: number },
  row: Pick<NewActivity, 'reaches' | 'since'>,
): Promise<boolean> {
  const where = { organisation_id: organisationId, activity_id: activityId }
  return changeAsRead(tx, 'activities', { version, where }, { reaches: [...row.reaches], since: row.since })
}

export async function deleteActivity(tx: Tx, organisationId: string, activityId: string): Promise<boolean> {
  const result = await tx
    .deleteFrom('activities')
    .where('organisation_id', '=', organisationId)
    .where('activity_id', '=', activityId)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}

/** The newest first; older ones than these are in the archive. */
export const findPackages = (tx: Tx, organisationId: string, most = 50) =>
  packagesOf(tx, organisationId).orderBy('k.number', 'desc').limit(most).execute()

/** One package, with what stands at the head of a sheet. */
export const findPackage = (tx: Tx, organisationId: string, number: number) =>
  packagesOf(tx, organisationId)
    .innerJoin('organisations as o', 'o.organisation_id', 'k.organisation_id')
    .select(['o.name as organisation', 'k.published_at'])
    .where('k.number', '=', number)
    .executeTakeFirst()

const packagesOf = (tx: Tx, organisationId: string) =>
  tx
    .selectFrom('packages as k')
    .innerJoin('known_people as p', join =>
      join.onRef('p.organisation_id', '=', 'k.organisation_id').onRef('p.person_id', '=', 'k.published_by'),
    )
    .select([
      'k.number',
      sql<PackageContent>`k.content`.as('content'),
      'k.published_by',
      'k.published_on',
      sql<string>`p.given_name || ' ' || p.family_name`.as('publisher'),
    ])
    .where('k.organisation_id', '=', organisationId)

/** False when somebody else took this number first. */
export async function insertPackage(
  tx: Tx,
  row: {
    organisationId: string
    number: number
    content: PackageContent
    publishedBy: string
    on: string
    at: Date
  },
): Promise<boolean> {
  const result = await tx
    .insertInto('packages')
    .values({
      organisation_id: row.organisationId,
      number: row.number,
      content: JSON.stringify(row.content),
      published_by: row.publishedBy,
      published_on: row.on,
      published_at: row.at,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** Every team that is there today, with whether the asker writes for it and works in it. */
export function findTeams(tx: Tx, organisationId: string, day: string) {
  return tx
    .selectFrom('known_units')
    .select([
      'unit_id',
      'name',
      sql<boolean>`app_has_role('hr') or app_manages_in(unit_id)`.as('may_write'),
      sql<boolean>`app_works_in(unit_id)`.as('works_here'),
    ])
    .where('organisation_id', '=', organisationId)
    .where('valid_from', '<=', day)
    .where(eb => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>', day)]))
    .orderBy(inDutchOrder('name'))
    .execute()
}

export async function findCards(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('organisation_needs')
    .select([
      'card_id',
      'unit_id',
      sql<OrganisationNeed>`need`.as('need'),
      'what',
      'needed_when',
      'how_long',
      'version',
    ])
    .where('organisation_id', '=', organisationId)
    .orderBy('need')
    .orderBy('card_id')
    .execute()
}

/** Of which needs the team where this table stands has a card. */
export async function findNeedsAtTable(
  tx: Tx,
  { organisationId, relationId, day }: { organisationId: string; relationId: string; day: string },
): Promise<OrganisationNeed[]> {
  const { rows } = await sql<{ need: OrganisationNeed }>`
    select distinct n.need from organisation_needs n
    where n.organisation_id = ${organisationId} and n.unit_id = any (array(
      select p.unit_id from known_places p where p.organisation_id = ${organisationId} and p.relation_id = ${relationId}
        and p.valid_from <= ${day}::date and (p.valid_until is null or p.valid_until > ${day}::date)))
    order by n.need`.execute(tx)
  return rows.map(({ need }) => need)
}

export async function insertCard(
  tx: Tx,
  organisationId: string,
  unitId: string,
  card: Omit<OrganisationCard, 'version'>,
): Promise<void> {
  await tx
    .insertInto('organisation_needs')
    .values({
      organisation_id: organisationId,
      card_id: card.cardId,
      unit_id: unitId,
      need: card.need,
      what: card.what,
      needed_when: card.when,
      how_long: card.howLong,
    })
    .execute()
}

/** False when somebody else changed it since, or took it away. */
export function updateCard(tx: Tx, organisationId: string, card: OrganisationCard): Promise<boolean> {
  const where = { organisation_id: organisationId, card_id: card.cardId }
  return changeAsRead(
    tx,
    'organisation_needs',
    { version: card.version, where },
    { need: card.need, what: card.what, needed_when: card.when, how_long: card.howLong },
  )
}

export async function deleteCard(tx: Tx, organisationId: string, cardId: string): Promise<void> {
  await tx
    .deleteFrom('organisation_needs')
    .where('organisation_id', '=', organisationId)
    .where('card_id', '=', cardId)
    .execute()
}
