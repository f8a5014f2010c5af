import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  // The manager is told: there is no side that shows first.
  reads: { opening_notices: { when: 'always' } },
  policies: {
    'openings.open_one': 'organisation',
    'opening_needs.ask_for': 'organisation',
    'opening_days.set_days': 'organisation',
    'opening_days.change_days': 'organisation',
  },
  functions: { app_fills_unit: 'organisation' },
}
