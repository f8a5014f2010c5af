import { screens } from '../../platform/web/screens.ts'

export const fairnessScreens = screens({
  name: 'fairness',
  texts: {
    nl: async () => (await import('./text/nl.ts')).fairnessNl,
    en: async () => (await import('./text/en.ts')).fairnessEn,
  },
  pages: [],
})
