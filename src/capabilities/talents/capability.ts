import { plate } from '../../platform/plate/plate.ts'
import { talentsRecords } from './records.ts'
import { talentsRoutes } from './routes.ts'
import { talentsEn } from './text/en.ts'
import { talentsNl } from './text/nl.ts'

export const talents = plate({
  name: 'talents',
  texts: { nl: talentsNl, en: talentsEn },
  records: talentsRecords,
  routes: talentsRoutes,
})
