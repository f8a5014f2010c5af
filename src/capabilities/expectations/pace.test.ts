import { expect, test } from 'vitest'
import { medianSeconds, minutesLeft, secondsPerItem } from './pace.ts'

/** Moments so many seconds apart. */
const after = (...seconds: number[]) => {
  let now = 5000
  return [now, ...seconds.map(one => (now += one * 1000))]
}

test('too few items say nothing about pace; four do', () => {
  expect(medianSeconds([])).toBeUndefined()
  expect(medianSeconds(after(10, 10, 10))).toBeUndefined()
  expect(medianSeconds(after(10, 10, 10, 10))).toBe(10)
})

test('a pause is no pace, and one slow item does not make all slow', () => {
  expect(medianSeconds(after(8, 8, 900, 8, 8))).toBe(8)
  expect(medianSeconds(after(8, 8, 8, 8, 110))).toBe(8)
})

test('time left is in whole minutes, never less than it is', () => {
  expect(minutesLeft(55, secondsPerItem)).toBe(19)
  expect(minutesLeft(10, secondsPerItem)).toBe(4)
  expect(minutesLeft(36, 20)).toBe(12)
  expect(minutesLeft(1, 8)).toBe(1)
  expect(minutesLeft(0, 20)).toBe(0)
})
