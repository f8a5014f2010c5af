import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  reads: { trained_marks: { when: 'always' } },
  policies: {
    'budgets.open_budget': 'organisation',
    'budgets.end_budget': 'organisation',
    'budget_steps.write_steps': 'organisation',
    'budget_items.add_item': 'organisation',
    'budget_items.change_item': 'organisation',
    'budget_grants.wage_for_hr': 'register',
  },
  functions: { app_budget_reference: 'organisation' },
}
