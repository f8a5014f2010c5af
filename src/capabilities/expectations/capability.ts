import { plate } from '../../platform/plate/plate.ts'
import { expectationsRecords } from './records.ts'
import { expectationsRoutes } from './routes.ts'
import { expectationsDays, expectationsDesk } from './service/desk.ts'
import { expectationsModules } from './text/arrangements.ts'
import { expectationsEn } from './text/en.ts'
import { expectationsNames } from './text/names.ts'
import { expectationsNl } from './text/nl.ts'

export const expectations = plate({
  name: 'expectations',
  texts: { nl: expectationsNl, en: expectationsEn },
  names: expectationsNames,
  modules: expectationsModules,
  records: expectationsRecords,
  routes: expectationsRoutes,
  desk: expectationsDesk,
  days: expectationsDays,
})
