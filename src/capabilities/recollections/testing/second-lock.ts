import type { SecondLock } from '../../../shell/testing/second-lock.ts'

/** What is noted is said to the other. */
export const secondLock: SecondLock = {
  reads: {
    recollections: { when: 'always' },
    recollection_ends: { when: 'always' },
  },
}
