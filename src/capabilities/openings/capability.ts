import { plate } from '../../platform/plate/plate.ts'
import { openingsRecords } from './records.ts'
import { openingsRoutes } from './routes.ts'
import { openingsDesk } from './service/notices.ts'
import { openingsModules } from './text/arrangements.ts'
import { openingsEn } from './text/en.ts'
import { openingsNames } from './text/names.ts'
import { openingsNl } from './text/nl.ts'

export const openings = plate({
  name: 'openings',
  texts: { nl: openingsNl, en: openingsEn },
  names: openingsNames,
  modules: openingsModules,
  records: openingsRecords,
  routes: openingsRoutes,
  desk: openingsDesk,
})
