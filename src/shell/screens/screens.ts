import { isHr } from '../../platform/web/doors.ts'
import { doorPage, page, screens, waits } from '../../platform/web/screens.ts'
import { shellEn } from '../text/en.ts'
import { shellNames } from '../text/names.ts'
import { shellNl } from '../text/nl.ts'
import { asksForHelp, hrWorkplaceQuery, thisWeek, workplaceQuery } from './office/queries.ts'

export const shellScreens = screens({
  name: 'shell',
  texts: {
    // What stands around every screen is there with the frame.
    nl: async () => shellNl,
    en: async () => shellEn,
  },
  names: shellNames,
  pages: [
    doorPage('/', () => import('./start/start.tsx'), 'Start'),
    page('/tables', () => import('./start/tables.tsx'), 'Tables'),
    page('/my-days', () => import('./start/my-days.tsx'), 'MyDays'),
    page('/relations/$relationId', () => import('./table/at-table.tsx'), 'AtTable'),
    page('/relations/$relationId/gap', () => import('./table/gap.tsx'), 'Gap'),
    page('/relations/$relationId/talk', () => import('./table/talk.tsx'), 'Talk'),
    page('/relations/$relationId/mirrors', () => import('./table/mirrors.tsx'), 'Mirrors'),
    page('/relations/$relationId/mediator', () => import('./table/mediator.tsx'), 'Mediator'),
    page('/relations/$relationId/needs', () => import('./table/own-needs.tsx'), 'OwnNeeds'),
    page('/relations/$relationId/renderings', () => import('./agreement/renderings.tsx'), 'Renderings'),
    page('/seats/$relationId', () => import('./seat/seat.tsx'), 'Seat'),
    page('/seats/$relationId/view', () => import('./seat/seat.tsx'), 'SeatView'),
    page('/seats/$relationId/gap', () => import('./seat/seat.tsx'), 'SeatGap'),
    page('/seats/$relationId/rounds', () => import('./seat/seat.tsx'), 'SeatRounds'),
    page('/seats/$relationId/talk', () => import('./seat/seat.tsx'), 'SeatTalk'),
    page('/seats/$relationId/mirrors', () => import('./seat/seat.tsx'), 'SeatMirrors'),
    page('/seats/$relationId/renderings', () => import('./seat/seat.tsx'), 'SeatRenderings'),
    page('/seats/$relationId/sign', () => import('./seat/seat.tsx'), 'SeatSign'),
    page('/seats/$relationId/agreements', () => import('./seat/seat.tsx'), 'SeatAgreements'),
    page('/relations/$relationId/sign', () => import('./agreement/sign.tsx'), 'Sign'),
    page('/relations/$relationId/agreements', () => import('./agreement/agreements.tsx'), 'Agreements'),
    page('/relations/$relationId/repair', () => import('./repair/repair.tsx'), 'Repair'),
    page('/relations/$relationId/better', () => import('./agreement/better.tsx'), 'Better'),
    page('/first-steps', () => import('./office/first-steps.tsx'), 'FirstSteps'),
    page('/hr', () => import('./office/hr-workplace.tsx'), 'HrWorkplace'),
    page('/flexicurity/needs', () => import('./office/team-needs.tsx'), 'TeamNeeds'),
    page('/mediations/$relationId', () => import('./office/mediated.tsx'), 'MediatedPage'),
    page('/workplace', () => import('./office/workplace.tsx'), 'Workplace'),
  ],
  rooms: [
    {
      id: 'first-steps',
      in: 'office',
      at: '/first-steps',
      order: 5,
      isOpen: ({ beginning }) => beginning,
    },
    {
      id: 'workplace',
      in: 'office',
      at: '/workplace',
      order: 10,
      isOpen: ({ manages }) => manages,
      waits: waits({ query: workplaceQuery, count: thisWeek }),
    },
    {
      id: 'hr',
      in: 'office',
      at: '/hr',
      order: 20,
      holds: ['/first-steps', '/mediations'],
      isOpen: isHr,
      waits: waits({ query: hrWorkplaceQuery, count: asksForHelp }),
    },
    { id: 'my-days', in: 'work', at: '/my-days', order: 10 },
    { id: 'gap', in: 'path', at: '/gap', order: 20, part: 'expectations' },
    { id: 'talk', in: 'path', at: '/talk', order: 30, part: 'talk' },
    {
      id: 'renderings',
      in: 'path',
      at: '/renderings',
      order: 40,
      part: 'agreement',
      holds: ['/better'],
    },
    { id: 'sign', in: 'path', at: '/sign', order: 50, part: 'agreement' },
    {
      id: 'agreements',
      in: 'path',
      at: '/agreements',
      order: 60,
      part: 'agreement',
      holds: ['/repair'],
    },
  ],
})
