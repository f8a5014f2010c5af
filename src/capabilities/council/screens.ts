import { isConcerned } from '../../platform/web/doors.ts'
import { page, screens } from '../../platform/web/screens.ts'
import { councilNames } from './text/names.ts'

export const councilScreens = screens({
  name: 'council',
  texts: {
    nl: async () => (await import('./text/nl.ts')).councilNl,
    en: async () => (await import('./text/en.ts')).councilEn,
  },
  names: councilNames,
  pages: [page('/consent', () => import('./pages/consent.tsx'), 'Consent')],
  rooms: [
    { id: 'consent', in: 'bar', at: '/consent', order: 70, isOpen: isConcerned },
    { id: 'start-consent', in: 'start', at: '/consent', order: 20, isOpen: ({ guest }) => !guest },
  ],
})
