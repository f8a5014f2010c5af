import type { RecordsOf } from '../../platform/plate/records.ts'
import { flexicurityRecordsEn } from './text/records.en.ts'
import { flexicurityRecordsNl } from './text/records.nl.ts'

export const flexicurityRecords: RecordsOf = {
  tables: {
    activities: { whose: 'organisation' },
    packages: { whose: 'organisation' },
    organisation_needs: { whose: 'organisation' },
  },
  words: { nl: flexicurityRecordsNl, en: flexicurityRecordsEn },
}
