import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  ['marieke', ['/retention']],
  ['ineke', ['/retention']],
  ['joost', ['/my-data']],
  ['daan', ['/sources', '/my-data']],
]
