import type { Side } from '@wisselwerk/engines/agreement'
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import type { Apart, Issue, Offer, Package, SearchView, Weighing } from './model.ts'

/** A topic as it is kept: what law and collective agreement say of its options is asked anew each time. */
export type ListedIssue = Omit<Issue, 'options'> & { options: Omit<Issue['options'][number], 'below'>[] }

export interface SearchRow {
  search_id: string
  agreement_id: string
  number: number
  basis_number: number
  basis_hash: string
  proposed_by: Side
  state: SearchView['state']
  issues: ListedIssue[]
  apart: Apart[]
  version: number
  confirmed: Side[]
  sealed: Side[]
  answered: Side[]
  packages: Package[]
  chosen: number | null
  outcome: SearchView['outcome']
}

/** The newest search of an agreement. */
export async function findSearch(
  tx: Tx,
  organisationId: string,
  agreementId: string,
): Promise<SearchRow | undefined> {
  const row = await tx
    .selectFrom('searches')
    .select([
      'search_id',
      'agreement_id',
      'number',
      'basis_number',
      'basis_hash',
      'proposed_by',
      'state',
      'issues',
      'apart',
      'version',
      'confirmed',
      'sealed',
      'answered',
      'packages',
      'chosen',
      'outcome',
    ])
    .where('organisation_id', '=', organisationId)
    .where('agreement_id', '=', agreementId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row as unknown as SearchRow | undefined
}

export async function insertSearch(
  tx: Tx,
  row: {
    organisationId: string
    searchId: string
    agreementId: string
    number: number
    basis: { number: number; hash: string }
    side: Side
    at: Date
  },
): Promise<void> {
  await tx
    .insertInto('searches')
    .values({
      organisation_id: row.organisationId,
      search_id: row.searchId,
      agreement_id: row.agreementId,
      number: row.number,
      basis_number: row.basis.number,
      basis_hash: row.basis.hash,
      proposed_by: row.side,
      started_at: row.at,
    })
    .execute()
}

export interface SearchKey {
  organisationId: string
  searchId: string
}

export type SearchStep = Partial<
  Pick<
    SearchRow,
    | 'state'
    | 'issues'
    | 'apart'
    | 'version'
    | 'confirmed'
    | 'sealed'
    | 'answered'
    | 'packages'
    | 'chosen'
    | 'outcome'
  >
>

export async function saveSearch(tx: Tx, key: SearchKey, step: SearchStep): Promise<void> {
  const { issues, apart, packages, ...rest } = step
  await tx
    .updateTable('searches')
    .set({
      ...rest,
      ...(issues && { issues: JSON.stringify(issues) }),
      ...(apart && { apart: JSON.stringify(apart) }),
      ...(packages && { packages: JSON.stringify(packages) }),
    })
    .where('organisation_id', '=', key.organisationId)
    .where('search_id', '=', key.searchId)
    .execute()
}

interface Own {
  side: Side
  authorId: string
}

export async function sealWeighing(
  tx: Tx,
  key: SearchKey,
  { side, authorId }: Own,
  weighing: Weighing,
): Promise<void> {
  await tx
    .insertInto('search_weighings')
    .values({
      organisation_id: key.organisationId,
      search_id: key.searchId,
      side,
      author_id: authorId,
      weighing: JSON.stringify(weighing),
    })
    .execute()
}

/** Both, or none: before the second is in, the database shows neither. */
export async function findWeighings(tx: Tx, key: SearchKey) {
  const rows = await tx
    .selectFrom('search_weighings')
    .select(['side', 'author_id', 'weighing'])
    .where('organisation_id', '=', key.organisationId)
    .where('search_id', '=', key.searchId)
    .execute()
  return rows as unknown as { side: Side; author_id: string; weighing: Weighing }[]
}

export async function sealChoice(
  tx: Tx,
  key: SearchKey,
  { side, authorId }: Own,
  yes: readonly number[],
): Promise<void> {
  await tx
    .insertInto('search_choices')
    .values({
      organisation_id: key.organisationId,
      search_id: key.searchId,
      side,
      author_id: authorId,
      yes: [...yes],
    })
    .execute()
}

/** Both, or none. */
export async function findChoices(tx: Tx, key: SearchKey): Promise<{ yes: number[] }[]> {
  return tx
    .selectFrom('search_choices')
    .select('yes')
    .where('organisation_id', '=', key.organisationId)
    .where('search_id', '=', key.searchId)
    .execute()
}

/** What was sealed has done its work, or is not wanted any more. */
export async function forgetSealed(tx: Tx, { searchId }: SearchKey): Promise<void> {
  await sql`select app_forget_sealed(${searchId})`.execute(tx)
}

export async function keepOffers(
  tx: Tx,
  key: SearchKey,
  { side, authorId }: Own,
  offers: readonly Offer[],
): Promise<void> {
  await tx
    .insertInto('search_offers')
    .values({
      organisation_id: key.organisationId,
      search_id: key.searchId,
      side,
      author_id: authorId,
      offers: JSON.stringify(offers),
    })
    .execute()
}

/** The packages in the asker's own terms. */
export async function findOwnOffers(tx: Tx, key: SearchKey): Promise<Offer[]> {
  const row = await tx
    .selectFrom('search_offers')
    .select('offers')
    .where('organisation_id', '=', key.organisationId)
    .where('search_id', '=', key.searchId)
    .executeTakeFirst()
  return (row?.offers ?? []) as unknown as Offer[]
}
