import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  [
    'marieke',
    [
      '/people',
      '/people/import',
      '/people/new',
      '/people/person/$number',
      '/people/$relationId/seats',
      '/people/$relationId/contract',
      '/people/roles',
      '/people/guests',
      '/my-roles',
    ],
  ],
  ['samira', ['/relations/$relationId/first-contract']],
]
