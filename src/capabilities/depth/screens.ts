import { page, screens } from '../../platform/web/screens.ts'
import { depthNames } from './text/names.ts'

export const depthScreens = screens({
  name: 'depth',
  texts: {
    nl: async () => (await import('./text/nl.ts')).depthNl,
    en: async () => (await import('./text/en.ts')).depthEn,
  },
  names: depthNames,
  pages: [page('/talk-lines', () => import('./pages/talk-lines.tsx'), 'TalkLinesPage')],
  talk: {
    moments: ['before', 'during'],
    module: 'depth',
    load: async () => (await import('./pages/with-talk.ts')).withTalk,
  },
})
