import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { termsRecordsEn } from './text/records.en.ts'
import { termsRecordsNl } from './text/records.nl.ts'

export const termsRecords: RecordsOf = {
  terms: { 'year-patterns': { from: 'relation-end', versions: always(6, 'own-choice', 'M') } },
  tables: {
    year_patterns: {
      whose: 'pair',
      group: 'agreements',
      term: 'year-patterns',
      writer: { column: 'drawn_by', what: 'year-pattern' },
      when: 'written_at',
    },
  },
  words: { nl: termsRecordsNl, en: termsRecordsEn },
}
