import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  ['samira', ['/measures', '/measures/$measureId', '/employer-needs']],
  ['marieke', ['/measures', '/two-roads']],
  ['ineke', ['/two-roads']],
]
