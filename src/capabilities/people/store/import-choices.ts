import type { Tx } from '../../../platform/db/database.ts'
import { type ImportChoices, importChoices } from '../import-schemas.ts'

/** What was said about earlier files of this organisation; nothing, where there were none. */
export async function findChoices(tx: Tx, organisationId: string): Promise<ImportChoices> {
  const row = await tx
    .selectFrom('import_choices')
    .select('choices')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return importChoices.parse(row?.choices ?? {})
}

export async function saveChoices(
  tx: Tx,
  organisationId: string,
  { choices, by, at }: { choices: ImportChoices; by: string; at: Date },
): Promise<void> {
  const values = { choices: JSON.stringify(choices), chosen_by: by, chosen_at: at }
  await tx
    .insertInto('import_choices')
    .values({ organisation_id: organisationId, ...values })
    .onConflict(conflict => conflict.column('organisation_id').doUpdateSet(values))
    .execute()
}
