import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  ['samira', ['/my-stars']],
  ['joost', ['/competence-bank']],
  ['marieke', ['/competence-bank', '/competence-bank/bring']],
]
