import { plate } from '../../platform/plate/plate.ts'
import { changesRoutes } from './routes.ts'
import { changesEn } from './text/en.ts'
import { changesNames } from './text/names.ts'
import { changesNl } from './text/nl.ts'

export const changes = plate({
  name: 'changes',
  texts: { nl: changesNl, en: changesEn },
  names: changesNames,
  routes: changesRoutes,
})
