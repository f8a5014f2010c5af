import type { Lane } from '../../platform/work/lane.ts'
import { tellSilence } from './service/silence.ts'

/** Twice a day, since terms end with a day. */
export const requestSilence: Lane = {
  name: 'request-silence',
  module: 'agreements',
  everyMinutes: 12 * 60,
  perform: async ({ database, clock }, { organisationId }) => {
    await tellSilence(database, organisationId, { today: clock.today(), now: clock.now() })
    return 'done'
  },
}
