import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  ['samira', ['/openings', '/openings/$openingId']],
  ['joost', ['/openings', '/fill-openings', '/relations/$relationId/sign-ups']],
  ['marieke', ['/fill-openings', '/fill-openings/$openingId']],
]
