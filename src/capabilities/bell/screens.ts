import { page, screens } from '../../platform/web/screens.ts'
import { bellNames } from './text/names.ts'

export const bellScreens = screens({
  name: 'bell',
  texts: {
    nl: async () => (await import('./text/nl.ts')).bellNl,
    en: async () => (await import('./text/en.ts')).bellEn,
  },
  names: bellNames,
  pages: [page('/bell', () => import('./pages/bell.tsx'), 'Bell')],
  rooms: [{ id: 'bell', in: 'own', at: '/bell', order: 15, guests: true }],
})
