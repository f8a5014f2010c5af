import { expect, test } from 'vitest'
import { groupOf } from './who-inside.ts'

test.each([
  [[{ can: true, wish: 'yes' }], 'can-wants'],
  [
    [
      { can: true, wish: null },
      { can: false, wish: 'yes' },
    ],
    'can-wants',
  ],
  [[{ can: false, wish: 'yes' }], 'wants'],
  [[{ can: true, wish: null }], 'can'],
  [[{ can: true, wish: 'rather-not' }], 'rather-not'],
  [[{ can: false, wish: 'rather-not' }], 'rather-not'],
  // Somebody who wants one thing of it and rather not another wants something of it.
  [
    [
      { can: true, wish: 'rather-not' },
      { can: false, wish: 'yes' },
    ],
    'can-wants',
  ],
] as const)('[E04] %j stands under %s', (said, group) => {
  expect(groupOf(said)).toBe(group)
})
