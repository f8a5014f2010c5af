import { looksAround } from '../../platform/web/doors.ts'
import { page, screens, steps } from '../../platform/web/screens.ts'
import { viewSteps } from './pages/next-step.ts'
import { viewQuery } from './pages/queries.ts'
import { expectationsNames } from './text/names.ts'

export const expectationsScreens = screens({
  name: 'expectations',
  texts: {
    nl: async () => (await import('./text/nl.ts')).expectationsNl,
    en: async () => (await import('./text/en.ts')).expectationsEn,
  },
  names: expectationsNames,
  pages: [
    page('/relations/$relationId/view', () => import('./pages/my-view.tsx'), 'MyView'),
    page('/expectations', () => import('./pages/catalogue.tsx'), 'Catalogue'),
  ],
  rooms: [
    { id: 'view', in: 'table', at: '/view', order: 10, part: 'expectations' },
    { id: 'catalogue', in: 'own', at: '/expectations', order: 25, isOpen: looksAround },
  ],
  steps: steps({ query: viewQuery, find: viewSteps }),
})
