import { plate } from '../../platform/plate/plate.ts'
import { learningRecords } from './records.ts'
import { learningRoutes } from './routes.ts'
import { learningEn } from './text/en.ts'
import { learningNames } from './text/names.ts'
import { learningNl } from './text/nl.ts'

export const learning = plate({
  name: 'learning',
  texts: { nl: learningNl, en: learningEn },
  names: learningNames,
  records: learningRecords,
  routes: learningRoutes,
})
