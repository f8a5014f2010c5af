import { screens, steps } from '../../platform/web/screens.ts'
import { talkSteps, talksBehind } from './pages/next-step.ts'
import { talksQuery } from './pages/queries.ts'
import { dialogueNames } from './text/names.ts'

export const dialogueScreens = screens({
  name: 'dialogue',
  texts: {
    nl: async () => (await import('./text/nl.ts')).dialogueNl,
    en: async () => (await import('./text/en.ts')).dialogueEn,
  },
  names: dialogueNames,
  pages: [],
  steps: steps({ query: talksQuery, find: talkSteps, behind: talksBehind }),
})
