import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import type { Side } from '../../people/model.ts'

export interface RecollectionRow {
  recollection_id: string
  agreement_id: string
  number: number
  clause_id: string
  side: Side
  noted_by: string
  noted_name: string
  other_id: string
  other_name: string
  words: string
  topic_id: string | null
  noted_on: string
  ends: { side: Side; saidOn: string }[]
}

/** What two say at the same moment sees each other. */
export const lockRecollections = (
  tx: Tx,
  { organisationId, relationId }: { organisationId: string; relationId: string },
): Promise<void> => takeTurn(tx, 'recollections', `${organisationId}:${relationId}`)

/** Every note on these agreements that the asker may read, oldest first. */
export async function findRecollections(
  tx: Tx,
  organisationId: string,
  agreementIds: readonly string[],
): Promise<RecollectionRow[]> {
  const named = (person: string) => sql`(select p.given_name || ' ' || p.family_name from known_people p
    where p.organisation_id = r.organisation_id and p.person_id = ${sql.ref(person)})`
  const { rows } =
    await sql<RecollectionRow>`select r.recollection_id, r.agreement_id, r.number, r.clause_id, r.side,
      r.noted_by, coalesce(${named('r.noted_by')}, '') as noted_name,
      r.other_id, coalesce(${named('r.other_id')}, '') as other_name, r.words, r.topic_id, r.noted_on,
      (select coalesce(jsonb_agg(jsonb_build_object('side', e.side, 'saidOn', e.said_on) order by e.said_at), '[]')
        from recollection_ends e where e.organisation_id = r.organisation_id and e.recollection_id = r.recollection_id)
        as ends
    from recollections r
    where r.organisation_id = ${organisationId} and r.agreement_id = any (${agreementIds}::uuid[])
    order by r.noted_at, r.recollection_id`.execute(tx)
  return rows
}

export async function insertRecollection(
  tx: Tx,
  row: {
    organisationId: string
    recollectionId: string
    agreementId: string
    number: number
    hash: string
    clauseId: string
    side: Side
    notedBy: string
    otherId: string
    words: string
    topicId: string | null
    on: string
    at: Date
  },
): Promise<void> {
  await tx
    .insertInto('recollections')
    .values({
      organisation_id: row.organisationId,
      recollection_id: row.recollectionId,
      agreement_id: row.agreementId,
      number: row.number,
      hash: row.hash,
      clause_id: row.clauseId,
      side: row.side,
      noted_by: row.notedBy,
      other_id: row.otherId,
      words: row.words,
      topic_id: row.topicId,
      noted_on: row.on,
      noted_at: row.at,
    })
    .execute()
}

export async function insertEnd(
  tx: Tx,
  row: { organisationId: string; recollectionId: string; side: Side; authorId: string; on: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('recollection_ends')
    .values({
      organisation_id: row.organisationId,
      recollection_id: row.recollectionId,
      side: row.side,
      author_id: row.authorId,
      said_on: row.on,
      said_at: row.at,
    })
    .execute()
}
