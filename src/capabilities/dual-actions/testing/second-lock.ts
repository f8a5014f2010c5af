import type { SecondLock } from '../../../shell/testing/second-lock.ts'

/** Each half is said to the other. */
export const secondLock: SecondLock = { reads: { dual_actions: { when: 'always' } } }
