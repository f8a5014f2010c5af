import { expect, test } from 'vitest'

test('a day has an end', { timeout: 200 }, () => {
  expect(24).toBeLessThan(25)
})
