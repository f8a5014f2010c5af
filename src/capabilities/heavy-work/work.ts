import { asOwner } from '../../platform/db/database.ts'
import type { Lane } from '../../platform/work/lane.ts'
import { offerTalks } from './service/offering.ts'

/** Twice a day, since years are full with a day; and once a function is called heavy. */
export const planBOffersLane: Lane = {
  name: 'plan-b-offers',
  module: 'dialogue',
  everyMinutes: 12 * 60,
  perform: async ({ database, clock }, { organisationId }) => {
    const when = { today: clock.today(), now: clock.now() }
    await asOwner(database, tx => offerTalks(tx, organisationId, when))
    return 'done'
  },
}
