import { screens, steps } from '../../platform/web/screens.ts'
import { agreementSteps, agreementsDone } from './pages/next-step.ts'
import { timelineQuery } from './pages/queries.ts'
import { agreementsNames } from './text/names.ts'

export const agreementsScreens = screens({
  name: 'agreements',
  texts: {
    nl: async () => (await import('./text/nl.ts')).agreementsNl,
    en: async () => (await import('./text/en.ts')).agreementsEn,
  },
  names: agreementsNames,
  pages: [],
  steps: steps({ query: timelineQuery, find: agreementSteps, done: agreementsDone }),
})
