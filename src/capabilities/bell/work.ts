import { noModule } from '../../platform/http/modules.ts'
import type { Means } from '../../platform/plate/plate.ts'
import type { Lane } from '../../platform/work/lane.ts'
import { groupMinutes } from './pace.ts'
import { listWaiting, tell } from './service/tell.ts'

const module = noModule('tells whose turn it is, and nothing of what')

/** Somebody for whom it rang: told now, or with the next round of mails. */
export const bellLane = (means: Means): Lane => ({
  name: 'bell',
  module,
  perform: async ({ database, clock }, { organisationId, subject: personId }) => {
    await tell(database, means, { organisationId, personId }, clock.now())
    return 'done'
  },
})

/** What waited so that mails are few, or for the morning. */
export const bellRound = (means: Means): Lane => ({
  name: 'bell-round',
  module,
  everyMinutes: groupMinutes,
  perform: async ({ database, clock, mustStop }, { organisationId }) => {
    for (const personId of await listWaiting(database, organisationId)) {
      if (mustStop()) return 'unfinished'
      await tell(database, means, { organisationId, personId }, clock.now())
    }
    return 'done'
  },
})
