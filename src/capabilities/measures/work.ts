import { decideApart } from '../../platform/disclosure/decide.ts'
import type { Lane } from '../../platform/work/lane.ts'
import { publishOfferCounts } from './publish.ts'

/** Half-years that are over: about how many said that they signed up, decided once. */
export const offerCountsLane = (smallestGroup: number): Lane => ({
  name: 'offer-counts',
  module: 'overview',
  everyMinutes: 720,
  perform: async ({ database, clock }, { organisationId }) => {
    await publishOfferCounts(database, organisationId, decideApart(smallestGroup), clock.today())
    return 'done'
  },
})
