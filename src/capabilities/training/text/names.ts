import type { Names } from '../../../platform/i18n/names.ts'

export const trainingNames = {
  rooms: {
    trainings: { nl: 'Trainingen', en: 'Trainings' },
    'training-coverage': { nl: 'Trainingen geteld', en: 'Trainings counted' },
  },
} satisfies Names
