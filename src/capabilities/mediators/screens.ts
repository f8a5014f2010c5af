import { page, screens } from '../../platform/web/screens.ts'

export const mediatorsScreens = screens({
  name: 'mediators',
  texts: {
    nl: async () => (await import('./text/nl.ts')).mediatorsNl,
    en: async () => (await import('./text/en.ts')).mediatorsEn,
  },
  pages: [page('/mediations', () => import('./pages/mediations.tsx'), 'MediationsPage')],
})
