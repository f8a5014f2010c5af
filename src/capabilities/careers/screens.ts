import { page, screens } from '../../platform/web/screens.ts'
import { careersNames } from './text/names.ts'

export const careersScreens = screens({
  name: 'careers',
  texts: {
    nl: async () => (await import('./text/nl.ts')).careersNl,
    en: async () => (await import('./text/en.ts')).careersEn,
  },
  names: careersNames,
  pages: [
    page('/shared-careers', () => import('./pages/shared-careers.tsx'), 'SharedCareers'),
    page('/sitting-beside', () => import('./pages/support/sitting-beside.tsx'), 'SittingBeside'),
  ],
  rooms: [
    { id: 'my-career', in: 'work', at: '/my-career', order: 15 },
    {
      id: 'shared-careers',
      in: 'office',
      at: '/shared-careers',
      order: 75,
      isOpen: ({ manages }) => manages,
    },
  ],
  career: async () => (await import('./pages/parts.ts')).careerParts,
})
