import { isConcerned } from '../../platform/web/doors.ts'
import { page, screens } from '../../platform/web/screens.ts'
import { repairNames } from './text/names.ts'

export const repairScreens = screens({
  name: 'repair',
  texts: {
    nl: async () => (await import('./text/nl.ts')).repairNl,
    en: async () => (await import('./text/en.ts')).repairEn,
  },
  names: repairNames,
  pages: [
    page('/conditions', () => import('./pages/of-everybody.ts'), 'Conditions'),
    page('/what-breach-does', () => import('./pages/of-everybody.ts'), 'Explain'),
  ],
  rooms: [{ id: 'conditions', in: 'organisation', at: '/conditions', order: 25, isOpen: isConcerned }],
})
