import { plate } from '../../platform/plate/plate.ts'
import { mirrorsRecords } from './records.ts'
import { mirrorsRoutes } from './routes.ts'
import { mirrorsModules } from './text/arrangements.ts'
import { mirrorsEn } from './text/en.ts'
import { mirrorsNames } from './text/names.ts'
import { mirrorsNl } from './text/nl.ts'
import { teamPictures } from './work.ts'

export const mirrors = plate({
  name: 'mirrors',
  texts: { nl: mirrorsNl, en: mirrorsEn },
  names: mirrorsNames,
  modules: mirrorsModules,
  records: mirrorsRecords,
  routes: mirrorsRoutes,
  lanes: means => [teamPictures(means)],
})
