import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  ['joost', ['/span', '/amo']],
  ['marieke', ['/span', '/amo']],
  ['samira', ['/amo']],
]
