import { sql } from 'kysely'
import { askTogether } from '../../platform/db/ask-together.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Mediated, MediatedSheet } from './model.ts'

interface AtTable {
  organisationId: string
  relationId: string
  personId: string
}

/** Since these two sit there. */
const since = (column: 'asked_at' | 'released_at', relationId: string) =>
  sql`(${sql.ref(column)} at time zone 'Europe/Amsterdam')::date >= app_mediated_since(${relationId})`

export async function findOwnMediation(tx: Tx, { organisationId, relationId, personId }: AtTable) {
  const { requests, both, mediators, mine, ours } = await askTogether(tx, {
    requests: sql<{ request_id: string; asked_at: Date }>`select request_id, asked_at from mediation_requests
      where organisation_id = ${organisationId} and relation_id = ${relationId} and person_id = ${personId}
        and ${since('asked_at', relationId)}`,
    both: sql<{ both: boolean }>`select app_both_ask(${relationId}) as both`,
    mediators: sql<{ personId: string; name: string }>`select m.mediator_id as "personId",
        p.given_name || ' ' || p.family_name as name
      from mediations m join known_people p on p.organisation_id = m.organisation_id and p.person_id = m.mediator_id
      where m.organisation_id = ${organisationId} and m.relation_id = ${relationId}`,
    mine: sql<{
      topic_id: string
    }>`select topic_id from mediation_releases where organisation_id = ${organisationId}
      and relation_id = ${relationId} and person_id = ${personId} and ${since('released_at', relationId)}
      order by topic_id`,
    ours: sql<{
      topic_id: string
    }>`select topic_id from app_released_topics(${relationId}) as topic_id order by topic_id`,
  })
  return { request: requests[0], both: both[0]!.both, mediator: mediators[0], mine, ours }
}

/** False when it was asked already. */
export async function insertRequest(
  tx: Tx,
  row: AtTable & { requestId: string; at: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('mediation_requests')
    .values({
      organisation_id: row.organisationId,
      request_id: row.requestId,
      relation_id: row.relationId,
      person_id: row.personId,
      asked_at: row.at,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Who mediated before is no mediator of what two others, or the same anew, ask. */
export async function deleteMediation(tx: Tx, { organisationId, relationId }: Omit<AtTable, 'personId'>) {
  await tx
    .deleteFrom('mediations')
    .where('organisation_id', '=', organisationId)
    .where('relation_id', '=', relationId)
    .execute()
}

/** With the request goes what the asker let the mediator read. */
export async function deleteRequest(
  tx: Tx,
  { organisationId, relationId, personId }: AtTable,
): Promise<void> {
  for (const table of ['mediation_releases', 'mediation_requests'] as const)
    await tx
      .deleteFrom(table)
      .where('organisation_id', '=', organisationId)
      .where('relation_id', '=', relationId)
      .where('person_id', '=', personId)
      .execute()
}

export interface Release extends AtTable {
  topicId: string
}

export async function insertRelease(tx: Tx, row: Release & { at: Date }): Promise<void> {
  await tx
    .insertInto('mediation_releases')
    .values({
      organisation_id: row.organisationId,
      relation_id: row.relationId,
      topic_id: row.topicId,
      person_id: row.personId,
      released_at: row.at,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** False when it was not released. */
export async function deleteRelease(
  tx: Tx,
  { organisationId, topicId, personId }: Release,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('mediation_releases')
    .where('organisation_id', '=', organisationId)
    .where('topic_id', '=', topicId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

export async function hasTopic(tx: Tx, { relationId, topicId }: Release): Promise<boolean> {
  const { rows } = await sql`select from known_topics where organisation_id = app_organisation()
    and relation_id = ${relationId} and topic_id = ${topicId}`.execute(tx)
  return rows.length === 1
}

export interface TableRow {
  relation_id: string
  employee_id: string
  employee: string
  manager_id: string
  manager: string
  asked_at: Date
  mediator_id: string | null
  mediator: string | null
}

export async function findMediations(tx: Tx): Promise<TableRow[]> {
  const { rows } = await sql<TableRow>`select * from app_mediations()`.execute(tx)
  return rows
}

/** False when a colleague was first. */
export async function insertMediation(tx: Tx, row: AtTable & { on: string }): Promise<boolean> {
  const { rows } = await sql`insert into mediations (organisation_id, relation_id, mediator_id, taken_on)
    values (${row.organisationId}, ${row.relationId}, ${row.personId}, ${row.on}) on conflict do nothing
    returning relation_id`.execute(tx)
  return rows.length === 1
}

interface TopicRow extends Omit<Mediated['topics'][number], 'topicId' | 'itemId' | 'sheets'> {
  topic_id: string
  item_id: string | null
  sheets: MediatedSheet[]
}

export async function findMediated(tx: Tx, relationId: string): Promise<TopicRow[]> {
  const { rows } = await sql<TopicRow>`select * from app_mediated_topics(${relationId})`.execute(tx)
  return rows
}
