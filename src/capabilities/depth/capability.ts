import { plate } from '../../platform/plate/plate.ts'
import { depthRecords } from './records.ts'
import { depthRoutes } from './routes/index.ts'
import { alongDays } from './service/companions.ts'
import { depthModules } from './text/arrangements.ts'
import { depthEn } from './text/en.ts'
import { depthNames } from './text/names.ts'
import { depthNl } from './text/nl.ts'

export const depth = plate({
  name: 'depth',
  texts: { nl: depthNl, en: depthEn },
  names: depthNames,
  modules: depthModules,
  records: depthRecords,
  routes: depthRoutes,
  days: alongDays,
})
