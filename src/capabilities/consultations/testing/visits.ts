import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  ['samira', ['/consultations', '/consultations/$consultationId']],
  ['marieke', ['/consultations', '/consultations/$consultationId/outcome']],
]
