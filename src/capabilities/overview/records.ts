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
    overview_meetings: {
      whose: 'organisation',
      group: 'tasks',
      term: 'questions',
      names: ['hr_by', 'council_by'],
      when: 'held_on',
      since: 'held_on',
    },
    overview_meeting_people: {
      whose: 'organisation',
      group: 'tasks',
      term: 'questions',
      names: ['person_id'],
      when: 'asked_on',
      since: 'asked_on',
    },
    overview_agreements: {
      whose: 'organisation',
      group: 'tasks',
      term: 'questions',
      names: ['who', 'made_by', 'closed_by'],
      when: 'made_on',
      since: 'made_on',
    },
    overview_meeting_additions: {
      whose: 'organisation',
      group: 'tasks',
      term: 'questions',
      names: ['added_by'],
      when: 'added_on',
      since: 'added_on',
    },
  },
  words: { nl: overviewRecordsNl, en: overviewRecordsEn },
}
