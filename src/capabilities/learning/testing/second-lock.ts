import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  policies: {
    'diplomas.read_shown': 'refused',
    'diplomas.answer_shown': 'refused',
    'trade_registers.write_number': 'organisation',
  },
}
