import type { RecordsOf } from '../../platform/plate/records.ts'
import { measuresRecordsEn } from './text/records.en.ts'
import { measuresRecordsNl } from './text/records.nl.ts'

export const measuresRecords: RecordsOf = {
  tables: { measures: { whose: 'organisation', names: ['written_by'] } },
  words: { nl: measuresRecordsNl, en: measuresRecordsEn },
}
