import type { RecordsOf } from '../../platform/plate/records.ts'
import { measuresRecordsEn } from './text/records.en.ts'
import { measuresRecordsNl } from './text/records.nl.ts'

export const measuresRecords: RecordsOf = {
  tables: {
    measures: { whose: 'organisation', names: ['written_by'] },
    partnerships: { whose: 'organisation', names: ['written_by'] },
    open_offers: { whose: 'organisation', names: ['offered_by'] },
    open_offer_ticks: { whose: 'organisation' },
    open_offer_counts: { whose: 'organisation' },
  },
  words: { nl: measuresRecordsNl, en: measuresRecordsEn },
}
