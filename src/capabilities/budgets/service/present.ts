import { addDays } from '../../../platform/clock/clock.ts'
import type { BudgetRow, ItemRow } from '../store/office.ts'

/** On which something can be laid down for the last time: as it was opened, or ended before. */
export const lastDayOf = ({ endsOn, closesOn }: Pick<BudgetRow, 'endsOn' | 'closesOn'>): string =>
  endsOn ?? closesOn

export const isOpen = (budget: BudgetRow, today: string): boolean =>
  budget.opensOn <= today && today <= lastDayOf(budget)

/** What everybody reads of it. */
export const factsOf = (budget: BudgetRow) => ({
  budgetId: budget.budgetId,
  title: budget.title,
  unit: budget.unit,
  mostAtOnce: budget.mostAtOnce,
  byYears: budget.steps.length > 0,
  reason: budget.reason,
  why: budget.why,
  noticeDays: budget.noticeDays,
  opensOn: budget.opensOn,
  closesOn: budget.closesOn,
  lastDay: lastDayOf(budget),
  ending: budget.toldOn ? { toldOn: budget.toldOn, lastDay: lastDayOf(budget), why: budget.endWhy! } : null,
})

/** Three years, with the day on which it opens. */
export const latestClose = (opensOn: string): string => addDays(opensOn, 1095)

export const isOnList = (item: ItemRow, { unit }: Pick<BudgetRow, 'unit'>): boolean =>
  item.retiredOn === null && item.unit === unit

/** How much of what can be chosen counts elsewhere too. About a list, not about anybody. */
export function portableOf(items: readonly ItemRow[]): { items: number; recognised: number } {
  const now = items.filter(({ retiredOn }) => retiredOn === null)
  return { items: now.length, recognised: now.filter(({ recognised }) => recognised).length }
}
