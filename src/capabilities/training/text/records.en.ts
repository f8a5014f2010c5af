import type { SameKeys } from '../../../platform/i18n/language.ts'
import type { trainingRecordsNl } from './records.nl.ts'

export const trainingRecordsEn: SameKeys<typeof trainingRecordsNl> = {
  terms: {
    training: {
      title: 'Trainings in talking',
      reason: 'Long enough to count a year that is over, and for you to read what you did.',
    },
  },
  tables: {
    training_enrolments: {
      title: 'Trainings for which you enrolled',
      fields: {
        training_id: 'Training',
        person_id: 'Who',
        enrolled_at: 'Enrolled on',
        attended: 'Whether you were there, as you said yourself',
      },
    },
  },
  readings: { training: 'who enrolled for a training' },
  events: {
    'talk-training': {
      called: 'training',
      offered: 'offered',
      'called-off': 'called off',
      enrolled: 'enrolled',
      withdrawn: 'enrolment withdrawn',
      attendance: 'said whether I was there',
    },
  },
}
