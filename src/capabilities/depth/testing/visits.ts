import type { Visits } from '../../../shell/testing/visits.ts'

/** Bram takes Fatma along to a talk of his. */
export const visits: Visits = [
  ['fatma', ['/along/$companionId']],
  ['marieke', ['/talk-lines']],
  ['samira', ['/talk-lines']],
]
