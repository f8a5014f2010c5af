import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { OpeningInput } from '../model.ts'
import type { OpeningKey } from './writing.ts'

export interface NeedRow {
  opening_id: string
  code: string | null
  words: string | null
  weight: OpeningInput['needs'][number]['weight']
}

/** What these openings ask, each in the order in which it was put down. */
export async function findNeeds(
  tx: Tx,
  organisationId: string,
  openings: readonly string[],
): Promise<NeedRow[]> {
  if (openings.length === 0) return []
  const { rows } = await sql<NeedRow>`select opening_id, code, words, weight from opening_needs
    where organisation_id = ${organisationId} and opening_id = any(${openings}::uuid[]) order by opening_id, sequence`.execute(
    tx,
  )
  return rows
}

export async function insertNeeds(
  tx: Tx,
  { organisationId, openingId }: OpeningKey,
  needs: readonly (OpeningInput['needs'][number] & { key: string })[],
): Promise<void> {
  if (needs.length === 0) return
  await tx
    .insertInto('opening_needs')
    .values(
      needs.map(({ competence, key, weight }, index) => ({
        organisation_id: organisationId,
        opening_id: openingId,
        competence_key: key,
        code: 'code' in competence ? competence.code : null,
        words: 'words' in competence ? competence.words : null,
        weight,
        sequence: index + 1,
      })),
    )
    .execute()
}
