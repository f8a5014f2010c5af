import { plate } from '../../platform/plate/plate.ts'
import { mediationRecords } from './records.ts'
import { mediationRoutes } from './routes.ts'
import { mediationEn } from './text/en.ts'
import { mediationNl } from './text/nl.ts'

export const mediation = plate({
  name: 'mediation',
  texts: { nl: mediationNl, en: mediationEn },
  records: mediationRecords,
  routes: mediationRoutes,
})
