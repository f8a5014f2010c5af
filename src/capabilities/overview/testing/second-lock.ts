import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  policies: {
    'overview_questions.answer': 'figures',
    'overview_questions.ask': 'figures',
    'overview_questions.read_questions': 'figures',
    'overviews.read_overview': 'figures',
    'overviews.want': 'figures',
    'overviews.want_again': 'figures',
  },
}
