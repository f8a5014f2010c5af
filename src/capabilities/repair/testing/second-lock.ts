import { ok } from '../../../shell/testing/furnished.ts'
import type { SecondLock } from '../../../shell/testing/second-lock.ts'
import { entryOf, record } from './entry.ts'

export const secondLock: SecondLock = {
  reads: {
    breaches: { when: 'never', writer: 'person_id' },
    feelings: { when: 'never', writer: 'person_id' },
    seams: { when: 'always' },
    seam_agreements: { when: 'always' },
  },
  apart: async ({ url, each, wordOf }) => [
    each(async client => {
      const words = wordOf(client)
      await ok(client.post(`${url}/breaches`, entryOf({ happened: words, feeling: words })))
    }),
    each(async client => {
      await record(client, url, entryOf({ state: 'threatened' }))
    }),
  ],
  functions: { app_confidants: 'nothing' },
  policies: { 'team_conditions.of_the_whole': 'figures' },
}
