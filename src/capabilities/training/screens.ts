import { isConcerned } from '../../platform/web/doors.ts'
import { page, screens } from '../../platform/web/screens.ts'
import { trainingNames } from './text/names.ts'

export const trainingScreens = screens({
  name: 'training',
  texts: {
    nl: async () => (await import('./text/nl.ts')).trainingNl,
    en: async () => (await import('./text/en.ts')).trainingEn,
  },
  names: trainingNames,
  pages: [
    page('/trainings', () => import('./pages/trainings.tsx'), 'Trainings'),
    page('/trainings/offers', () => import('./pages/offers.tsx'), 'Offers'),
    page('/trainings/coverage', () => import('./pages/coverage.tsx'), 'Coverage'),
  ],
  rooms: [
    { id: 'trainings', in: 'work', at: '/trainings', order: 35 },
    {
      id: 'training-coverage',
      in: 'organisation',
      at: '/trainings/coverage',
      order: 27,
      holds: ['/trainings/offers'],
      isOpen: isConcerned,
    },
  ],
})
