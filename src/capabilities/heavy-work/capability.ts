import { plate } from '../../platform/plate/plate.ts'
import { heavyWorkRecords } from './records.ts'
import { heavyWorkRoutes } from './routes.ts'
import { heavyWorkEn } from './text/en.ts'
import { heavyWorkNl } from './text/nl.ts'
import { planBOffersLane } from './work.ts'

export const heavyWork = plate({
  name: 'heavy-work',
  texts: { nl: heavyWorkNl, en: heavyWorkEn },
  records: heavyWorkRecords,
  routes: heavyWorkRoutes,
  lanes: () => [planBOffersLane],
})
