import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  ['ineke', ['/conditions']],
  ['samira', ['/what-breach-does']],
]
