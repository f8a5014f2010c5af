import { plate } from '../../platform/plate/plate.ts'
import { deskRecords } from './records.ts'
import { deskRoutes } from './routes.ts'
import { deskEn } from './text/en.ts'
import { deskNames } from './text/names.ts'
import { deskNl } from './text/nl.ts'

export const desk = plate({
  name: 'desk',
  texts: { nl: deskNl, en: deskEn },
  names: deskNames,
  records: deskRecords,
  routes: deskRoutes,
})
