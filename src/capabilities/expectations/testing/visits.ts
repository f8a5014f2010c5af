import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  [
    'samira',
    ['/relations/$relationId/view', '/relations/$relationId/rounds', '/relations/$relationId/entry'],
  ],
  ['marieke', ['/expectations']],
]
