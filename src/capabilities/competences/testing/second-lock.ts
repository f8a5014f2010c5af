import type { SecondLock } from '../../../shell/testing/second-lock.ts'

/** Of one's own, and of no table of two. What is shown to others is decided by one function, part by part. */
export const secondLock: SecondLock = {
  policies: {
    'competence_terms.bring_terms': 'organisation',
    'competence_terms.rename_terms': 'organisation',
  },
  functions: { app_looks_for_people: 'nothing', app_bring_competence: 'register' },
}
