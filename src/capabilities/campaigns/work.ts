import { decideApart } from '../../platform/disclosure/decide.ts'
import type { Lane } from '../../platform/work/lane.ts'
import { carryOutClosing } from './service/closing/carry-out.ts'

/** Rounds that somebody asked to close, one after the other. */
export const roundClosing = (smallestGroup: number): Lane => ({
  name: 'round-closing',
  module: 'campaigns',
  perform: async ({ database, clock, mustStop }, { organisationId, subject }) => {
    const key = { organisationId, campaignId: subject }
    const closed = await carryOutClosing(database, key, decideApart(smallestGroup), {
      now: () => clock.now(),
      mustStop,
    })
    // Not closed and not ending: somebody took it back.
    return closed || !mustStop() ? 'done' : 'unfinished'
  },
})
