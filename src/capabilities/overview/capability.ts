import { plate } from '../../platform/plate/plate.ts'
import { overviewRecords } from './records.ts'
import { overviewRoutes } from './routes.ts'
import { overviewDays } from './service/days.ts'
import { overviewDesk } from './service/desk.ts'
import { overviewModules } from './text/arrangements.ts'
import { overviewEn } from './text/en.ts'
import { overviewNames } from './text/names.ts'
import { overviewNl } from './text/nl.ts'
import { yearlyOverview } from './work.ts'

export const overview = plate({
  name: 'overview',
  texts: { nl: overviewNl, en: overviewEn },
  names: overviewNames,
  modules: overviewModules,
  records: overviewRecords,
  routes: overviewRoutes,
  lanes: means => [yearlyOverview(means)],
  desk: overviewDesk,
  days: overviewDays,
})
