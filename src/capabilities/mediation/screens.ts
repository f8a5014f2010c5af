import { screens } from '../../platform/web/screens.ts'

export const mediationScreens = screens({
  name: 'mediation',
  texts: {
    nl: async () => (await import('./text/nl.ts')).mediationNl,
    en: async () => (await import('./text/en.ts')).mediationEn,
  },
  pages: [],
})
