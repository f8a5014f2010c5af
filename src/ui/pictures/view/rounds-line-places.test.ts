import { describe, expect, test } from 'vitest'
import { placesOf, strokesOf } from './rounds-line-places.ts'

describe('the line over the rounds', () => {
  test('runs between answers on the scale only, and not over a silence', () => {
    expect(strokesOf({ values: [3, 4, 5] })).toEqual([
      [0, 1],
      [1, 2],
    ])
    expect(strokesOf({ values: [3, null, 5] })).toEqual([])
    expect(strokesOf({ values: [3, 0, 5, 5] })).toEqual([[2, 3]])
  })

  test('does not lead from what somebody else said', () => {
    expect(strokesOf({ values: [3, 4, 5], anew: [1] })).toEqual([[1, 2]])
  })

  test('more stands higher, "not agreed" stands apart below, and two who say the same are both seen', () => {
    const { down, across, height } = placesOf({ count: 3, step: 28, isOff: true, voices: 2 })
    const levels = [5, 4, 3, 2, 1, 0].map(level => down(level, null))
    expect([...levels].sort((a, b) => a - b)).toEqual(levels)
    expect(levels[5]! - levels[4]!).toBeGreaterThan(levels[4]! - levels[3]!)
    expect(height).toBeGreaterThan(levels[5]!)
    expect(across(1, 0)).toBeLessThan(across(1, 1))
    expect(across(0, 0)).toBeGreaterThan(0)
    expect(across(2, 1)).toBeLessThan(100)
  })
})
