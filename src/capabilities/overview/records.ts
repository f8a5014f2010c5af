import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { overviewRecordsEn } from './text/records.en.ts'
import { overviewRecordsNl } from './text/records.nl.ts'

export const overviewRecords: RecordsOf = {
  terms: {
    questions: { from: 'creation', versions: always(60, 'own-choice', 'L') },
  },
  tables: {
    overviews: { whose: 'organisation' },
    overview_questions: {
      whose: 'organisation',
      group: 'tasks',
      term: 'questions',
      names: ['answered_by'],
      when: 'asked_on',
      since: 'asked_on',
    },
  },
  words: { nl: overviewRecordsNl, en: overviewRecordsEn },
}
