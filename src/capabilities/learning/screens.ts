import { isHr } from '../../platform/web/doors.ts'
import { page, screens } from '../../platform/web/screens.ts'
import { learningNames } from './text/names.ts'

export const learningScreens = screens({
  name: 'learning',
  texts: {
    nl: async () => (await import('./text/nl.ts')).learningNl,
    en: async () => (await import('./text/en.ts')).learningEn,
  },
  names: learningNames,
  pages: [page('/shown-diplomas', () => import('./pages/shown-diplomas.tsx'), 'ShownDiplomasPage')],
  rooms: [{ id: 'shown-diplomas', in: 'office', at: '/shown-diplomas', order: 76, isOpen: isHr }],
  career: async () => (await import('./pages/diplomas.tsx')).diplomaParts,
})
