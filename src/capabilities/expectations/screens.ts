import { looksAround } from '../../platform/web/doors.ts'
import { page, screens, steps } from '../../platform/web/screens.ts'
import { viewBehind, viewSteps } from './pages/next-step.ts'
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
    page('/relations/$relationId/rounds', () => import('./pages/rounds.tsx'), 'Rounds'),
    page('/relations/$relationId/entry', () => import('./pages/entry.tsx'), 'Entry'),
    page('/expectations', () => import('./pages/catalogue.tsx'), 'Catalogue'),
  ],
  rooms: [
    { id: 'view', in: 'path', at: '/view', order: 10, part: 'expectations', holds: ['/rounds', '/entry'] },
    { id: 'catalogue', in: 'organisation', at: '/expectations', order: 5, isOpen: looksAround },
  ],
  steps: steps({ query: viewQuery, find: viewSteps, behind: viewBehind }),
})
