import { ok } from '../../../shell/testing/furnished.ts'
import type { SecondLock } from '../../../shell/testing/second-lock.ts'
import { summerOff } from './attempts.ts'

/** What somebody draws is theirs; the other reads it only once its owner lays it down. */
export const secondLock: SecondLock = {
  reads: { year_patterns: { when: 'never', writer: 'drawn_by', by: 'employee' } },
  apart: async ({ cast, url, each }) => [
    each(async client => {
      if (client === cast.clients.employee) await ok(client.put(`${url}/year-patterns/2027`, summerOff))
    }),
  ],
}
