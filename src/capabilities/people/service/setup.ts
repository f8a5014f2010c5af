import { randomUUID } from 'node:crypto'
import { appendFirstAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import { anyOrganisation, insertOrganisation, type NewOrganisation } from '../store/organisation.ts'

/** The first organisation of an installation, with the person who begins as its HR adviser. Only where there is none. */
export async function startOrganisation(
  tx: Tx,
  input: NewOrganisation,
  makeAccount: () => Promise<string>,
): Promise<string> {
  if (await anyOrganisation(tx)) refuse('people.organisation-exists', 'conflict')
  const userId = await makeAccount()
  const [organisationId, personId] = [randomUUID(), randomUUID()]
  await insertOrganisation(tx, { ...input, organisationId, personId, userId })
  await appendFirstAudit(tx, input.at, organisationId, personId)
  return userId
}
