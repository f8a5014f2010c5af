import { decideApart } from '../../platform/disclosure/decide.ts'
import type { Lane } from '../../platform/work/lane.ts'
import { makeInHouse } from './service/in-house.ts'

/** Once in a half-year: how many show that they can do what, as far as that may be said. */
export const bankCounts = (smallestGroup: number): Lane => ({
  name: 'bank-counts',
  module: 'competences',
  everyMinutes: 12 * 60,
  perform: async ({ database, clock }, { organisationId }) => {
    await makeInHouse(database, organisationId, decideApart(smallestGroup), clock.today())
    return 'done'
  },
})
