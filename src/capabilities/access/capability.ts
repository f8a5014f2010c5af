import { plate } from '../../platform/plate/plate.ts'
import { accessRecords } from './records.ts'
import { accessRoutes } from './routes/index.ts'
import { accessModules } from './text/arrangements.ts'
import { accessEn } from './text/en.ts'
import { accessNames } from './text/names.ts'
import { accessNl } from './text/nl.ts'

export const access = plate({
  name: 'access',
  texts: { nl: accessNl, en: accessEn },
  names: accessNames,
  modules: accessModules,
  records: accessRecords,
  routes: accessRoutes,
})
