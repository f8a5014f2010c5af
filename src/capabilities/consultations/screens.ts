import { page, screens, waits } from '../../platform/web/screens.ts'
import { consultationsQuery, toDecide } from './pages/waiting.ts'
import { consultationsNames } from './text/names.ts'

export const consultationsScreens = screens({
  name: 'consultations',
  texts: {
    nl: async () => (await import('./text/nl.ts')).consultationsNl,
    en: async () => (await import('./text/en.ts')).consultationsEn,
  },
  names: consultationsNames,
  pages: [
    page('/consultations', () => import('./pages/consultations.tsx'), 'Consultations'),
    page('/consultations/$consultationId', () => import('./pages/consultation.tsx'), 'ConsultationPage'),
    page('/consultations/$consultationId/outcome', () => import('./pages/outcome.tsx'), 'OutcomePage'),
  ],
  rooms: [
    {
      id: 'consultations',
      in: 'organisation',
      at: '/consultations',
      order: 60,
      waits: waits({ query: () => consultationsQuery, count: toDecide }),
    },
  ],
})
