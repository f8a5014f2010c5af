import { plate } from '../../platform/plate/plate.ts'
import { handbookRecords } from './records.ts'
import { handbookRoutes } from './routes.ts'
import { handbookEn } from './text/en.ts'
import { handbookNames } from './text/names.ts'
import { handbookNl } from './text/nl.ts'

export const handbook = plate({
  name: 'handbook',
  texts: { nl: handbookNl, en: handbookEn },
  names: handbookNames,
  records: handbookRecords,
  routes: handbookRoutes,
})
