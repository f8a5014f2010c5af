import type { Lane } from '../../platform/work/lane.ts'
import { layPurses } from './service/laying.ts'

/** Purses for whoever has none of an open budget yet, and the end of those that are closed. */
export const budgetPurses: Lane = {
  name: 'budget-purses',
  module: 'budgets',
  everyMinutes: 60,
  perform: async ({ database, clock }, { organisationId }) => {
    await layPurses(database, organisationId, { now: clock.now(), today: clock.today() })
    return 'done'
  },
}
