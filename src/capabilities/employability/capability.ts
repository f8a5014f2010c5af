import { plate } from '../../platform/plate/plate.ts'
import { employabilityRecords } from './records.ts'
import { employabilityRoutes } from './routes.ts'
import { employabilityEn } from './text/en.ts'
import { employabilityNames } from './text/names.ts'
import { employabilityNl } from './text/nl.ts'

export const employability = plate({
  name: 'employability',
  texts: { nl: employabilityNl, en: employabilityEn },
  names: employabilityNames,
  records: employabilityRecords,
  routes: employabilityRoutes,
})
