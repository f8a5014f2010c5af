import { decideApart } from '../../platform/disclosure/decide.ts'
import type { Lane } from '../../platform/work/lane.ts'
import { publishPictures } from './service/team/publish.ts'

/** Periods that are over: what may be shown of the teams, decided once. */
export const teamPictures = (smallestGroup: number): Lane => ({
  name: 'team-pictures',
  module: 'mirrors',
  everyMinutes: 720,
  perform: async ({ database, clock }, { organisationId }) => {
    await publishPictures(database, organisationId, decideApart(smallestGroup), {
      today: clock.today(),
      now: clock.now(),
    })
    return 'done'
  },
})
