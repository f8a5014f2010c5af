import { appendAsNobody } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'

/** All of this runs as owner, for an operator's command; nothing else may write here. */
export interface ProviderLine {
  issuer: string
  clientId: string
  lockedSecret: string
  domains: readonly string[]
  at: Date
}

export async function findProviderOf(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('sign_in_providers')
    .select(['issuer', 'client_id as clientId', 'set_at as setAt'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
}

/** The organisation whose people sign in elsewhere with one of these addresses already. */
export async function findDomainOwner(tx: Tx, organisationId: string, domains: readonly string[]) {
  return tx
    .selectFrom('sign_in_domains as d')
    .innerJoin('organisations as o', 'o.organisation_id', 'd.organisation_id')
    .select(['d.domain', 'o.name'])
    .where('d.organisation_id', '<>', organisationId)
    .where('d.domain', 'in', domains)
    .executeTakeFirst()
}

export async function removeProvider(tx: Tx, organisationId: string): Promise<boolean> {
  await tx.deleteFrom('sign_in_domains').where('organisation_id', '=', organisationId).execute()
  const { numDeletedRows } = await tx
    .deleteFrom('sign_in_providers')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function insertProvider(
  tx: Tx,
  organisationId: string,
  { issuer, clientId, lockedSecret, domains, at }: ProviderLine,
): Promise<void> {
  await tx
    .insertInto('sign_in_providers')
    .values({
      organisation_id: organisationId,
      issuer,
      client_id: clientId,
      locked_secret: lockedSecret,
      set_at: at,
    })
    .execute()
  await tx
    .insertInto('sign_in_domains')
    .values(domains.map(domain => ({ organisation_id: organisationId, domain })))
    .execute()
}

export async function insertKey(
  tx: Tx,
  organisationId: string,
  { keyId, name, keyHash, at }: { keyId: string; name: string; keyHash: Buffer; at: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('provisioning_keys')
    .values({ organisation_id: organisationId, key_id: keyId, name, key_hash: keyHash, made_at: at })
    .onConflict(conflict =>
      conflict.columns(['organisation_id', 'name']).where('ended_at', 'is', null).doNothing(),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function endKey(tx: Tx, organisationId: string, name: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('provisioning_keys')
    .set({ ended_at: at })
    .where('organisation_id', '=', organisationId)
    .where('name', '=', name)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export interface OperatorEvent {
  organisationId: string
  at: Date
  event: string
  details: Readonly<Record<string, string>>
}

/** Into the chain of the organisation, by nobody that we know: operators have no seat here. */
export const appendOperator = (
  tx: Tx,
  { organisationId, at, event, details }: OperatorEvent,
): Promise<void> =>
  appendAsNobody(tx, organisationId, at, {
    event,
    subjectKind: 'organisation',
    subjectId: organisationId,
    details,
  })
