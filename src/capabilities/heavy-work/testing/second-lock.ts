import type { SecondLock } from '../../../shell/testing/second-lock.ts'
import { offerTo } from './attempts.ts'

export const secondLock: SecondLock = {
  reads: { plan_b_offers: { when: 'never', writer: 'person_id', by: 'employee' } },
  apart: async ({ world, cast, url, each }) => [
    each(async client => {
      if (client === cast.clients.employee) await offerTo({ world, cast }, url.split('/').at(-1)!)
    }),
  ],
  policies: {
    'heavy_functions.flag_heavy_function': 'organisation',
    'heavy_functions.end_heavy_function': 'organisation',
  },
}
