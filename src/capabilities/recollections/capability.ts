import { plate } from '../../platform/plate/plate.ts'
import { recollectionsRecords } from './records.ts'
import { recollectionsRoutes } from './routes.ts'
import { recollectionsEn } from './text/en.ts'
import { recollectionsNl } from './text/nl.ts'

export const recollections = plate({
  name: 'recollections',
  texts: { nl: recollectionsNl, en: recollectionsEn },
  records: recollectionsRecords,
  routes: recollectionsRoutes,
})
