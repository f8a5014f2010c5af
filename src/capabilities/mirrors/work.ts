import { decideApart } from '../../platform/disclosure/decide.ts'
import type { Means } from '../../platform/plate/plate.ts'
import type { Lane } from '../../platform/work/lane.ts'
import { publishPictures } from './service/team/publish.ts'

/** Periods that are over: what may be shown of the teams, decided once. */
export const teamPictures = ({
  smallestGroup,
  openVault,
}: Pick<Means, 'smallestGroup' | 'openVault'>): Lane => ({
  name: 'team-pictures',
  module: 'mirrors',
  everyMinutes: 720,
  perform: async ({ database, clock }, { organisationId }) => {
    const means = { decide: decideApart(smallestGroup), openVault }
    await publishPictures(database, organisationId, means, { today: clock.today(), now: clock.now() })
    return 'done'
  },
})
