import type { Tx } from '../../../platform/db/database.ts'
import type { Term } from '../esco.ts'

/** What this organisation brought in beside ESCO: some hundreds. */
export async function findTerms(tx: Tx, organisationId: string): Promise<Term[]> {
  return tx
    .selectFrom('competence_terms')
    .select(['code', 'label_nl as nl', 'label_en as en'])
    .where('organisation_id', '=', organisationId)
    .execute()
}
