import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Said } from '../model.ts'
import type { Level, Visibility, Wish } from '../vocabulary.ts'

export interface OwnRow {
  competence_id: string
  code: string | null
  words: string | null
  level: Level | null
  level_seen_by: Visibility
  evidence: string | null
  wish: Wish | null
  wish_seen_by: Visibility
}

export interface Key {
  organisationId: string
  competenceId: string
}

export async function findOwn(tx: Tx, organisationId: string, personId: string): Promise<OwnRow[]> {
  const { rows } =
    await sql<OwnRow>`select competence_id, code, words, level, level_seen_by, evidence, wish, wish_seen_by
    from competences where organisation_id = ${organisationId} and person_id = ${personId} order by competence_id`.execute(
      tx,
    )
  return rows
}

export async function worksHere(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ works: boolean }>`select app_works_here() as works`.execute(tx)
  return rows[0]!.works
}

const columnsOf = (said: Said) => ({
  level: said.level,
  level_seen_by: said.levelSeenBy,
  evidence: said.evidence,
  wish: said.wish,
  wish_seen_by: said.wishSeenBy,
})

/** False when the same is there already. */
export async function insertOwn(
  tx: Tx,
  row: Key & { personId: string; code: string | null; words: string | null; key: string; on: string },
  said: Said,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('competences')
    .values({
      organisation_id: row.organisationId,
      competence_id: row.competenceId,
      person_id: row.personId,
      code: row.code,
      words: row.words,
      competence_key: row.key,
      written_on: row.on,
      ...columnsOf(said),
    })
    .onConflict(conflict => conflict.columns(['organisation_id', 'person_id', 'competence_key']).doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** False when there is none of the asker's. */
export async function updateOwn(tx: Tx, { organisationId, competenceId }: Key, said: Said): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('competences')
    .set(columnsOf(said))
    .where('organisation_id', '=', organisationId)
    .where('competence_id', '=', competenceId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function deleteOwn(tx: Tx, { organisationId, competenceId }: Key): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('competences')
    .where('organisation_id', '=', organisationId)
    .where('competence_id', '=', competenceId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
