import { screens, steps } from '../../platform/web/screens.ts'
import { talkSteps, talksBehind } from './pages/next-step.ts'
import { talksQuery } from './pages/queries.ts'
import { dialogueNames } from './text/names.ts'
import { dialogueNearEn } from './text/near.en.ts'
import { dialogueNearNl } from './text/near.nl.ts'

export const dialogueScreens = screens({
  name: 'dialogue',
  texts: {
    nl: async () => (await import('./text/nl.ts')).dialogueNl,
    en: async () => (await import('./text/en.ts')).dialogueEn,
  },
  near: { nl: dialogueNearNl, en: dialogueNearEn },
  names: dialogueNames,
  pages: [],
  steps: steps({ query: talksQuery, find: talkSteps, behind: talksBehind }),
})
