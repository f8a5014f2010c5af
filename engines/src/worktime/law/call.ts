import type { CallSet } from '../rule-set.ts'

/** Civil Code 7:628a: people called in for work, of any age. */
export const call: CallSet = {
  rules: 'call',
  name: 'nl-on-call',
  ages: { from: 0, until: null },
  certainty: 'H',
  source:
    'Burgerlijk Wetboek 7:628a as described by evl-advocaten.nl and beyn.nl; text of the article not read',
  versions: [
    {
      from: '2020-01-01',
      until: null,
      limits: { 'call-notice': 4 * 24 * 60, 'call-notice-least': 24 * 60, 'call-minimum-pay': 3 * 60 },
    },
  ],
  articles: {
    'call-notice': { article: 'BW 7:628a', kind: 'mark' },
    'call-withdrawn': { article: 'BW 7:628a', kind: 'due' },
    'call-minimum-pay': { article: 'BW 7:628a', kind: 'due' },
  },
}
