import { expect, test } from 'vitest'
import { laneOf } from './timeline-lanes.ts'

test('boats that would overlap take different lanes, and a lane is used again', () => {
  expect(laneOf([0, 0.05, 0.3, 0.31])).toEqual([0, 1, 0, 1])
})

test('the order in which boats are named does not change where they lie', () => {
  expect(laneOf([0.31, 0.3, 0.05, 0])).toEqual([1, 0, 1, 0])
})

test('boats at the end of the river are kept inside it and apart', () => {
  expect(new Set(laneOf([0.9, 0.95, 1])).size).toBe(3)
})
