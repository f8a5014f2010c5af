import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = { functions: { app_changes: 'organisation' } }
