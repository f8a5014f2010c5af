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
    partnerships: {
      leftOut: 'Cards of schools. Everybody reads them; that you wrote one stands with what you did.',
      stays: 'They are about schools, and about nobody in particular.',
    },
    open_offers: {
      leftOut: 'Offers for everybody. Everybody reads them; that you put one there stands with what you did.',
      stays: 'They are offers of the organisation, about nobody in particular.',
    },
    open_offer_ticks: {
      leftOut: 'How often somebody let themselves be counted: one number, of nobody.',
      stays: 'Nobody stands in it. After the half-year it is gone.',
    },
    open_offer_counts: {
      leftOut: 'About how many let themselves be counted, from five on.',
      stays: 'It is about groups, and about nobody in particular.',
    },
  },
  events: {
    partnership: { called: 'working with a school', made: 'written down', ended: 'ended' },
    'open-offer': { called: 'offer', made: 'put on the list', 'taken-off': 'taken off the list' },
    measure: {
      called: 'measure',
      written: 'written',
      dropped: 'thrown away',
      published: 'published',
      ended: 'ended',
    },
  },
}
