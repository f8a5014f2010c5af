import { plate } from '../../platform/plate/plate.ts'
import { anyOrganisation, findHomeOf, mayEnter } from './index.ts'
import { peopleRecords } from './records.ts'
import { peopleRoutes } from './routes/index.ts'
import { peopleDesk } from './service/desk.ts'
import { peopleFinds } from './service/find.ts'
import { peopleEn } from './text/en.ts'
import { peopleNames } from './text/names.ts'
import { peopleNl } from './text/nl.ts'

export const people = plate({
  name: 'people',
  texts: { nl: peopleNl, en: peopleEn },
  names: peopleNames,
  records: peopleRecords,
  routes: peopleRoutes,
  serves: { mayEnter, findHomeOf, anyOrganisation },
  desk: peopleDesk,
  finds: peopleFinds,
})
