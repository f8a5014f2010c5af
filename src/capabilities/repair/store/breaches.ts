import { sql } from 'kysely'
import { askTogether } from '../../../platform/db/ask-together.ts'
import type { Tx } from '../../../platform/db/database.ts'

export interface BreachKey {
  organisationId: string
  breachId: string
}

export interface BreachRow {
  breach_id: string
  relation_id: string
  version: number
  locked: string
  feeling: string | null
}

export interface SeamRow {
  breach_id: string
  person_id: string
  by_name: string
  topic_id: string | null
  deal_id: string | null
  locked: string | null
  mended_at: Date | null
  agreed_at: Date | null
}

const own = (table: string) => sql`${sql.table(table)} where organisation_id = app_organisation()
  and person_id = app_person()`

/** The asker's own at one table, and what either told the other there. */
export async function findRepair(
  tx: Tx,
  relationId: string,
): Promise<{ breaches: BreachRow[]; seams: SeamRow[] }> {
  return askTogether(tx, {
    breaches: sql<BreachRow>`select b.breach_id, b.relation_id, b.version, b.locked, f.locked as feeling
      from (select * from ${own('breaches')} and relation_id = ${relationId}) b
        left join (select * from ${own('feelings')}) f on f.breach_id = b.breach_id
      order by b.breach_id`,
    seams: sql<SeamRow>`select s.breach_id, s.person_id, concat_ws(' ', p.given_name, p.family_name) as by_name,
        s.topic_id, s.deal_id, s.locked, s.mended_at, a.agreed_at
      from seams s left join known_people p using (organisation_id, person_id)
        left join seam_agreements a on a.organisation_id = s.organisation_id and a.breach_id = s.breach_id
      where s.organisation_id = app_organisation() and s.relation_id = ${relationId} order by s.breach_id`,
  })
}

/** One of the asker's own; for nobody else there is one. Waits for its turn: two tabs change it one after the other. */
export async function findOwn(tx: Tx, { organisationId, breachId }: BreachKey) {
  return tx
    .selectFrom('breaches')
    .select(['breach_id', 'relation_id', 'version', 'locked'])
    .where('organisation_id', '=', organisationId)
    .where('breach_id', '=', breachId)
    .forUpdate()
    .executeTakeFirst()
}

export async function insertBreach(
  tx: Tx,
  { organisationId, breachId }: BreachKey,
  row: { relationId: string; personId: string; locked: string },
): Promise<void> {
  await tx
    .insertInto('breaches')
    .values({
      organisation_id: organisationId,
      breach_id: breachId,
      relation_id: row.relationId,
      person_id: row.personId,
      locked: row.locked,
    })
    .execute()
}

export async function updateBreach(
  tx: Tx,
  { organisationId, breachId }: BreachKey,
  row: { version: number; locked: string },
): Promise<void> {
  await tx
    .updateTable('breaches')
    .set(row)
    .where('organisation_id', '=', organisationId)
    .where('breach_id', '=', breachId)
    .execute()
}

/** With its feeling and its seam, which hang on it. */
export async function deleteBreach(tx: Tx, { organisationId, breachId }: BreachKey): Promise<void> {
  await tx
    .deleteFrom('breaches')
    .where('organisation_id', '=', organisationId)
    .where('breach_id', '=', breachId)
    .execute()
}

/** Null takes the sheet away. */
export async function saveFeeling(
  tx: Tx,
  { organisationId, breachId }: BreachKey,
  row: { personId: string; locked: string | null },
): Promise<void> {
  if (row.locked === null) {
    await tx
      .deleteFrom('feelings')
      .where('organisation_id', '=', organisationId)
      .where('breach_id', '=', breachId)
      .execute()
    return
  }
  await tx
    .insertInto('feelings')
    .values({
      organisation_id: organisationId,
      breach_id: breachId,
      person_id: row.personId,
      locked: row.locked,
    })
    .onConflict(conflict =>
      conflict.columns(['organisation_id', 'breach_id']).doUpdateSet({ locked: row.locked! }),
    )
    .execute()
}

export async function findOwnFeeling(
  tx: Tx,
  { organisationId, breachId }: BreachKey,
): Promise<string | null> {
  const row = await tx
    .selectFrom('feelings')
    .select('locked')
    .where('organisation_id', '=', organisationId)
    .where('breach_id', '=', breachId)
    .executeTakeFirst()
  return row?.locked ?? null
}

/** Whether this topic lies, or lay, on this table. */
export async function isTopicOf(tx: Tx, relationId: string, topicId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('known_topics')
    .select('topic_id')
    .where('relation_id', '=', relationId)
    .where('topic_id', '=', topicId)
    .executeTakeFirst()
  return row !== undefined
}

export async function findConfidants(
  tx: Tx,
): Promise<{ person_id: string; name: string; email: string | null; unit: string | null }[]> {
  const { rows } = await sql<{
    person_id: string
    name: string
    email: string | null
    unit: string | null
  }>`select * from app_confidants()`.execute(tx)
  return rows
}
