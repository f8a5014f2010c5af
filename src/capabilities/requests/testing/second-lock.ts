import type { SecondLock } from '../../../shell/testing/second-lock.ts'

/** What is asked and answered is said to the other. */
export const secondLock: SecondLock = {
  reads: { requests: { when: 'always' }, request_answers: { when: 'always' } },
  policies: {
    'request_terms.set_terms': 'organisation',
    'request_terms.change_terms': 'organisation',
  },
}
