import { decideApart } from '../../platform/disclosure/decide.ts'
import { noModule } from '../../platform/http/modules.ts'
import type { Lane } from '../../platform/work/lane.ts'
import { makeFigures } from './service/making.ts'

/** Overviews that somebody asked for, one after the other. */
export const yearlyOverview: Lane = {
  name: 'yearly-overview',
  module: noModule('counts that the works council itself asks for'),
  perform: async ({ database, clock }, { organisationId, subject }) => {
    await makeFigures(database, { organisationId, year: Number(subject) }, decideApart, clock.now())
    return 'done'
  },
}
