import { looksAround } from '../../platform/web/doors.ts'
import { page, screens } from '../../platform/web/screens.ts'
import { flexicurityNames } from './text/names.ts'

export const flexicurityScreens = screens({
  name: 'flexicurity',
  texts: {
    nl: async () => (await import('./text/nl.ts')).flexicurityNl,
    en: async () => (await import('./text/en.ts')).flexicurityEn,
  },
  names: flexicurityNames,
  pages: [
    page('/flexicurity', () => import('./pages/wall.tsx'), 'FlexicurityMap'),
    page('/flexicurity/compare', () => import('./pages/compare.tsx'), 'ComparePackages'),
    page('/flexicurity/activities', () => import('./pages/register.tsx'), 'ActivityRegister'),
    page('/flexicurity/meaning', () => import('./pages/meaning.tsx'), 'Meaning'),
  ],
  rooms: [
    { id: 'flexicurity', in: 'organisation', at: '/flexicurity', order: 30, isOpen: looksAround },
    {
      id: 'team-needs',
      in: 'organisation',
      at: '/flexicurity/needs',
      order: 30,
      isOpen: visitor => !looksAround(visitor),
    },
  ],
})
