import { isConcerned } from '../../platform/web/doors.ts'
import { page, screens, waits } from '../../platform/web/screens.ts'
import { consentQuery, consentWaits } from './pages/queries.ts'
import { councilNames } from './text/names.ts'

export const councilScreens = screens({
  name: 'council',
  texts: {
    nl: async () => (await import('./text/nl.ts')).councilNl,
    en: async () => (await import('./text/en.ts')).councilEn,
  },
  names: councilNames,
  pages: [
    page('/consent', () => import('./pages/consent.tsx'), 'Consent'),
    page('/consent/all', () => import('./pages/all-parts.tsx'), 'AllParts'),
  ],
  rooms: [
    {
      id: 'consent',
      in: 'office',
      at: '/consent',
      order: 50,
      isOpen: isConcerned,
      waits: waits({ query: () => consentQuery, count: consentWaits }),
    },
    {
      id: 'consented',
      in: 'organisation',
      at: '/consent',
      order: 60,
      isOpen: visitor => !isConcerned(visitor),
    },
  ],
})
