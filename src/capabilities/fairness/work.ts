import { decideApart } from '../../platform/disclosure/decide.ts'
import type { Lane } from '../../platform/work/lane.ts'
import { makeGrantRates } from './service/rates-making.ts'
import { makeReach } from './service/reach-making.ts'
import { makeWhyList } from './service/why-making.ts'

/** Half-years that are over: which arrangements may be told, decided once. */
export const whyLists = (smallestGroup: number): Lane => ({
  name: 'why-lists',
  module: 'overview',
  everyMinutes: 12 * 60,
  perform: async ({ database, clock }, { organisationId }) => {
    await makeWhyList(database, organisationId, decideApart(smallestGroup), clock.today())
    return 'done'
  },
})

/** Half-years that are over: of how many who asked the answer was yes, group beside group, decided once. */
export const grantRates = (smallestGroup: number): Lane => ({
  name: 'grant-rates',
  module: 'overview',
  everyMinutes: 12 * 60,
  perform: async ({ database, clock }, { organisationId }) => {
    await makeGrantRates(database, organisationId, decideApart(smallestGroup), clock.today())
    return 'done'
  },
})

/** Half-years that are over: who was reached by what there is for careers, group beside group, decided once. */
export const everyoneReached = (smallestGroup: number): Lane => ({
  name: 'everyone-reached',
  module: 'overview',
  everyMinutes: 12 * 60,
  perform: async ({ database, clock }, { organisationId }) => {
    await makeReach(database, organisationId, decideApart(smallestGroup), clock.today())
    return 'done'
  },
})
