import type { Lane } from '../../platform/work/lane.ts'
import { decideApart } from '../privacy/index.ts'
import { closeCampaign } from './service/closing.ts'

/** Rounds that somebody asked to close, one after the other. */
export const roundClosing: Lane = {
  name: 'round-closing',
  module: 'campaigns',
  perform: async ({ database, clock, mustStop }, { organisationId, subject }) => {
    const key = { organisationId, campaignId: subject }
    const closed = await closeCampaign(database, key, decideApart, { now: () => clock.now(), mustStop })
    // Not closed and not ending: somebody took it back.
    return closed || !mustStop() ? 'done' : 'unfinished'
  },
}
