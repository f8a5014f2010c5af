import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** The newest message; it arrived also when the link of an older one was followed since. */
export async function findMailTrial(
  tx: Tx,
  organisationId: string,
): Promise<{ mail_id: string; sent_at: Date; arrived: boolean } | undefined> {
  const { rows } = await sql<{ mail_id: string; sent_at: Date; arrived: boolean }>`
    select t.mail_id, t.sent_at, exists (select from mail_trials a
      where a.organisation_id = t.organisation_id and a.arrived_at >= t.sent_at) as arrived
    from mail_trials t where t.organisation_id = ${organisationId}
    order by t.sent_at desc, t.mail_id limit 1`.execute(tx)
  return rows[0]
}

export async function saveMailTrial(
  tx: Tx,
  trial: { organisation_id: string; mail_id: string; secret_hash: Buffer; sent_at: Date },
): Promise<void> {
  await tx.insertInto('mail_trials').values(trial).execute()
}

/** When this link was followed before, null for the first time; nothing for a link of no message from here. */
export function findByLink(
  tx: Tx,
  organisationId: string,
  secretHash: Buffer,
): Promise<{ mail_id: string; arrived_at: Date | null } | undefined> {
  return tx
    .selectFrom('mail_trials')
    .select(['mail_id', 'arrived_at'])
    .where('organisation_id', '=', organisationId)
    .where('secret_hash', '=', secretHash)
    .executeTakeFirst()
}

export async function markArrived(
  tx: Tx,
  organisationId: string,
  { mailId, at }: { mailId: string; at: Date },
): Promise<void> {
  await tx
    .updateTable('mail_trials')
    .set({ arrived_at: at })
    .where('organisation_id', '=', organisationId)
    .where('mail_id', '=', mailId)
    .execute()
}
