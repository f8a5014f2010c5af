import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { measuresRecordsNl } from './records.nl.ts'

/** What stands in our tables, for whoever reads about themselves; said by the server alone. */
export const measuresRecordsEn: SameKeys<typeof measuresRecordsNl> = {
  tables: {
    measures: {
      leftOut:
        'Measures of the organisation. Everybody reads them; that you wrote one stands with what you did.',
      stays: 'It is policy of the organisation, about nobody in particular.',
    },
  },
  events: {
    measure: {
      called: 'measure',
      written: 'written',
      dropped: 'thrown away',
      published: 'published',
      ended: 'ended',
    },
  },
}
