import { page, screens } from '../../platform/web/screens.ts'
import { privacyNames } from './text/names.ts'

export const privacyScreens = screens({
  name: 'privacy',
  texts: {
    nl: async () => (await import('./text/nl.ts')).privacyNl,
    en: async () => (await import('./text/en.ts')).privacyEn,
  },
  names: privacyNames,
  pages: [
    page('/sources', () => import('./pages/sources.tsx'), 'Sources'),
    page('/retention', () => import('./pages/retention.tsx'), 'Retention'),
    page('/my-data', () => import('./pages/my-data.tsx'), 'MyData'),
  ],
  rooms: [
    { id: 'retention', in: 'foot', at: '/retention', order: 10, guests: true },
    { id: 'sources', in: 'foot', at: '/sources', order: 20, guests: true },
    { id: 'my-data', in: 'work', at: '/my-data', order: 50, guests: true },
    { id: 'own-data', in: 'own', at: '/my-data', order: 20, guests: true },
  ],
})
