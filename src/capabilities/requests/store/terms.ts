import type { Tx } from '../../../platform/db/database.ts'
import type { RequestTermsInput } from '../model.ts'

export async function findTerms(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('request_terms')
    .select(['answer_days', 'employer_size', 'set_at'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
}

export async function saveTerms(
  tx: Tx,
  organisationId: string,
  { answerDays, employerSize, at }: RequestTermsInput & { at: Date },
): Promise<void> {
  const values = { answer_days: answerDays, employer_size: employerSize, set_at: at }
  await tx
    .insertInto('request_terms')
    .values({ organisation_id: organisationId, ...values })
    .onConflict(conflict => conflict.columns(['organisation_id']).doUpdateSet(values))
    .execute()
}
