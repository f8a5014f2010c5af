import { asOwner, type Database, type Tx } from '../../../platform/db/database.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import { giveFor } from '../by-years.ts'
import { standingOf } from '../purse.ts'
import {
  type DueBudget,
  findDueBudgets,
  findFullPurses,
  findWithout,
  type Given,
  insertGrants,
  insertLapse,
} from '../store/laying.ts'

interface When {
  organisationId: string
  now: Date
  today: string
}

/** Lays ready what an open budget gives to whoever has nothing of it yet, and lets lapse what is over. */
export async function layPurses(
  database: Database,
  organisationId: string,
  { now, today }: { now: Date; today: string },
): Promise<void> {
  const when = { organisationId, now, today }
  const budgets = await asOwner(database, tx => findDueBudgets(tx, organisationId, today))
  for (const budget of budgets)
    if (today <= budget.lastDay) await asOwner(database, tx => giveOut(tx, budget, when))
    else await lapse(database, budget, when)
}

/** The same in a transaction that is open, as owner, where nothing can be over yet. */
export async function giveOutAll(tx: Tx, when: When): Promise<void> {
  for (const budget of await findDueBudgets(tx, when.organisationId, when.today))
    await giveOut(tx, budget, when)
}

async function giveOut(tx: Tx, budget: DueBudget, { organisationId, now, today }: When): Promise<void> {
  const key = { organisationId, budgetId: budget.budgetId }
  // A process beside this one may have been first.
  await takeTurn(tx, 'budgets', `laying:${budget.budgetId}`)
  const people = await findWithout(tx, { ...key, today })
  const given = people.map(
    (person): Given => ({ ...key, personId: person.personId, ...give(budget, person) }),
  )
  await insertGrants(tx, given, now)
}

function give(
  { opensOn, amount, steps }: DueBudget,
  person: Parameters<typeof giveFor>[1],
): Pick<Given, 'form' | 'amount' | 'years' | 'countedOn'> {
  if (amount !== null) return { form: 'purse', amount, years: null, countedOn: null }
  return giveFor({ opensOn, steps }, person)
}

async function lapse(
  database: Database,
  { budgetId, lastDay }: DueBudget,
  { organisationId, now }: When,
): Promise<void> {
  const key = { organisationId, budgetId }
  const full = await asOwner(database, tx => findFullPurses(tx, key))
  for (const { personId } of full)
    await asOwner(database, async tx => {
      // The same turn as whoever lays something down or takes it back: read once it is ours.
      await takeTurn(tx, 'budgets', `${personId}:${budgetId}`)
      const [purse] = await findFullPurses(tx, { ...key, personId })
      if (!purse) return
      const movements = purse.movements.map(one => ({ ...one, at: new Date(one.written_at) }))
      const { over } = standingOf({ balance: purse.balance, movements }, lastDay, now)
      if (over > 0) await insertLapse(tx, { ...key, personId }, { amount: over, at: now })
    })
}
