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
    page('/relations/$relationId', () => import('./table.tsx'), 'PairTable'),
    page('/relations/$relationId/gap', () => import('./gap.tsx'), 'Gap'),
    page('/relations/$relationId/talk', () => import('./talk.tsx'), 'Talk'),
    page('/relations/$relationId/needs', () => import('./own-needs.tsx'), 'OwnNeeds'),
    page('/relations/$relationId/renderings', () => import('./renderings.tsx'), 'Renderings'),
    page('/seats/$relationId', () => import('./seat.tsx'), 'Seat'),
    page('/seats/$relationId/view', () => import('./seat.tsx'), 'SeatView'),
    page('/seats/$relationId/gap', () => import('./seat.tsx'), 'SeatGap'),
    page('/seats/$relationId/talk', () => import('./seat.tsx'), 'SeatTalk'),
    page('/seats/$relationId/renderings', () => import('./seat.tsx'), 'SeatRenderings'),
    page('/seats/$relationId/sign', () => import('./seat.tsx'), 'SeatSign'),
    page('/seats/$relationId/agreements', () => import('./seat.tsx'), 'SeatAgreements'),
    page('/relations/$relationId/sign', () => import('./sign.tsx'), 'Sign'),
    page('/relations/$relationId/agreements', () => import('./agreements.tsx'), 'Agreements'),
    page('/relations/$relationId/better', () => import('./better.tsx'), 'Better'),
    page('/hr', () => import('./hr-workplace.tsx'), 'HrWorkplace'),
    page('/flexicurity/needs', () => import('./team-needs.tsx'), 'TeamNeeds'),
    page('/workplace', () => import('./workplace.tsx'), 'Workplace'),
  ],
  rooms: [
    { id: 'workplace', in: 'bar', at: '/workplace', order: 10, isOpen: ({ manages }) => manages },
    { id: 'hr', in: 'bar', at: '/hr', order: 20, isOpen: isHr },
    { id: 'gap', in: 'table', at: '/gap', order: 20, part: 'expectations' },
    { id: 'talk', in: 'table', at: '/talk', order: 30, part: 'talk' },
    {
      id: 'agreements',
      in: 'table',
      at: '/agreements',
      order: 40,
      part: 'agreement',
      holds: ['/renderings', '/sign', '/better'],
    },
  ],
})
