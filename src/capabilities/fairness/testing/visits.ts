import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  ['samira', ['/why-list']],
  ['ineke', ['/grant-rates', '/reach']],
]
