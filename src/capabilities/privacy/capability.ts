import { plate } from '../../platform/plate/plate.ts'
import { privacyRoutes } from './routes.ts'
import { privacyDesk } from './service/desk.ts'
import { privacyEn } from './text/en.ts'
import { privacyNames } from './text/names.ts'
import { privacyNl } from './text/nl.ts'
import { retention } from './work.ts'

export const privacy = plate({
  name: 'privacy',
  texts: { nl: privacyNl, en: privacyEn },
  names: privacyNames,
  routes: privacyRoutes,
  lanes: [retention],
  desk: privacyDesk,
})
