import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  ['samira', ['/heavy-functions']],
  ['marieke', ['/heavy-functions']],
]
