import { plate } from '../../platform/plate/plate.ts'
import { trainingRecords } from './records.ts'
import { trainingRoutes } from './routes.ts'
import { trainingEn } from './text/en.ts'
import { trainingNames } from './text/names.ts'
import { trainingNl } from './text/nl.ts'
import { trainingCoverage } from './work.ts'

export const training = plate({
  name: 'training',
  texts: { nl: trainingNl, en: trainingEn },
  names: trainingNames,
  records: trainingRecords,
  routes: trainingRoutes,
  lanes: ({ smallestGroup }) => [trainingCoverage(smallestGroup)],
})
