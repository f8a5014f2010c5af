import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  ['samira', ['/measures', '/measures/$measureId', '/employer-needs', '/partnerships', '/open-offers']],
  ['marieke', ['/measures', '/open-offers', '/two-roads']],
  ['ineke', ['/two-roads']],
]
