import { plate } from '../../platform/plate/plate.ts'
import { consultationsRecords } from './records.ts'
import { consultationsRoutes } from './routes.ts'
import { consultationsModules } from './text/arrangements.ts'
import { consultationsEn } from './text/en.ts'
import { consultationsNames } from './text/names.ts'
import { consultationsNl } from './text/nl.ts'

export const consultations = plate({
  name: 'consultations',
  texts: { nl: consultationsNl, en: consultationsEn },
  names: consultationsNames,
  modules: consultationsModules,
  records: consultationsRecords,
  routes: consultationsRoutes,
})
