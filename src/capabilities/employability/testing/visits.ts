import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  ['joost', ['/asked-views']],
  ['samira', ['/my-exercises']],
]
