import { page, screens } from '../../platform/web/screens.ts'
import { fairnessNames } from './text/names.ts'

export const fairnessScreens = screens({
  name: 'fairness',
  texts: {
    nl: async () => (await import('./text/nl.ts')).fairnessNl,
    en: async () => (await import('./text/en.ts')).fairnessEn,
  },
  names: fairnessNames,
  pages: [page('/why-list', () => import('./pages/why/why-list.tsx'), 'WhyListPage')],
  rooms: [{ id: 'why-list', in: 'organisation', at: '/why-list', order: 40 }],
})
