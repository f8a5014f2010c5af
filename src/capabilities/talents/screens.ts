import { screens } from '../../platform/web/screens.ts'

export const talentsScreens = screens({
  name: 'talents',
  texts: {
    nl: async () => (await import('./text/nl.ts')).talentsNl,
    en: async () => (await import('./text/en.ts')).talentsEn,
  },
  pages: [],
  career: async () => (await import('./pages/parts.ts')).talentParts,
})
