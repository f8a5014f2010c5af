import type { TableOfTwo } from '../../../shell/testing/around-table.ts'
import type { CareerKind, PlanInput } from '../model.ts'
import { savePlan } from '../service/write.ts'

/** What somebody wants, with one step on a day to come; `rest` says what is otherwise. */
export const planOf = (rest: Partial<PlanInput> = {}): PlanInput => ({
  version: 0,
  want: 'Van wonden mijn vak maken',
  notNow: false,
  lookAgainOn: null,
  step: { what: 'De opleiding zoeken', on: '2026-10-06' },
  ...rest,
})

/** The employee’s plan, with the ids of what is in it. */
export async function planned(table: TableOfTwo, plan = planOf()) {
  const career = await table.employee(call => savePlan(call, plan))
  const idOf = (kind: CareerKind) => career.items.find(({ content }) => content?.kind === kind)!.itemId
  const ids = { planId: idOf('plan'), stepId: plan.step ? idOf('step') : '' }
  return { ...table, ...ids, career }
}
