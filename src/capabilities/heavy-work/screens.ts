import { page, screens } from '../../platform/web/screens.ts'

export const heavyWorkScreens = screens({
  name: 'heavy-work',
  texts: {
    nl: async () => (await import('./text/nl.ts')).heavyWorkNl,
    en: async () => (await import('./text/en.ts')).heavyWorkEn,
  },
  pages: [page('/heavy-functions', () => import('./pages/heavy-functions.tsx'), 'HeavyFunctionsPage')],
  career: async () => (await import('./pages/parts.ts')).heavyWorkParts,
})
