import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  views: ['directory_people'],
  policies: {
    'mail_trials.hr_tries': 'organisation',
    'provisioned_people.read_own': 'signingIn',
    'provisioning_keys.hr_reads': 'signingIn',
    'sign_in_domains.hr_reads': 'signingIn',
    'sign_in_providers.hr_reads': 'signingIn',
  },
}
