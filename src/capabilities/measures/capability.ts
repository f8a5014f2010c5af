import { plate } from '../../platform/plate/plate.ts'
import { offersRoutes } from './offers-routes.ts'
import { partnershipsRoutes } from './partnerships-routes.ts'
import { measuresRecords } from './records.ts'
import { measuresRoutes } from './routes.ts'
import { measuresEn } from './text/en.ts'
import { measuresNames } from './text/names.ts'
import { measuresNl } from './text/nl.ts'
import { offerCountsLane } from './work.ts'

export const measures = plate({
  name: 'measures',
  texts: { nl: measuresNl, en: measuresEn },
  names: measuresNames,
  records: measuresRecords,
  routes: house => {
    measuresRoutes(house)
    offersRoutes(house)
    partnershipsRoutes(house)
  },
  lanes: ({ smallestGroup }) => [offerCountsLane(smallestGroup)],
})
