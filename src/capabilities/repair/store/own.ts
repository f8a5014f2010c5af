import type { Tx } from '../../../platform/db/database.ts'

/** Every line of the asker, at whichever table, locked. */
export function findAllOwn(
  tx: Tx,
  { organisationId, personId }: { organisationId: string; personId: string },
): Promise<{ breach_id: string; locked: string }[]> {
  return tx
    .selectFrom('breaches')
    .select(['breach_id', 'locked'])
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .orderBy('breach_id')
    .execute()
}
