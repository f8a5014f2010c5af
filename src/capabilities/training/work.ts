import { decideApart } from '../../platform/disclosure/decide.ts'
import type { Lane } from '../../platform/work/lane.ts'
import { publishCoverage } from './publish.ts'

/** Years that are over: how many came, decided once. */
export const trainingCoverage = (smallestGroup: number): Lane => ({
  name: 'training-coverage',
  module: 'dialogue',
  everyMinutes: 720,
  perform: async ({ database, clock }, { organisationId }) => {
    await publishCoverage(database, organisationId, decideApart(smallestGroup), clock.today())
    return 'done'
  },
})
