import { page, screens } from '../../platform/web/screens.ts'
import { measuresNames } from './text/names.ts'

export const measuresScreens = screens({
  name: 'measures',
  texts: {
    nl: async () => (await import('./text/nl.ts')).measuresNl,
    en: async () => (await import('./text/en.ts')).measuresEn,
  },
  names: measuresNames,
  pages: [
    page('/partnerships', () => import('./pages/partnerships.tsx'), 'PartnershipsPage'),
    page('/open-offers', () => import('./pages/open-offers.tsx'), 'OpenOffersPage'),
    page('/measures', () => import('./pages/measures.tsx'), 'MeasuresPage'),
    page('/measures/$measureId', () => import('./pages/measure.tsx'), 'MeasurePage'),
    page('/employer-needs', () => import('./pages/needs.tsx'), 'NeedsPage'),
    page('/two-roads', () => import('./pages/roads.tsx'), 'RoadsPage'),
  ],
  rooms: [
    { id: 'open-offers', in: 'work', at: '/open-offers', order: 36 },
    {
      id: 'measures',
      in: 'organisation',
      at: '/measures',
      order: 63,
      holds: ['/employer-needs', '/two-roads', '/partnerships', '/heavy-functions'],
    },
  ],
})
