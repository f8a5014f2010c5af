import type { SecondLock } from '../../../shell/testing/second-lock.ts'

/** No table of two, and no policy asks for a role. */
export const secondLock: SecondLock = {}
