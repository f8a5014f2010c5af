import { plate } from '../../platform/plate/plate.ts'
import { careersRecords } from './records.ts'
import { careersRoutes } from './routes.ts'
import { careersDays } from './service/days.ts'
import { careersEn } from './text/en.ts'
import { careersNames } from './text/names.ts'
import { careersNl } from './text/nl.ts'
import { yearlyLook } from './work.ts'

export const careers = plate({
  name: 'careers',
  texts: { nl: careersNl, en: careersEn },
  names: careersNames,
  records: careersRecords,
  routes: careersRoutes,
  days: careersDays,
  lanes: () => [yearlyLook],
})
