import { page, screens } from '../../platform/web/screens.ts'
import { changesNames } from './text/names.ts'

export const changesScreens = screens({
  name: 'changes',
  texts: {
    nl: async () => (await import('./text/nl.ts')).changesNl,
    en: async () => (await import('./text/en.ts')).changesEn,
  },
  names: changesNames,
  pages: [page('/changes', () => import('./pages/changes.tsx'), 'Changes')],
  rooms: [{ id: 'changes', in: 'organisation', at: '/changes', order: 64 }],
})
