import { noModule } from '../../platform/http/modules.ts'
import type { Lane } from '../../platform/work/lane.ts'
import { askYearly } from './service/yearly.ts'

/** Once a year to everybody who works here, by the day alone. */
export const yearlyLook: Lane = {
  name: 'yearly-look',
  module: noModule('it asks who works here and what day it is, and nothing else of anybody'),
  everyMinutes: 720,
  perform: async ({ database, clock }, { organisationId }) => {
    await askYearly(database, organisationId, { today: clock.today(), now: clock.now() })
    return 'done'
  },
}
