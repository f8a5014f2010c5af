import { plate } from '../../platform/plate/plate.ts'
import { fairnessRecords } from './records.ts'
import { fairnessRoutes } from './routes.ts'
import { fairnessEn } from './text/en.ts'
import { fairnessNames } from './text/names.ts'
import { fairnessNl } from './text/nl.ts'
import { everyoneReached, grantRates, whyLists } from './work.ts'

export const fairness = plate({
  name: 'fairness',
  texts: { nl: fairnessNl, en: fairnessEn },
  names: fairnessNames,
  records: fairnessRecords,
  routes: fairnessRoutes,
  lanes: ({ smallestGroup }) => [
    whyLists(smallestGroup),
    grantRates(smallestGroup),
    everyoneReached(smallestGroup),
  ],
})
