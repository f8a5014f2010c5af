import { plate } from '../../platform/plate/plate.ts'
import { boardRecords } from './records.ts'
import { boardRoutes } from './routes.ts'
import { boardModules } from './text/arrangements.ts'
import { boardEn } from './text/en.ts'
import { boardNames } from './text/names.ts'
import { boardNl } from './text/nl.ts'

export const board = plate({
  name: 'board',
  texts: { nl: boardNl, en: boardEn },
  names: boardNames,
  modules: boardModules,
  records: boardRecords,
  routes: boardRoutes,
})
