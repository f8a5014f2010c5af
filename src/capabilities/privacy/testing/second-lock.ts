import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  policies: {
    'deletions.read_deletions': 'figures',
    'retention_holds.keep_holds': 'refused',
    'retention_holds.lead_on': 'refused',
    'retention_holds.place': 'refused',
  },
  functions: {
    app_deletions_per_year: 'figures',
  },
}
