import { ok } from '../../../shell/testing/furnished.ts'
import { startSearching, wanting } from '../../../shell/testing/searching.ts'
import type { SecondLock } from '../../../shell/testing/second-lock.ts'

export const secondLock: SecondLock = {
  reads: {
    searches: { when: 'always' },
    search_weighings: { when: 'never', writer: 'author_id' },
    search_choices: { when: 'never', writer: 'author_id' },
    search_offers: { when: 'never', writer: 'author_id', by: 'run' },
  },
  apart: async ({ cast, first }) => {
    const searching = await startSearching(cast, 'confirmed')
    const choosing = await startSearching(cast, 'weighed')
    // Both in at once run the search or end it; alone they are sealed.
    return [
      {
        first: () => ok(first.post(`${searching.search}/weighing`, wanting(searching.issues, 0))),
        second: async () => {},
      },
      { first: () => ok(first.post(`${choosing.search}/choice`, { yes: [1] })), second: async () => {} },
    ]
  },
}
