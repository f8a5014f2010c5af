import { plate } from '../../platform/plate/plate.ts'
import { fairnessRecords } from './records.ts'
import { fairnessRoutes } from './routes.ts'
import { fairnessEn } from './text/en.ts'
import { fairnessNl } from './text/nl.ts'

export const fairness = plate({
  name: 'fairness',
  texts: { nl: fairnessNl, en: fairnessEn },
  records: fairnessRecords,
  routes: fairnessRoutes,
})
