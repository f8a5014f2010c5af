import { screens } from '../../platform/web/screens.ts'
import { competencesNames } from './text/names.ts'

export const competencesScreens = screens({
  name: 'competences',
  texts: {
    nl: async () => (await import('./text/nl.ts')).competencesNl,
    en: async () => (await import('./text/en.ts')).competencesEn,
  },
  names: competencesNames,
  pages: [],
})
