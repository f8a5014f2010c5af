import { plate } from '../../platform/plate/plate.ts'
import { leadingRecords } from './records.ts'
import { leadingRoutes } from './routes.ts'
import { leadingEn } from './text/en.ts'
import { leadingNames } from './text/names.ts'
import { leadingNl } from './text/nl.ts'
import { amoCards, teamLearning } from './work.ts'

export const leading = plate({
  name: 'leading',
  texts: { nl: leadingNl, en: leadingEn },
  names: leadingNames,
  records: leadingRecords,
  routes: leadingRoutes,
  lanes: means => [amoCards(means), teamLearning(means)],
})
