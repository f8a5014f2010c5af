import { isConcerned } from '../../platform/web/doors.ts'
import { page, screens } from '../../platform/web/screens.ts'
import { overviewNames } from './text/names.ts'

export const overviewScreens = screens({
  name: 'overview',
  texts: {
    nl: async () => (await import('./text/nl.ts')).overviewNl,
    en: async () => (await import('./text/en.ts')).overviewEn,
  },
  names: overviewNames,
  pages: [
    page('/overviews', () => import('./pages/overviews.tsx'), 'Overviews'),
    page('/overviews/$year', () => import('./pages/overview.tsx'), 'OverviewPage'),
    page('/overviews/$year/meeting', () => import('./pages/meeting/meeting.tsx'), 'MeetingPage'),
  ],
  rooms: [{ id: 'overviews', in: 'organisation', at: '/overviews', order: 20, isOpen: isConcerned }],
})
