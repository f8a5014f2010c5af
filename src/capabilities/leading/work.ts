import { decideApart } from '../../platform/disclosure/decide.ts'
import type { Means } from '../../platform/plate/plate.ts'
import type { Lane } from '../../platform/work/lane.ts'
import { publishAmo } from './amo/publish.ts'
import { countTeamLearning } from './paradox/learning.ts'

/** Half-years that are over: what may be shown of room, being able and wanting, decided once. */
export const amoCards = ({ smallestGroup, openVault }: Pick<Means, 'smallestGroup' | 'openVault'>): Lane => ({
  name: 'amo-cards',
  module: 'overview',
  everyMinutes: 720,
  perform: async ({ database, clock }, { organisationId }) => {
    const means = { decide: decideApart(smallestGroup), openVault }
    await publishAmo(database, organisationId, means, { today: clock.today(), now: clock.now() })
    return 'done'
  },
})

/** Half-years that are over: of how many in a team something was learned, decided once. */
export const teamLearning = ({ smallestGroup }: Pick<Means, 'smallestGroup'>): Lane => ({
  name: 'team-learning',
  module: 'overview',
  everyMinutes: 720,
  perform: async ({ database, clock }, { organisationId }) => {
    await countTeamLearning(database, organisationId, decideApart(smallestGroup), clock.today())
    return 'done'
  },
})
