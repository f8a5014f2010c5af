import { decideApart } from '../../platform/disclosure/decide.ts'
import type { Means } from '../../platform/plate/plate.ts'
import type { Lane } from '../../platform/work/lane.ts'
import { makeFigures } from './service/making.ts'

/** Overviews that somebody asked for, one after the other. */
export const yearlyOverview = ({
  smallestGroup,
  openVault,
}: Pick<Means, 'smallestGroup' | 'openVault'>): Lane => ({
  name: 'yearly-overview',
  module: 'overview',
  perform: async ({ database, clock }, { organisationId, subject }) => {
    const key = { organisationId, year: Number(subject) }
    await makeFigures(database, key, { decide: decideApart(smallestGroup), openVault }, clock.now())
    return 'done'
  },
})
