import { isConcerned } from '../../platform/web/doors.ts'
import { page, screens } from '../../platform/web/screens.ts'
import { fairnessNames } from './text/names.ts'

export const fairnessScreens = screens({
  name: 'fairness',
  texts: {
    nl: async () => (await import('./text/nl.ts')).fairnessNl,
    en: async () => (await import('./text/en.ts')).fairnessEn,
  },
  names: fairnessNames,
  pages: [
    page('/why-list', () => import('./pages/why/why-list.tsx'), 'WhyListPage'),
    page('/grant-rates', () => import('./pages/rates/grant-rates.tsx'), 'GrantRatesPage'),
    page('/reach', () => import('./pages/reach/reach.tsx'), 'ReachPage'),
  ],
  rooms: [
    { id: 'why-list', in: 'organisation', at: '/why-list', order: 40 },
    { id: 'grant-rates', in: 'organisation', at: '/grant-rates', order: 42, isOpen: isConcerned },
    { id: 'reach', in: 'organisation', at: '/reach', order: 31, isOpen: isConcerned },
  ],
})
