import { plate } from '../../platform/plate/plate.ts'
import { competencesRecords } from './records.ts'
import { competencesRoutes } from './routes.ts'
import { competencesModules } from './text/arrangements.ts'
import { competencesEn } from './text/en.ts'
import { competencesNames } from './text/names.ts'
import { competencesNl } from './text/nl.ts'
import { bankCounts } from './work.ts'

export const competences = plate({
  name: 'competences',
  texts: { nl: competencesNl, en: competencesEn },
  names: competencesNames,
  modules: competencesModules,
  records: competencesRecords,
  routes: competencesRoutes,
  lanes: ({ smallestGroup }) => [bankCounts(smallestGroup)],
})
