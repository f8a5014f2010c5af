import { plate } from '../../platform/plate/plate.ts'
import { agreementsRecords } from './records.ts'
import { agreementsRoutes } from './routes/index.ts'
import { agreementsDays, agreementsDesk } from './service/desk.ts'
import { agreementsFinds } from './service/find.ts'
import { agreementsModules } from './text/arrangements.ts'
import { agreementsEn } from './text/en.ts'
import { agreementsNames } from './text/names.ts'
import { agreementsNl } from './text/nl.ts'
import { newRules } from './work.ts'

export const agreements = plate({
  name: 'agreements',
  texts: { nl: agreementsNl, en: agreementsEn },
  names: agreementsNames,
  modules: agreementsModules,
  records: agreementsRecords,
  routes: agreementsRoutes,
  desk: agreementsDesk,
  days: agreementsDays,
  finds: agreementsFinds,
  lanes: () => [newRules],
})
