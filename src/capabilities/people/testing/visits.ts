import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  ['marieke', ['/people', '/people/import', '/people/$relationId/seats', '/people/roles', '/my-roles']],
]
