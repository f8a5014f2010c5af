import { screens } from '../../platform/web/screens.ts'

export const dualActionsScreens = screens({
  name: 'dual-actions',
  texts: {
    nl: async () => (await import('./text/nl.ts')).dualActionsNl,
    en: async () => (await import('./text/en.ts')).dualActionsEn,
  },
  pages: [],
  career: async () => (await import('./pages/parts.ts')).dualActionParts,
})
