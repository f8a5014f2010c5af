import { plate } from '../../platform/plate/plate.ts'
import { campaignsRecords } from './records.ts'
import { campaignsRoutes } from './routes.ts'
import { campaignsDays, campaignsDesk } from './service/desk.ts'
import { campaignsModules } from './text/arrangements.ts'
import { campaignsEn } from './text/en.ts'
import { campaignsNames } from './text/names.ts'
import { campaignsNl } from './text/nl.ts'
import { roundClosing, roundOpening } from './work.ts'

export const campaigns = plate({
  name: 'campaigns',
  texts: { nl: campaignsNl, en: campaignsEn },
  names: campaignsNames,
  modules: campaignsModules,
  records: campaignsRecords,
  routes: campaignsRoutes,
  lanes: ({ smallestGroup }) => [roundOpening, roundClosing(smallestGroup)],
  desk: campaignsDesk,
  days: campaignsDays,
})
