import { page, screens } from '../../platform/web/screens.ts'
import { employabilityNames } from './text/names.ts'

export const employabilityScreens = screens({
  name: 'employability',
  texts: {
    nl: async () => (await import('./text/nl.ts')).employabilityNl,
    en: async () => (await import('./text/en.ts')).employabilityEn,
  },
  names: employabilityNames,
  pages: [page('/my-exercises', () => import('./pages/exercises/portfolio.tsx'), 'Portfolio')],
  rooms: [
    {
      id: 'asked-views',
      in: 'office',
      at: '/asked-views',
      order: 76,
      isOpen: ({ manages }) => manages,
    },
  ],
  career: async () => (await import('./pages/parts.ts')).employabilityParts,
})
