import { needCard, ok } from '../../../shell/testing/furnished.ts'
import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  reads: {
    views: { when: 'after', writer: 'author_id' },
    answers: { when: 'after', writer: 'view_id' },
    entry_views: { when: 'after', writer: 'author_id' },
    view_parts: { when: 'after', writer: 'author_id' },
    need_cards: { when: 'never', writer: 'owner_id', by: 'employee' },
  },
  ofNoTable: ['own_items'],
  views: ['readable_answers', 'readable_parts'],
  apart: async ({ cast, url, each, wordOf }) => [
    each(async client => {
      const answers = { variety: { importance: 5, owed: 4, kept: 2 } }
      await ok(client.put(`${url}/view`, { version: 0, answers }))
      await ok(client.post(`${url}/view/submit`, { version: 1 }))
      await ok(client.post(`${url}/view/release`))
    }),
    each(async client => {
      const word = wordOf(client)
      const words = { content: word, state: word, workload: word, effort: word }
      await ok(client.put(`${url}/entry`, { version: 0, words }))
      await ok(client.post(`${url}/entry/show`))
    }),
    each(async client => {
      if (client === cast.clients.employee)
        await ok(client.post(`${url}/needs`, { ...needCard, wish: wordOf(client) }))
    }),
  ],
  policies: {
    'own_items.add_items': 'organisation',
    'own_items.retire_items': 'organisation',
  },
}
