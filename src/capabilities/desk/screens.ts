import { page, screens, type Visitor } from '../../platform/web/screens.ts'
import { deskNames } from './text/names.ts'

const isConfidant = ({ roles }: Visitor) => roles.includes('confidant')

export const deskScreens = screens({
  name: 'desk',
  texts: {
    nl: async () => (await import('./text/nl.ts')).deskNl,
    en: async () => (await import('./text/en.ts')).deskEn,
  },
  names: deskNames,
  pages: [
    page('/confidants', () => import('./pages/confidants.tsx'), 'ConfidantsPage'),
    page('/desk', () => import('./pages/desk.tsx'), 'DeskPage'),
  ],
  // Nothing waits in either: a number beside them would say that somebody came.
  rooms: [
    { id: 'confidants', in: 'organisation', at: '/confidants', order: 12 },
    { id: 'desk', in: 'work', at: '/desk', order: 5, isOpen: isConfidant },
  ],
})
