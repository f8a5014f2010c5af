import { dealTypes, refusalReasons } from '../agreements/index.ts'
import type { Chapter } from './vocabulary.ts'

/** What became of the talks of one working relationship in a year. */
export const talkOutcomes = ['held', 'one-way', 'planned', 'none'] as const
const talkKinds = ['annual', 'performance', 'appraisal', 'development', 'ad_hoc'] as const
const dimensions = ['exchange', 'authority', 'cooperation'] as const
const followUps = ['kept', 'partly', 'not-kept', 'seen-differently'] as const

/** Every figure of an overview, by its chapter; each counts people. */
export const figures: Record<Chapter, readonly string[]> = {
  process: ['people', ...talkOutcomes.map(name => `talk.${name}`), ...talkKinds.map(name => `kind.${name}`)],
  content: [
    ...dimensions.map(name => `dimension.${name}`),
    'dimension.tension',
    ...['freedom', 'team', 'pay'].map(name => `left-out.${name}`),
  ],
  outcomes: [
    'agreed.signed',
    'agreed.ideal',
    ...dealTypes.map(name => `deal.${name}`),
    ...refusalReasons.map(name => `refused.${name}`),
    ...followUps.map(name => `follow-up.${name}`),
  ],
}
