import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  ['samira', ['/openings']],
  ['joost', ['/openings', '/fill-openings']],
  ['marieke', ['/fill-openings']],
]
