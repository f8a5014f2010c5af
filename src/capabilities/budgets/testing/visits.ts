import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  ['samira', ['/purse']],
  ['joost', ['/purse']],
  ['marieke', ['/budgets']],
  ['ineke', ['/budgets']],
]
