import { plate } from '../../platform/plate/plate.ts'
import { privacyRecords } from './records.ts'
import { privacyRoutes } from './routes.ts'
import { privacyDesk } from './service/desk.ts'
import { privacyEn } from './text/en.ts'
import { privacyNames } from './text/names.ts'
import { privacyNl } from './text/nl.ts'
import { retention } from './work.ts'

export const privacy = plate({
  name: 'privacy',
  texts: { nl: privacyNl, en: privacyEn },
  names: privacyNames,
  records: privacyRecords,
  routes: privacyRoutes,
  lanes: ({ records }) => [retention(records)],
  desk: privacyDesk,
})
