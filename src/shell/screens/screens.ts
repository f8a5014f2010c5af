import { isHr } from '../../platform/web/doors.ts'
import { page, screens } from '../../platform/web/screens.ts'
import { shellNames } from '../text/names.ts'

export const shellScreens = screens({
  name: 'shell',
  texts: {
    nl: async () => (await import('../text/nl.ts')).shellNl,
    en: async () => (await import('../text/en.ts')).shellEn,
  },
  names: shellNames,
  pages: [
    page('/', () => import('./start.tsx'), 'Start'),
    page('/chairs', () => import('./chairs.tsx'), 'Chairs'),
    page('/sign-in', () => import('./sign-in.tsx'), 'SignIn'),
    page('/reset-password', () => import('./reset-password.tsx'), 'ResetPassword'),
    page('/relations/$relationId', () => import('./table.tsx'), 'PairTable'),
    page('/relations/$relationId/gap', () => import('./gap.tsx'), 'Gap'),
    page('/invitation/$secret', () => import('./invitation.tsx'), 'Invitation'),
    page('/relations/$relationId/talk', () => import('./talk.tsx'), 'Talk'),
    page('/setup/$secret', () => import('./setup.tsx'), 'Setup'),
    page('/relations/$relationId/needs', () => import('./own-needs.tsx'), 'OwnNeeds'),
    page('/account', () => import('./account/account.tsx'), 'Account'),
    page('/relations/$relationId/renderings', () => import('./renderings.tsx'), 'Renderings'),
    page('/seats/$relationId', () => import('./seat.tsx'), 'Seat'),
    page('/relations/$relationId/sign', () => import('./sign.tsx'), 'Sign'),
    page('/relations/$relationId/agreements', () => import('./agreements.tsx'), 'Agreements'),
    page('/relations/$relationId/better', () => import('./better.tsx'), 'Better'),
    page('/hr', () => import('./hr-workplace.tsx'), 'HrWorkplace'),
    page('/flexicurity/needs', () => import('./team-needs.tsx'), 'TeamNeeds'),
    page('/workplace', () => import('./workplace.tsx'), 'Workplace'),
    page('/demo/outbox', () => import('./outbox.tsx'), 'Outbox'),
  ],
  rooms: [
    { id: 'workplace', in: 'bar', at: '/workplace', order: 10, isOpen: ({ manages }) => manages },
    { id: 'hr', in: 'bar', at: '/hr', order: 20, isOpen: isHr },
    { id: 'gap', in: 'table', at: '/gap', order: 20 },
    { id: 'talk', in: 'table', at: '/talk', order: 30 },
    {
      id: 'agreements',
      in: 'table',
      at: '/agreements',
      order: 40,
      holds: ['/renderings', '/sign', '/better'],
    },
  ],
})
