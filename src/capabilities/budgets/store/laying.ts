import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Trained } from '../by-years.ts'

// Run by the laying alone, as owner: nobody who signs in can read what is read here.

export interface DueBudget {
  budgetId: string
  opensOn: string
  lastDay: string
  amount: number | null
  steps: { years: number; amount: number }[]
}

/** Open on that day, or closed so short ago that something in a purse may still have to lapse. */
export async function findDueBudgets(tx: Tx, organisationId: string, today: string): Promise<DueBudget[]> {
  const { rows } = await sql<DueBudget>`select b.budget_id as "budgetId", b.opens_on as "opensOn",
      coalesce(b.ends_on, b.closes_on) as "lastDay", b.amount,
      coalesce((select json_agg(json_build_object('years', s.years, 'amount', s.amount))
        from budget_steps s where s.organisation_id = b.organisation_id and s.budget_id = b.budget_id), '[]') as steps
    from budgets b where b.organisation_id = ${organisationId} and b.opens_on <= ${today}::date
    order by b.opens_on, b.budget_id`.execute(tx)
  return rows
}

export interface Newcomer {
  personId: string
  /** The first day of what they do here now. */
  since: string
  trained: Trained[]
}

/** Whoever works here and has nothing of this budget yet, with what two say at the table they sit at longest. */
export async function findWithout(
  tx: Tx,
  { organisationId, budgetId, today }: { organisationId: string; budgetId: string; today: string },
): Promise<Newcomer[]> {
  const { rows } = await sql<Newcomer>`
    select r.person_id as "personId", r.valid_from as since,
      coalesce((select json_agg(json_build_object('side', t.side, 'saidOn', t.said_on, 'takenBackOn', t.taken_back_on))
        from trained_marks t where t.organisation_id = r.organisation_id and t.relation_id = r.relation_id), '[]') as trained
    from (select distinct on (person_id) * from known_relations where organisation_id = ${organisationId}
      and valid_from <= ${today}::date and (valid_until is null or valid_until > ${today}::date)
      order by person_id, valid_from, relation_id) r
    where not exists (select from budget_grants g where g.organisation_id = r.organisation_id
      and g.budget_id = ${budgetId} and g.person_id = r.person_id)
    order by r.person_id`.execute(tx)
  return rows
}

export interface Given {
  organisationId: string
  budgetId: string
  personId: string
  form: 'purse' | 'wage'
  amount: number
  years: number | null
  countedOn: string | null
}

export async function insertGrants(tx: Tx, given: readonly Given[], at: Date): Promise<void> {
  if (given.length === 0) return
  const key = ({ organisationId, budgetId, personId }: Given) => ({
    organisation_id: organisationId,
    budget_id: budgetId,
    person_id: personId,
  })
  await tx
    .insertInto('budget_grants')
    .values(
      given.map(one => ({
        ...key(one),
        form: one.form,
        amount: one.amount,
        years: one.years,
        counted_on: one.countedOn,
        granted_at: at,
      })),
    )
    .execute()
  const purses = given.filter(({ form }) => form === 'purse')
  if (purses.length === 0) return
  await tx
    .insertInto('budget_movements')
    .values(
      purses.map(one => ({
        ...key(one),
        number: 1,
        kind: 'allot' as const,
        amount: one.amount,
        balance: one.amount,
        at,
      })),
    )
    .execute()
}

export interface FullPurse {
  personId: string
  balance: number
  movements: { kind: 'allot' | 'book' | 'undo' | 'lapse'; amount: number; written_at: string }[]
}

/** Purses of a budget in which something is; of all, or of one. */
export async function findFullPurses(
  tx: Tx,
  { organisationId, budgetId, personId }: { organisationId: string; budgetId: string; personId?: string },
): Promise<FullPurse[]> {
  const { rows } = await sql<FullPurse>`
    select m.person_id as "personId", sum(m.amount)::int as balance,
      json_agg(json_build_object('kind', m.kind, 'amount', m.amount, 'written_at', m.at) order by m.number) as movements
    from budget_movements m where m.organisation_id = ${organisationId} and m.budget_id = ${budgetId}
      and (${personId ?? null}::uuid is null or m.person_id = ${personId ?? null}::uuid)
    group by m.person_id having sum(m.amount) > 0 order by m.person_id`.execute(tx)
  return rows
}

/** What is over, as the next line of a purse. */
export async function insertLapse(
  tx: Tx,
  { organisationId, budgetId, personId }: { organisationId: string; budgetId: string; personId: string },
  { amount, at }: { amount: number; at: Date },
): Promise<void> {
  await sql`insert into budget_movements
      (organisation_id, budget_id, person_id, number, kind, amount, balance, at)
    select m.organisation_id, m.budget_id, m.person_id, m.number + 1, 'lapse', ${-amount}::int, m.balance - ${amount}::int, ${at}
    from budget_movements m where m.organisation_id = ${organisationId} and m.budget_id = ${budgetId}
      and m.person_id = ${personId} order by m.number desc limit 1`.execute(tx)
}
