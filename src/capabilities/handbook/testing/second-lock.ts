import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  policies: {
    'house_rules.write_house_rule': 'organisation',
    'house_rules.end_house_rule': 'organisation',
  },
}
