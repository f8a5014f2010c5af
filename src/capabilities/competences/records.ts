import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { competencesRecordsEn } from './text/records.en.ts'
import { competencesRecordsNl } from './text/records.nl.ts'

export const competencesRecords: RecordsOf = {
  terms: {
    'bank-looks': { from: 'creation', versions: always(12, 'own-choice', 'M') },
  },
  tables: {
    competence_terms: { whose: 'organisation' },
    competences: {
      whose: 'person',
      group: 'work',
      term: 'register',
      when: 'written_on',
      atErasure: 'deleted',
      uncounted: true,
    },
    bank_looks: {
      whose: 'person',
      group: 'traces',
      term: 'bank-looks',
      when: 'looked_at',
      since: 'looked_at',
    },
    bank_looks_shown: {
      whose: 'person',
      group: 'traces',
      term: 'bank-looks',
      when: 'looked_at',
      since: 'looked_at',
    },
    bank_counts: { whose: 'organisation' },
  },
  words: { nl: competencesRecordsNl, en: competencesRecordsEn },
}
