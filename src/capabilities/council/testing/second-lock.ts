import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  policies: {
    'consent_steps.ask': 'organisation',
    'consent_steps.go_without': 'organisation',
    'consent_steps.decide': 'organisation',
  },
}
