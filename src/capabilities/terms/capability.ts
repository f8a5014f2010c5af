import { plate } from '../../platform/plate/plate.ts'
import { termsRecords } from './records.ts'
import { termsRoutes } from './routes.ts'
import { termsEn } from './text/en.ts'
import { termsNames } from './text/names.ts'
import { termsNl } from './text/nl.ts'

export const terms = plate({
  name: 'terms',
  texts: { nl: termsNl, en: termsEn },
  names: termsNames,
  records: termsRecords,
  routes: termsRoutes,
})
