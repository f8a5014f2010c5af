import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  policies: {
    'activities.keep_activities': 'organisation',
    'activities.read_activities': 'organisation',
    'organisation_needs.read_needs': 'organisation',
    'organisation_needs.write_needs': 'organisation',
    'packages.publish': 'organisation',
    'packages.read_packages': 'organisation',
  },
  functions: {
    app_reads_packages: 'organisation',
  },
}
