import { plate } from '../../platform/plate/plate.ts'
import { consentIsOnFile, moduleIsOn, openModules, statusOf } from './index.ts'
import { councilRecords } from './records.ts'
import { councilRoutes } from './routes.ts'
import { councilDesk } from './service/desk.ts'
import { councilEn } from './text/en.ts'
import { councilNames } from './text/names.ts'
import { councilNl } from './text/nl.ts'

export const council = plate({
  name: 'council',
  texts: { nl: councilNl, en: councilEn },
  names: councilNames,
  records: councilRecords,
  routes: councilRoutes,
  serves: { moduleIsOn, consentIsOnFile, openModules, moduleStatus: statusOf },
  desk: councilDesk,
})
