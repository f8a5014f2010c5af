import type { Lane } from '../../platform/work/lane.ts'
import { tellNewRules } from './service/new-rules.ts'

/** Once a day, since rules have days of their own, and when rules are put in force. */
export const newRules: Lane = {
  name: 'new-rules',
  module: 'agreements',
  everyMinutes: 24 * 60,
  perform: async ({ database, clock, mustStop }, { organisationId }) => {
    const whole = await tellNewRules(database, organisationId, {
      today: clock.today(),
      now: clock.now(),
      mustStop,
    })
    return whole ? 'done' : 'unfinished'
  },
}
