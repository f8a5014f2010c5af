import { plate } from '../../platform/plate/plate.ts'
import { bellRecords } from './records.ts'
import { bellRoutes } from './routes.ts'
import { ring } from './service/ring.ts'
import { bellEn } from './text/en.ts'
import { bellNames } from './text/names.ts'
import { bellNl } from './text/nl.ts'
import { bellLane, bellRound } from './work.ts'

export const bell = plate({
  name: 'bell',
  texts: { nl: bellNl, en: bellEn },
  names: bellNames,
  records: bellRecords,
  routes: bellRoutes,
  lanes: means => [bellLane(means), bellRound(means)],
  serves: { ring },
})
