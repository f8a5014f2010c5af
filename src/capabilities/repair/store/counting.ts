import type { Tx } from '../../../platform/db/database.ts'

/** Every line of an organisation, locked. As owner. */
export function findAllLocked(
  tx: Tx,
  organisationId: string,
): Promise<{ breach_id: string; person_id: string; locked: string }[]> {
  return tx
    .selectFrom('breaches')
    .select(['breach_id', 'person_id', 'locked'])
    .where('organisation_id', '=', organisationId)
    .orderBy('breach_id')
    .execute()
}
