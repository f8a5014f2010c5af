import type { RecordsOf } from '../../platform/plate/records.ts'
import { competencesRecordsEn } from './text/records.en.ts'
import { competencesRecordsNl } from './text/records.nl.ts'

export const competencesRecords: RecordsOf = {
  tables: { competence_terms: { whose: 'organisation' } },
  words: { nl: competencesRecordsNl, en: competencesRecordsEn },
}
