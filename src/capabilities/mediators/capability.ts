import { plate } from '../../platform/plate/plate.ts'
import { mediatorsDesk } from './desk.ts'
import { mediatorsRecords } from './records.ts'
import { mediatorsRoutes } from './routes.ts'
import { mediatorsEn } from './text/en.ts'
import { mediatorsNl } from './text/nl.ts'

export const mediators = plate({
  name: 'mediators',
  texts: { nl: mediatorsNl, en: mediatorsEn },
  records: mediatorsRecords,
  routes: mediatorsRoutes,
  desk: mediatorsDesk,
})
