import type { SecondLock } from '../../../shell/testing/second-lock.ts'

/** No table of two: what somebody says is read by themselves, and by who decides without who said it. */
export const secondLock: SecondLock = {
  views: ['readable_reactions'],
}
