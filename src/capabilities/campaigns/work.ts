import { decideApart } from '../../platform/disclosure/decide.ts'
import type { Lane } from '../../platform/work/lane.ts'
import { carryOutClosing } from './service/closing/carry-out.ts'
import { tellOpenedRounds } from './service/opening.ts'

/** Rounds of which the day came: whoever is asked hears so. */
export const roundOpening: Lane = {
  name: 'round-opening',
  module: 'campaigns',
  everyMinutes: 60,
  perform: async ({ database, clock }, { organisationId }) => {
    await tellOpenedRounds(database, organisationId, { today: clock.today(), now: clock.now() })
    return 'done'
  },
}

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
