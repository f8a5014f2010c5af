import { weeksOf } from '@wisselwerk/engines/worktime/year'
import { expect, test } from 'vitest'
import { runsOf } from './runs.ts'

test('a summer off is three runs, each with its exact sum, the minute of rounding in none of its own', () => {
  const weeks = weeksOf({
    year: 2027,
    weeklyMinutes: 1680,
    shape: { kind: 'stretches', stretches: [{ from: 28, until: 33, minutes: 0 }] },
  })
  // 27 weeks: six of 1,900 minutes and 21 of 1,899.
  expect(runsOf(weeks)).toEqual([
    { from: 1, until: 27, minutes: 1900, sum: 51_279 },
    { from: 28, until: 33, minutes: 0, sum: 0 },
    { from: 34, until: 52, minutes: 1899, sum: 36_081 },
  ])
})

test('a free week beside one of a minute is no run of two', () => {
  expect(runsOf([0, 1]).map(({ sum }) => sum)).toEqual([0, 1])
})
