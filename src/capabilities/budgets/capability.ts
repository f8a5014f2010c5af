import { plate } from '../../platform/plate/plate.ts'
import { budgetsRecords } from './records.ts'
import { budgetsRoutes } from './routes.ts'
import { budgetsModules } from './text/arrangements.ts'
import { budgetsEn } from './text/en.ts'
import { budgetsNames } from './text/names.ts'
import { budgetsNl } from './text/nl.ts'
import { budgetPurses } from './work.ts'

export const budgets = plate({
  name: 'budgets',
  texts: { nl: budgetsNl, en: budgetsEn },
  names: budgetsNames,
  modules: budgetsModules,
  records: budgetsRecords,
  routes: budgetsRoutes,
  lanes: () => [budgetPurses],
})
