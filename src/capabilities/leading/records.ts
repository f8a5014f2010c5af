import type { RecordsOf } from '../../platform/plate/records.ts'
import { leadingRecordsEn } from './text/records.en.ts'
import { leadingRecordsNl } from './text/records.nl.ts'

export const leadingRecords: RecordsOf = {
  tables: {
    span_rules: { whose: 'organisation', names: ['set_by'] },
    span_hours: { whose: 'organisation', names: ['said_by'] },
  },
  words: { nl: leadingRecordsNl, en: leadingRecordsEn },
}
