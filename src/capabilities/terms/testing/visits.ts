import type { Visits } from '../../../shell/testing/visits.ts'

/** Samira's lies on the table; Joost's is his own; whoever has no contract here reads why there is nothing. */
export const visits: Visits = [
  ['samira', ['/my-year']],
  ['joost', ['/my-year']],
]
