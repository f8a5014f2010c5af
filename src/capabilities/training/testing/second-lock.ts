import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  ofNoTable: ['training_coverage'],
  policies: {
    'trainings.read_trainings': 'organisation',
    'trainings.offer_training': 'organisation',
    'trainings.call_off_training': 'organisation',
    'training_coverage.read_coverage': 'figures',
  },
  functions: { app_training_names: 'holding' },
}
