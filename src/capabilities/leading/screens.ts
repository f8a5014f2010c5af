import { isHr } from '../../platform/web/doors.ts'
import { page, screens } from '../../platform/web/screens.ts'
import { leadingNames } from './text/names.ts'

export const leadingScreens = screens({
  name: 'leading',
  texts: {
    nl: async () => (await import('./text/nl.ts')).leadingNl,
    en: async () => (await import('./text/en.ts')).leadingEn,
  },
  names: leadingNames,
  pages: [
    page('/span', () => import('./pages/span.tsx'), 'SpanPage'),
    page('/team-ledger', () => import('./pages/paradox/team-ledger.tsx'), 'TeamLedgerPage'),
    page('/amo', () => import('./pages/amo/amo.tsx'), 'AmoPage'),
  ],
  rooms: [
    { id: 'amo', in: 'organisation', at: '/amo', order: 27 },
    {
      id: 'span',
      in: 'organisation',
      at: '/span',
      order: 28,
      isOpen: visitor => visitor.manages && !isHr(visitor),
    },
    {
      id: 'team-ledger',
      in: 'organisation',
      at: '/team-ledger',
      order: 29,
      isOpen: visitor => visitor.manages || isHr(visitor),
    },
    { id: 'unit-spans', in: 'office', at: '/span', order: 70, isOpen: isHr },
  ],
})
