import { plate } from '../../platform/plate/plate.ts'
import { counterpartsRecords } from './records.ts'
import { counterpartsRoutes } from './routes.ts'
import { counterpartDays, counterpartFinds } from './service/desk.ts'
import { counterpartsEn } from './text/en.ts'
import { counterpartsNl } from './text/nl.ts'

export const counterparts = plate({
  name: 'counterparts',
  texts: { nl: counterpartsNl, en: counterpartsEn },
  records: counterpartsRecords,
  routes: counterpartsRoutes,
  days: counterpartDays,
  finds: counterpartFinds,
})
