import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { talentsRecordsEn } from './text/records.en.ts'
import { talentsRecordsNl } from './text/records.nl.ts'

export const talentsRecords: RecordsOf = {
  terms: { talents: { from: 'relation-end', versions: always(6, 'own-choice', 'M') } },
  tables: {
    talent_notes: {
      whose: 'person',
      group: 'talks',
      term: 'talents',
      writer: { column: 'author_id', what: 'talent' },
      when: 'written_at',
    },
  },
  words: { nl: talentsRecordsNl, en: talentsRecordsEn },
}
