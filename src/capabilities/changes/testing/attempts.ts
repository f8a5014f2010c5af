import { type Attempts, plain } from '../../../shell/testing/attempting.ts'

export const attempts = (): Attempts => ({ readChanges: plain('GET', '/api/changes') })
