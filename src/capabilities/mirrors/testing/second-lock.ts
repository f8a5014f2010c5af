import { ok } from '../../../shell/testing/furnished.ts'
import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  reads: {
    reflections: { when: 'after', writer: 'author_id' },
    reflection_answers: { when: 'after', writer: 'reflection_id' },
    reflection_words: { when: 'never', writer: 'reflection_id' },
  },
  policies: {
    'team_pictures.read_pictures': 'figures',
    'closed_periods.read_closed': 'figures',
  },
  apart: async ({ url, each, wordOf }) => [
    each(async client => {
      const mirror = `${url}/mirrors/triad/2026-q3`
      const answers = { demand: '3', effort: '4', recovery: '2' }
      await ok(client.put(mirror, { version: 0, answers, words: { demand: wordOf(client) } }))
      await ok(client.post(`${mirror}/share`))
    }),
  ],
}
