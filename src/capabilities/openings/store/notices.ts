import { type Expression, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { OpeningKind } from '../model.ts'
import type { OpeningKey } from './writing.ts'

export interface NoticeRow extends OpeningKey {
  noticeId: string
  relationId: string
  personId: string
  managerId: string
}

const valuesOf = (rows: readonly NoticeRow[], at: Date) =>
  rows.map(row => ({
    organisation_id: row.organisationId,
    notice_id: row.noticeId,
    opening_id: row.openingId,
    relation_id: row.relationId,
    person_id: row.personId,
    manager_id: row.managerId,
    told_at: at,
  }))

export async function insertNotices(tx: Tx, rows: readonly NoticeRow[], at: Date): Promise<void> {
  if (rows.length > 0) await tx.insertInto('opening_notices').values(valuesOf(rows, at)).execute()
}

/** By whoever signed up: told anew, it is unread again. */
export async function tellOwnLeads(tx: Tx, rows: readonly NoticeRow[], at: Date): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('opening_notices')
    .values(valuesOf(rows, at))
    .onConflict(conflict =>
      conflict
        .columns(['organisation_id', 'opening_id', 'relation_id', 'manager_id'])
        .doUpdateSet({ told_at: at, withdrawn_at: null, read_at: null }),
    )
    .execute()
}

/** Whoever heard that somebody signed up hears that they do not any more. */
export async function withdrawNotices(
  tx: Tx,
  { organisationId, openingId, personId }: OpeningKey & { personId: string },
  at: Date,
): Promise<{ relationId: string; managerId: string }[]> {
  return tx
    .updateTable('opening_notices')
    .set({ withdrawn_at: at, read_at: null })
    .where('organisation_id', '=', organisationId)
    .where('opening_id', '=', openingId)
    .where('person_id', '=', personId)
    .returning(['relation_id as relationId', 'manager_id as managerId'])
    .execute()
}

export interface ToldRow {
  noticeId: string
  title: string
  kind: OpeningKind
  unit: string
  place: string | null
  hours_least: number
  hours_most: number
  startsOn: string
  endsOn: string | null
  told_at: Date
  withdrawn_at: Date | null
  read_at: Date | null
}

/** What the asker heard at this table, the newest first. */
export async function findNotices(
  tx: Tx,
  {
    organisationId,
    relationId,
    managerId,
  }: { organisationId: string; relationId: string; managerId: string },
): Promise<ToldRow[]> {
  const { rows } = await sql<ToldRow>`
    select n.notice_id as "noticeId", o.title, o.kind, u.name as unit, l.name as place,
      o.hours_least::float8 as hours_least, o.hours_most::float8 as hours_most, o.starts_on as "startsOn",
      o.ends_on as "endsOn", n.told_at, n.withdrawn_at, n.read_at
    from opening_notices n join openings o using (organisation_id, opening_id)
      join known_units u using (organisation_id, unit_id)
      left join known_locations l using (organisation_id, location_id)
    where n.organisation_id = ${organisationId} and n.relation_id = ${relationId} and n.manager_id = ${managerId}
    order by n.told_at desc, n.notice_id`.execute(tx)
  return rows
}

/** How many there were to read. */
export async function setRead(
  tx: Tx,
  {
    organisationId,
    relationId,
    managerId,
  }: { organisationId: string; relationId: string; managerId: string },
  at: Date,
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('opening_notices')
    .set({ read_at: at })
    .where('organisation_id', '=', organisationId)
    .where('relation_id', '=', relationId)
    .where('manager_id', '=', managerId)
    .where('read_at', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** At which tables something was told that the asker did not read yet, and since when. */
export const askUnread = (
  managerId: string,
  tables: readonly string[],
): Expression<{ relation_id: string; told_at: Date }> => sql`
  select n.relation_id, min(coalesce(n.withdrawn_at, n.told_at)) as told_at from opening_notices n
  where n.manager_id = ${managerId} and n.relation_id = any(${tables}::uuid[]) and n.read_at is null
  group by n.relation_id`
