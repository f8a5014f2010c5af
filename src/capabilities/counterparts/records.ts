import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { counterpartsRecordsEn } from './text/records.en.ts'
import { counterpartsRecordsNl } from './text/records.nl.ts'

const what = 'agency-thread'

export const counterpartsRecords: RecordsOf = {
  terms: {
    agency: { from: 'relation-end', versions: always(6, 'own-choice', 'M') },
  },
  tables: {
    agency_topics: {
      whose: 'pair',
      group: 'talks',
      term: 'agency',
      when: 'laid_at',
      writer: { column: 'laid_by', what },
      called: { by: ['words'] },
    },
    agency_lines: {
      whose: 'pair',
      group: 'talks',
      term: 'agency',
      names: ['author_id'],
      when: 'written_at',
      writer: { column: 'author_id', what },
    },
    agency_talks: { whose: 'pair', group: 'talks', term: 'agency', when: 'planned_on' },
    agency_answers: {
      whose: 'pair',
      group: 'talks',
      term: 'agency',
      names: ['author_id'],
      when: 'answered_at',
    },
  },
  words: { nl: counterpartsRecordsNl, en: counterpartsRecordsEn },
}
