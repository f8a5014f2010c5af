import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  ['samira', ['/my-career']],
  ['joost', ['/shared-careers']],
  ['marieke', ['/sitting-beside']],
]
