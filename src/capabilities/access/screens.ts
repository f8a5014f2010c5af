import { page, screens } from '../../platform/web/screens.ts'
import { accessNames } from './text/names.ts'

export const accessScreens = screens({
  name: 'access',
  texts: {
    nl: async () => (await import('./text/nl.ts')).accessNl,
    en: async () => (await import('./text/en.ts')).accessEn,
  },
  names: accessNames,
  pages: [page('/ways-in', () => import('./pages/ways-in.tsx'), 'WaysInPage')],
  rooms: [{ id: 'account', in: 'own', at: '/account', order: 10 }],
})
