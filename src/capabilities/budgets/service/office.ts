import { askTogether } from '../../../platform/db/ask-together.ts'
import { takeTurn } from '../../../platform/db/turns.ts'
import { refuse } from '../../../platform/errors/refusal.ts'
import type { Call } from '../../../platform/http/call.ts'
import { findPeopleHere } from '../../people/index.ts'
import type { BudgetInput, Budgets, ItemInput, Reference } from '../model.ts'
import { keepsBudgets, mustBePossible, mustKeepBudgets } from '../policy.ts'
import { lastDayAfter } from '../purse.ts'
import {
  askBudgets,
  askItems,
  askWages,
  endBudget,
  findReference,
  insertBudget,
  insertItem,
  retireItem,
  updateItem,
} from '../store/office.ts'
import { factsOf, isOpen, latestClose, portableOf } from './present.ts'

/** Every budget with its reason and its end, and the list; for HR also to whom a period is paid as wage. */
export async function readBudgets(call: Call): Promise<Budgets> {
  const { organisationId, personId } = call.actor
  const { budgets, items, wages } = await askTogether(call.tx, {
    budgets: askBudgets(organisationId),
    items: askItems(organisationId),
    wages: askWages(organisationId),
  })
  const mayKeep = keepsBudgets(call.actor)
  const others = mayKeep ? wages.map(one => one.personId).filter(one => one !== personId) : []
  if (others.length > 0) await call.looked({ among: [...new Set(others)], what: 'wage', purpose: 'pay' })
  return {
    today: call.today,
    mayKeep,
    budgets: budgets.map(budget => ({
      ...factsOf(budget),
      amount: budget.amount,
      steps: budget.steps.toSorted((a, b) => a.years - b.years),
      state: budget.opensOn > call.today ? 'later' : isOpen(budget, call.today) ? 'open' : 'closed',
      wages: mayKeep
        ? wages.filter(({ budgetId }) => budgetId === budget.budgetId).map(({ budgetId: _, ...wage }) => wage)
        : null,
    })),
    portable: portableOf(items),
    items,
  }
}

export async function openBudget(call: Call, input: BudgetInput): Promise<Budgets> {
  mustKeepBudgets(call.actor)
  mustBePossible(input, call.today, latestClose(input.opensOn))
  const budgetId = call.newId()
  const { organisationId, personId } = call.actor
  await insertBudget(call.tx, { ...input, organisationId, budgetId, by: personId, at: call.now })
  await call.want('budget-purses', '')
  return told(call, 'budget.opened', budgetId)
}

/** Everybody hears it, and the term of notice goes by before it is over. */
export async function endBudgetEarly(
  call: Call,
  budgetId: string,
  { wishedOn, why }: { wishedOn: string; why: string },
): Promise<Budgets> {
  mustKeepBudgets(call.actor)
  await takeTurn(call.tx, 'budgets', budgetId)
  const { budgets } = await readBudgets(call)
  const budget = budgets.find(one => one.budgetId === budgetId)
  if (!budget) refuse('budgets.no-such-budget', 'not-found')
  if (budget.state === 'closed') refuse('budgets.is-closed', 'conflict', { day: budget.lastDay })
  if (budget.ending) refuse('budgets.ends-already', 'conflict', { day: budget.lastDay })
  if (wishedOn < call.today) refuse('budgets.ends-in-the-past', 'bad-input', { day: call.today })
  const { noticeDays, closesOn } = budget
  const endsOn = lastDayAfter({ wished: wishedOn, toldOn: call.today, noticeDays, closesOn })
  if (endsOn === closesOn) refuse('budgets.ends-anyway', 'conflict', { day: closesOn })
  const { organisationId } = call.actor
  await endBudget(call.tx, { organisationId, budgetId }, { toldOn: call.today, endsOn, why })
  const people = await findPeopleHere(call.tx, organisationId, call.today)
  await call.ring({ kind: 'answer', to: people.map(personId => ({ personId, at: '/purse' })) })
  return told(call, 'budget.ending', budgetId)
}

export async function addItem(call: Call, input: ItemInput): Promise<Budgets> {
  mustKeepBudgets(call.actor)
  const itemId = call.newId()
  await insertItem(call.tx, { ...input, organisationId: call.actor.organisationId, itemId, at: call.now })
  return told(call, 'budget-item.added', itemId)
}

/** Another price counts for whoever chooses from now on; what was booked keeps its own. */
export async function changeItem(
  call: Call,
  itemId: string,
  { version, ...input }: Omit<ItemInput, 'unit'> & { version: number },
): Promise<Budgets> {
  const key = await itemToChange(call, itemId, version)
  await updateItem(call.tx, key, { ...input, version: version + 1 })
  return told(call, 'budget-item.changed', itemId)
}

/** It is chosen no more; whoever booked it, goes. */
export async function takeOffItem(call: Call, itemId: string): Promise<Budgets> {
  const key = await itemToChange(call, itemId)
  await retireItem(call.tx, key, call.today)
  return told(call, 'budget-item.taken-off', itemId)
}

/** What stands behind the reference on a bill: what it was and what it costs, and never whose it is. */
export async function readReference(call: Call, code: string): Promise<Reference> {
  mustKeepBudgets(call.actor)
  const found = await findReference(call.tx, code.toUpperCase())
  return found ?? refuse('budgets.no-such-reference', 'not-found')
}

async function itemToChange(call: Call, itemId: string, version?: number) {
  mustKeepBudgets(call.actor)
  await takeTurn(call.tx, 'budgets', itemId)
  const { items } = await readBudgets(call)
  const item = items.find(one => one.itemId === itemId)
  if (!item) refuse('budgets.no-such-item', 'not-found')
  if (item.retiredOn) refuse('budgets.item-gone', 'conflict')
  if (version !== undefined && item.version !== version) refuse('budgets.item-changed', 'conflict')
  return { organisationId: call.actor.organisationId, itemId }
}

async function told(call: Call, event: string, subjectId: string): Promise<Budgets> {
  const all = await readBudgets(call)
  const subjectKind = event.startsWith('budget-item') ? 'budget-item' : 'budget'
  await call.tell({ event, subjectKind, subjectId })
  return all
}
