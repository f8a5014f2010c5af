import { isHr } from '../../platform/web/doors.ts'
import { page, screens, steps } from '../../platform/web/screens.ts'
import { agreementSteps, agreementsBehind, agreementsDone } from './pages/next-step.ts'
import { timelineQuery } from './pages/queries.ts'
import { agreementsNames } from './text/names.ts'

export const agreementsScreens = screens({
  name: 'agreements',
  texts: {
    nl: async () => (await import('./text/nl.ts')).agreementsNl,
    en: async () => (await import('./text/en.ts')).agreementsEn,
  },
  names: agreementsNames,
  pages: [
    page('/rules', () => import('./pages/shelf/rules.tsx'), 'Rules'),
    page('/my-agreements', () => import('./pages/taken/own-agreements.tsx'), 'OwnAgreements'),
  ],
  rooms: [
    { id: 'rules', in: 'office', at: '/rules', order: 60, isOpen: isHr },
    { id: 'own-agreements', in: 'work', at: '/my-agreements', order: 45 },
  ],
  steps: steps({
    query: timelineQuery,
    find: agreementSteps,
    done: agreementsDone,
    behind: agreementsBehind,
  }),
})
