import { plate } from '../../platform/plate/plate.ts'
import { mediationRoutes } from './routes.ts'
import { mediationEn } from './text/en.ts'
import { mediationNl } from './text/nl.ts'

export const mediation = plate({
  name: 'mediation',
  texts: { nl: mediationNl, en: mediationEn },
  routes: mediationRoutes,
})
