import { expect, test } from 'vitest'
import { isBelievable, reach } from './believed-day.ts'

test('the first look begins at the newest day; after that no day is reached by a jump', () => {
  expect(reach(null, [])).toBeNull()
  expect(reach(null, ['2025-01-01', '2026-09-01', '2026-08-01'])).toBe('2026-09-01')
  expect(reach('2026-09-01', [])).toBe('2026-09-01')
  expect(reach('2026-09-01', ['2026-10-06'])).toBe('2026-10-06')
  expect(reach('2026-09-01', ['2026-10-07'])).toBe('2026-09-01')
  expect(reach('2026-09-01', ['2026-09-30', '2026-10-30', '2026-11-30'])).toBe('2026-11-30')
})

test('what people did while the clock was wrong does not count, nor once it is right again', () => {
  expect(reach('2026-09-01', ['2036-09-01', '2036-09-02', '2026-09-03'])).toBe('2026-09-03')
})

test('35 days is near, 36 is not, before as after', () => {
  expect(isBelievable('2026-10-06', '2026-09-01')).toBe(true)
  expect(isBelievable('2026-10-07', '2026-09-01')).toBe(false)
  expect(isBelievable('2026-07-28', '2026-09-01')).toBe(true)
  expect(isBelievable('2026-07-27', '2026-09-01')).toBe(false)
  expect(isBelievable('2026-09-01', null)).toBe(false)
})
