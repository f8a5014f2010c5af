import { screens } from '../../platform/web/screens.ts'

export const counterpartsScreens = screens({
  name: 'counterparts',
  texts: {
    nl: async () => (await import('./text/nl.ts')).counterpartsNl,
    en: async () => (await import('./text/en.ts')).counterpartsEn,
  },
  pages: [],
})
