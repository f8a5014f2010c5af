import { plate } from '../../platform/plate/plate.ts'
import { requestsRecords } from './records.ts'
import { requestsRoutes } from './routes.ts'
import { requestsDays, requestsDesk } from './service/desk.ts'
import { requestsEn } from './text/en.ts'
import { requestsNames } from './text/names.ts'
import { requestsNl } from './text/nl.ts'
import { requestSilence } from './work.ts'

export const requests = plate({
  name: 'requests',
  texts: { nl: requestsNl, en: requestsEn },
  names: requestsNames,
  records: requestsRecords,
  routes: requestsRoutes,
  desk: requestsDesk,
  days: requestsDays,
  lanes: () => [requestSilence],
})
