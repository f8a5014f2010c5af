import { plate } from '../../platform/plate/plate.ts'
import { dualActionsRecords } from './records.ts'
import { dualActionsRoutes } from './routes.ts'
import { dualActionsEn } from './text/en.ts'
import { dualActionsNl } from './text/nl.ts'

export const dualActions = plate({
  name: 'dual-actions',
  texts: { nl: dualActionsNl, en: dualActionsEn },
  records: dualActionsRecords,
  routes: dualActionsRoutes,
})
