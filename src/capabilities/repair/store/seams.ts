import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { BreachKey } from './breaches.ts'

export interface Seam {
  relationId: string
  personId: string
  topicId: string | null
  dealId: string | null
  locked: string | null
  mendedAt: Date | null
}

/** What is told now, instead of what was told before. */
export async function saveSeam(tx: Tx, { organisationId, breachId }: BreachKey, seam: Seam): Promise<void> {
  const told = {
    topic_id: seam.topicId,
    deal_id: seam.dealId,
    locked: seam.locked,
    mended_at: seam.mendedAt,
  }
  await tx
    .insertInto('seams')
    .values({
      organisation_id: organisationId,
      breach_id: breachId,
      relation_id: seam.relationId,
      person_id: seam.personId,
      ...told,
    })
    .onConflict(conflict =>
      conflict.columns(['organisation_id', 'breach_id']).doUpdateSet({
        ...told,
        // Since when it is whole stays, so that a yes of the other goes on.
        mended_at: seam.mendedAt && sql<Date>`coalesce(seams.mended_at, excluded.mended_at)`,
      }),
    )
    .execute()
  if (!seam.mendedAt) await deleteAgreement(tx, { organisationId, breachId })
}

async function deleteAgreement(tx: Tx, { organisationId, breachId }: BreachKey): Promise<void> {
  await tx
    .deleteFrom('seam_agreements')
    .where('organisation_id', '=', organisationId)
    .where('breach_id', '=', breachId)
    .execute()
}

/** The feeling is not released any more. */
export async function takeBackFeeling(tx: Tx, { organisationId, breachId }: BreachKey): Promise<void> {
  await tx
    .updateTable('seams')
    .set({ locked: null })
    .where('organisation_id', '=', organisationId)
    .where('breach_id', '=', breachId)
    .execute()
}

/** What was told is taken back, with the yes to it. */
export async function deleteSeam(tx: Tx, { organisationId, breachId }: BreachKey): Promise<void> {
  await tx
    .deleteFrom('seams')
    .where('organisation_id', '=', organisationId)
    .where('breach_id', '=', breachId)
    .execute()
}

/** It is not whole after all: what the other said to that goes too. */
export async function breakSeam(tx: Tx, { organisationId, breachId }: BreachKey): Promise<void> {
  await deleteAgreement(tx, { organisationId, breachId })
  await tx
    .updateTable('seams')
    .set({ mended_at: null })
    .where('organisation_id', '=', organisationId)
    .where('breach_id', '=', breachId)
    .execute()
}

/** What the other of this table told the asker; for anybody else there is none. */
export async function findTold(tx: Tx, { organisationId, breachId }: BreachKey, relationId: string) {
  const { rows } = await sql<{ mended_at: Date | null; agreed: boolean }>`
    select s.mended_at, a.person_id is not null as agreed from seams s
      left join seam_agreements a on a.organisation_id = s.organisation_id and a.breach_id = s.breach_id
    where s.organisation_id = ${organisationId} and s.breach_id = ${breachId} and s.relation_id = ${relationId}
      and s.person_id <> app_person()`.execute(tx)
  return rows[0]
}

export async function insertAgreement(
  tx: Tx,
  { organisationId, breachId }: BreachKey,
  row: { personId: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('seam_agreements')
    .values({
      organisation_id: organisationId,
      breach_id: breachId,
      person_id: row.personId,
      agreed_at: row.at,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
