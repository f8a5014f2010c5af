import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  ['joost', ['/span', '/amo', '/team-ledger']],
  ['marieke', ['/span', '/amo', '/team-ledger']],
  ['samira', ['/amo']],
]
