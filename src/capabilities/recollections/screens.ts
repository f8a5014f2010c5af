import { screens } from '../../platform/web/screens.ts'

export const recollectionsScreens = screens({
  name: 'recollections',
  texts: {
    nl: async () => (await import('./text/nl.ts')).recollectionsNl,
    en: async () => (await import('./text/en.ts')).recollectionsEn,
  },
  pages: [],
})
