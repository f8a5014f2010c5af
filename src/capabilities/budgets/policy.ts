import { refuse } from '../../platform/errors/refusal.ts'
import type { Actor } from '../../platform/http/call.ts'
import type { BudgetInput } from './model.ts'

export const keepsBudgets = ({ roles }: Pick<Actor, 'roles'>): boolean => roles.includes('hr')

export function mustKeepBudgets(actor: Actor): void {
  if (!keepsBudgets(actor)) refuse('budgets.only-hr', 'not-allowed')
}

/** A purse is of whoever works here; who left takes its lines along, and lays nothing down. */
export function mustWorkHere(worksHere: boolean): void {
  if (!worksHere) refuse('budgets.works-elsewhere', 'not-allowed')
}

/** Nothing opens in the past, nothing stays open longer than three years, and no number of years is there twice. */
export function mustBePossible({ opensOn, closesOn, gives }: BudgetInput, today: string, most: string): void {
  if (opensOn < today) refuse('budgets.opens-in-the-past', 'bad-input', { day: today })
  if (closesOn < opensOn) refuse('budgets.closes-before', 'bad-input', { day: opensOn })
  if (closesOn > most) refuse('budgets.too-long', 'bad-input', { day: most })
  if (!('steps' in gives)) return
  const years = gives.steps.map(step => step.years)
  if (new Set(years).size < years.length) refuse('budgets.years-twice', 'bad-input')
  if (!years.includes(0)) refuse('budgets.years-missing', 'bad-input')
}
