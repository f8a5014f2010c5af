import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

// Read and written by the ledger's own role alone, which has no other rights (migrations/0001-ledger.sql).

/** Holds the ledger of an organisation until the transaction ends, and takes the role that may read it. */
export async function openLedger(tx: Tx, organisationId: string): Promise<void> {
  await sql`select set_config('app.organisation', ${organisationId}, true)`.execute(tx)
  await asLedger(tx, async () => {
    await sql`insert into ledgers (organisation_id) values (${organisationId}) on conflict do nothing`.execute(
      tx,
    )
    await sql`select from ledgers where organisation_id = ${organisationId} for update`.execute(tx)
  })
}

/** As the ledger's role; after it as the owner again, who writes what is published. */
export async function asLedger<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await sql`set local role wisselwerk_ledger`.execute(tx)
  const result = await work()
  await sql`set local role none`.execute(tx)
  return result
}

/** The numbers of people, and new ones for who has none. */
export async function numberPeople(
  tx: Tx,
  organisationId: string,
  people: readonly string[],
): Promise<Map<string, number>> {
  await sql`
    with new as (
      select id, row_number() over (order by id) as at from unnest(${[...people]}::uuid[]) id
      where not exists (select from ledger_people p where p.organisation_id = ${organisationId} and p.person_id = id)
    ), ledger as (
      update ledgers set last_number = last_number + (select count(*)::int from new)
      where organisation_id = ${organisationId} returning last_number - (select count(*)::int from new) as before
    )
    insert into ledger_people (organisation_id, number, person_id)
    select ${organisationId}, ledger.before + new.at, new.id from new, ledger`.execute(tx)
  const { rows } = await sql<{ number: number; person_id: string }>`
    select number, person_id from ledger_people
    where organisation_id = ${organisationId} and person_id = any(${[...people]}::uuid[])`.execute(tx)
  return new Map(rows.map(row => [row.person_id, row.number]))
}

export interface FigureRow {
  published_on: string
  group_hash: string
  period: string
  figures: Record<string, unknown>
}

/** What is out about these periods, and about no period since a day. */
export async function findOut(
  tx: Tx,
  organisationId: string,
  { periods, since }: { periods: readonly string[]; since: string },
): Promise<{ figures: FigureRow[]; groups: Map<string, number[]> }> {
  const inScope = sql`f.organisation_id = ${organisationId}
    and (f.period = any(${[...periods]}::text[]) or (f.period = '' and p.published_on >= ${since}::date))`
  const { rows: figures } = await sql<FigureRow>`
    select p.published_on, f.group_hash, f.period, f.figures from ledger_figures f
      join ledger_publications p on p.organisation_id = f.organisation_id and p.publication_id = f.publication_id
    where ${inScope}`.execute(tx)
  const { rows: groups } = await sql<{ group_hash: string; numbers: number[] }>`
    select g.group_hash, g.numbers from ledger_groups g where g.organisation_id = ${organisationId}
      and g.group_hash = any(${[...new Set(figures.map(row => row.group_hash))]}::text[])`.execute(tx)
  return { figures, groups: new Map(groups.map(row => [row.group_hash, row.numbers])) }
}

export interface NewFigures {
  hash: string
  numbers: readonly number[]
  period: string
  figures: Record<string, unknown>
}

/** Adds to a publication, which begins with the first of it. */
export async function insertFigures(
  tx: Tx,
  key: { organisationId: string; publicationId: string; by: string; on: string },
  rows: readonly NewFigures[],
): Promise<void> {
  const { organisationId, publicationId } = key
  await sql`insert into ledger_publications (organisation_id, publication_id, published_by, published_on)
    values (${organisationId}, ${publicationId}, ${key.by}, ${key.on}::date) on conflict do nothing`.execute(
    tx,
  )
  await sql`
    insert into ledger_groups (organisation_id, group_hash, numbers)
    select distinct on (r.hash) ${organisationId}::uuid, r.hash, r.numbers
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(hash text, numbers int[])
    on conflict do nothing`.execute(tx)
  await sql`
    insert into ledger_figures as f (organisation_id, publication_id, group_hash, period, figures)
    select ${organisationId}::uuid, ${publicationId}::uuid, r.hash, r.period, r.figures
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(hash text, period text, figures jsonb)
    on conflict (organisation_id, publication_id, group_hash, period)
      do update set figures = f.figures || excluded.figures`.execute(tx)
}
