import type { Visits } from '../../../shell/testing/visits.ts'

export const visits: Visits = [
  [
    null,
    [
      '/chairs',
      '/sign-in',
      '/demo/outbox',
      '/invitation/$secret',
      '/reset-password',
      '/setup/$secret',
      '/mail-arrived/$secret',
    ],
  ],
  ['marieke', ['/ways-in', '/account']],
  ['joost', ['/account']],
  ['daan', ['/account']],
]
