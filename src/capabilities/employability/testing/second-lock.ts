import type { SecondLock } from '../../../shell/testing/second-lock.ts'
import { doExercise, hangBead, tellAge } from './attempts.ts'

export const secondLock: SecondLock = {
  // What is asked, answered and shared is said to the other.
  reads: { employability_views: { when: 'always' }, employability_shares: { when: 'always' } },
  apart: async ({ each, wordOf }) => [
    each(async client => {
      await hangBead(client, 'balance', wordOf(client))
      await tellAge(client, 'felt', wordOf(client))
      await doExercise(client, 'half', wordOf(client))
    }),
  ],
}
