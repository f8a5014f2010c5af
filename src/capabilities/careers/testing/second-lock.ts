import type { SecondLock } from '../../../shell/testing/second-lock.ts'
import { layStep } from './attempts.ts'

export const secondLock: SecondLock = {
  reads: { career_shares: { when: 'always' } },
  apart: async ({ each, wordOf }) => [
    each(async client => {
      await layStep(client, wordOf(client))
    }),
  ],
}
