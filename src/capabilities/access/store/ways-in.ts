import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { inDutchOrder } from '../../../platform/db/dutch-order.ts'

export async function findOwnProvider(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('sign_in_providers')
    .select(['issuer', 'set_at'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
}

export async function listDomains(tx: Tx, organisationId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('sign_in_domains')
    .select('domain')
    .where('organisation_id', '=', organisationId)
    .execute()
  return rows.map(({ domain }) => domain).sort()
}

export async function listDirectories(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('provisioning_keys')
    .select(['name', 'made_at', 'last_used_on'])
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .orderBy(inDutchOrder('name'))
    .execute()
}

export async function countKept(tx: Tx, organisationId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('provisioned_people')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow()
  return count
}

export async function listClosed(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('people_details as p')
    .leftJoin('provisioned_people as k', join =>
      join.onRef('k.organisation_id', '=', 'p.organisation_id').onRef('k.person_id', '=', 'p.person_id'),
    )
    .select([
      'p.person_id',
      sql<string>`p.given_name || ' ' || p.family_name`.as('name'),
      'p.access_closed_at',
      sql<boolean>`k.person_id is not null`.as('kept'),
    ])
    .where('p.organisation_id', '=', organisationId)
    .where('p.access_closed_at', 'is not', null)
    .where('p.erased_on', 'is', null)
    .orderBy('p.sort_name')
    .orderBy('p.person_id')
    .execute()
}
