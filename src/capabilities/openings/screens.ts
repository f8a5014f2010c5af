import { page, screens, type Visitor } from '../../platform/web/screens.ts'
import { openingsNames } from './text/names.ts'

const mayFill = ({ roles, manages }: Visitor): boolean =>
  manages || roles.includes('hr') || roles.includes('recruiter')

export const openingsScreens = screens({
  name: 'openings',
  texts: {
    nl: async () => (await import('./text/nl.ts')).openingsNl,
    en: async () => (await import('./text/en.ts')).openingsEn,
  },
  names: openingsNames,
  pages: [
    page('/openings', () => import('./pages/openings.tsx'), 'OpeningsPage'),
    page('/openings/$openingId', () => import('./pages/opening.tsx'), 'OpeningPage'),
    page('/fill-openings', () => import('./pages/to-fill.tsx'), 'ToFillPage'),
    page('/fill-openings/$openingId', () => import('./pages/lock.tsx'), 'LockPage'),
    page('/relations/$relationId/sign-ups', () => import('./pages/sign-ups.tsx'), 'SignUpsPage'),
  ],
  rooms: [
    { id: 'openings', in: 'around', at: '/openings', order: 20 },
    { id: 'fill-openings', in: 'office', at: '/fill-openings', order: 74, isOpen: mayFill },
  ],
})
