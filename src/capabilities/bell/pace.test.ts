import { expect, test } from 'vitest'
import { isTime } from './pace.ts'

const at = (moment: string) => new Date(moment)

test.each([
  ['nothing was ever told', null, '2026-09-01T10:00:00Z', true],
  ['a minute short of a quarter', '2026-09-01T10:00:00Z', '2026-09-01T10:14:00Z', false],
  ['a quarter later', '2026-09-01T10:00:00Z', '2026-09-01T10:15:00Z', true],
])('at once: %s', (_, last, now, told) => {
  expect(isTime('at-once', last ? at(last) : null, at(now))).toBe(told)
})

// Seven o'clock in the Netherlands is five in UTC in summer, and six in winter.
test.each([
  ['in summer a minute before seven', null, '2026-09-01T04:59:00Z', false],
  ['in summer at seven', null, '2026-09-01T05:00:00Z', true],
  ['in winter a minute before seven', null, '2026-12-01T05:59:00Z', false],
  ['in winter at seven', null, '2026-12-01T06:00:00Z', true],
  ['once today already', '2026-09-01T05:00:00Z', '2026-09-01T20:00:00Z', false],
  ['yesterday evening, told today', '2026-08-31T20:00:00Z', '2026-09-01T05:00:00Z', true],
  ['half past midnight is another day, before seven', '2026-08-31T05:00:00Z', '2026-08-31T22:30:00Z', false],
])('daily: %s', (_, last, now, told) => {
  expect(isTime('daily', last ? at(last) : null, at(now))).toBe(told)
})
