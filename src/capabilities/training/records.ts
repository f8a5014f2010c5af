import { always, type RecordsOf } from '../../platform/plate/records.ts'
import { trainingRecordsEn } from './text/records.en.ts'
import { trainingRecordsNl } from './text/records.nl.ts'

export const trainingRecords: RecordsOf = {
  terms: { training: { from: 'creation', versions: always(36, 'own-choice', 'M') } },
  tables: {
    trainings: { whose: 'organisation', called: { by: ['title'] } },
    training_enrolments: {
      whose: 'person',
      group: 'talks',
      term: 'training',
      when: 'enrolled_at',
      since: 'enrolled_at',
    },
    training_coverage: { whose: 'organisation' },
  },
  words: { nl: trainingRecordsNl, en: trainingRecordsEn },
}
