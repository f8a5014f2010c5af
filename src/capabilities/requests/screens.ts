import { isHr } from '../../platform/web/doors.ts'
import { page, screens } from '../../platform/web/screens.ts'
import { requestsNames } from './text/names.ts'

export const requestsScreens = screens({
  name: 'requests',
  texts: {
    nl: async () => (await import('./text/nl.ts')).requestsNl,
    en: async () => (await import('./text/en.ts')).requestsEn,
  },
  names: requestsNames,
  pages: [page('/request-terms', () => import('./pages/request-terms.tsx'), 'RequestTermsPage')],
  rooms: [{ id: 'request-terms', in: 'office', at: '/request-terms', order: 62, isOpen: isHr }],
})
