import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  policies: {
    'provisioned_people.read_own': 'signingIn',
    'provisioning_keys.hr_reads': 'signingIn',
    'sign_in_domains.hr_reads': 'signingIn',
    'sign_in_providers.hr_reads': 'signingIn',
  },
}
