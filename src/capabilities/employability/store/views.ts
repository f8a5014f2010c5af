import { sql } from 'kysely'
import { changeAsRead } from '../../../platform/db/as-read.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Dimension } from '../vocabulary.ts'
import type { Owner } from './items.ts'

interface Row {
  view_id: string
  item_id: string
  relation_id: string
  dimension: Dimension
  asked_on: string
  version: number
  locked: string | null
}

export interface AskedRow extends Row {
  with_id: string
  name: string | null
}

/** Whom the asker asked about their own strings, by name. */
export async function findOwnViews(tx: Tx, { organisationId, personId }: Owner): Promise<AskedRow[]> {
  const { rows } = await sql<AskedRow>`
    select v.view_id, v.item_id, v.relation_id, v.dimension, v.asked_on, v.version, v.locked, v.with_id,
        p.given_name || ' ' || p.family_name as name
      from employability_views v
        left join known_people p on p.organisation_id = v.organisation_id and p.person_id = v.with_id
      where v.organisation_id = ${organisationId} and v.person_id = ${personId}
      order by p.sort_name, v.view_id`.execute(tx)
  return rows
}

export interface QuestionRow extends Row {
  person_id: string
  name: string | null
}

/** What others ask the asker, by name. */
export async function findQuestions(tx: Tx, { organisationId, personId }: Owner): Promise<QuestionRow[]> {
  const { rows } = await sql<QuestionRow>`
    select v.view_id, v.item_id, v.relation_id, v.dimension, v.asked_on, v.version, v.locked, v.person_id,
        p.given_name || ' ' || p.family_name as name
      from employability_views v
        left join known_people p on p.organisation_id = v.organisation_id and p.person_id = v.person_id
      where v.organisation_id = ${organisationId} and v.with_id = ${personId}
      order by p.sort_name, v.person_id, v.view_id`.execute(tx)
  return rows
}

export interface NewView {
  organisationId: string
  viewId: string
  itemId: string
  relationId: string
  personId: string
  withId: string
  dimension: Dimension
  askedOn: string
}

/** False where this one was asked about it already. */
export async function insertView(tx: Tx, view: NewView): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('employability_views')
    .values({
      organisation_id: view.organisationId,
      view_id: view.viewId,
      item_id: view.itemId,
      relation_id: view.relationId,
      person_id: view.personId,
      with_id: view.withId,
      dimension: view.dimension,
      asked_on: view.askedOn,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

interface ViewKey {
  organisationId: string
  viewId: string
}

/** One's own question, with its answer; false where there is none. */
export async function deleteView(tx: Tx, { organisationId, viewId }: ViewKey): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('employability_views')
    .where('organisation_id', '=', organisationId)
    .where('view_id', '=', viewId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** False when it was answered in another window since, or taken back. */
export const answerView = (
  tx: Tx,
  { organisationId, viewId }: ViewKey,
  { version, locked }: { version: number; locked: string },
): Promise<boolean> =>
  changeAsRead(
    tx,
    'employability_views',
    { version, where: { organisation_id: organisationId, view_id: viewId } },
    { locked },
  )
