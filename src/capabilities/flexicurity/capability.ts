import { plate } from '../../platform/plate/plate.ts'
import { flexicurityRecords } from './records.ts'
import { flexicurityRoutes } from './routes.ts'
import { flexicurityModules } from './text/arrangements.ts'
import { flexicurityEn } from './text/en.ts'
import { flexicurityNames } from './text/names.ts'
import { flexicurityNl } from './text/nl.ts'

export const flexicurity = plate({
  name: 'flexicurity',
  texts: { nl: flexicurityNl, en: flexicurityEn },
  names: flexicurityNames,
  modules: flexicurityModules,
  records: flexicurityRecords,
  routes: flexicurityRoutes,
})
