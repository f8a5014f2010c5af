import type { RecordsOf } from '../../platform/plate/records.ts'
import { handbookRecordsEn } from './text/records.en.ts'
import { handbookRecordsNl } from './text/records.nl.ts'

export const handbookRecords: RecordsOf = {
  tables: { house_rules: { whose: 'organisation', names: ['written_by'] } },
  words: { nl: handbookRecordsNl, en: handbookRecordsEn },
}
