import { plate } from '../../platform/plate/plate.ts'
import { repairRecords } from './records.ts'
import { repairRoutes } from './routes.ts'
import { repairModules } from './text/arrangements.ts'
import { repairEn } from './text/en.ts'
import { repairNames } from './text/names.ts'
import { repairNl } from './text/nl.ts'

export const repair = plate({
  name: 'repair',
  texts: { nl: repairNl, en: repairEn },
  names: repairNames,
  modules: repairModules,
  records: repairRecords,
  routes: repairRoutes,
})
