import type { SecondLock } from '../../../shell/testing/second-lock.ts'

/** What is written of somebody is said to them. */
export const secondLock: SecondLock = { reads: { talent_notes: { when: 'always' } } }
