import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Partnership } from '../partnerships-model.ts'

interface PartnershipKey {
  organisationId: string
  partnershipId: string
}

export async function findPartnerships(tx: Tx, organisationId: string): Promise<Partnership[]> {
  const { rows } =
    await sql<Partnership>`select partnership_id as "partnershipId", school, places, certainty, inflow,
      quality, begun_on as "begunOn", ended_on as "endedOn"
    from partnerships, lateral (select school as name) called where organisation_id = ${organisationId}
    order by called.name collate dutch, partnership_id`.execute(tx)
  return rows
}

export async function insertPartnership(
  tx: Tx,
  { organisationId, partnershipId }: PartnershipKey,
  row: { card: Omit<Partnership, 'partnershipId' | 'begunOn' | 'endedOn'>; by: string; on: string },
): Promise<void> {
  await tx
    .insertInto('partnerships')
    .values({
      organisation_id: organisationId,
      partnership_id: partnershipId,
      ...row.card,
      begun_on: row.on,
      written_by: row.by,
    })
    .execute()
}

export async function setEnded(
  tx: Tx,
  { organisationId, partnershipId }: PartnershipKey,
  on: string,
): Promise<void> {
  await tx
    .updateTable('partnerships')
    .set({ ended_on: on })
    .where('organisation_id', '=', organisationId)
    .where('partnership_id', '=', partnershipId)
    .execute()
}
