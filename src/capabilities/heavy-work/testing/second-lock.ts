import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  policies: {
    'heavy_functions.flag_heavy_function': 'organisation',
    'heavy_functions.end_heavy_function': 'organisation',
  },
}
