import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  policies: {
    'measures.read_measures': 'organisation',
    'measures.write_measure': 'organisation',
    'measures.change_measure': 'organisation',
    'measures.drop_draft': 'organisation',
  },
}
