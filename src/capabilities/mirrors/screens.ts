import { looksAround } from '../../platform/web/doors.ts'
import { page, screens } from '../../platform/web/screens.ts'
import { mirrorsNames } from './text/names.ts'

export const mirrorsScreens = screens({
  name: 'mirrors',
  texts: {
    nl: async () => (await import('./text/nl.ts')).mirrorsNl,
    en: async () => (await import('./text/en.ts')).mirrorsEn,
  },
  names: mirrorsNames,
  pages: [page('/team-pictures', () => import('./pages/team-pictures.tsx'), 'TeamPicturesPage')],
  rooms: [{ id: 'team-pictures', in: 'organisation', at: '/team-pictures', order: 12, isOpen: looksAround }],
  talk: {
    moments: ['before', 'after'],
    module: 'mirrors',
    load: async () => (await import('./pages/with-talk.ts')).withTalk,
  },
})
