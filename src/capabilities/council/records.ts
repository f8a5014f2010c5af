import type { RecordsOf } from '../../platform/plate/records.ts'
import { councilRecordsEn } from './text/records.en.ts'
import { councilRecordsNl } from './text/records.nl.ts'

export const councilRecords: RecordsOf = {
  tables: {
    consent_steps: { whose: 'organisation', group: 'tasks', when: 'taken_at', says: 'modules' },
  },
  words: { nl: councilRecordsNl, en: councilRecordsEn },
}
