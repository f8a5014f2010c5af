import { describe, expect, test } from 'vitest'
import { coinOf, pilesOf } from './coin-piles.ts'

describe('coins in piles', () => {
  test('a thousand are ten piles of five coins of twenty', () => {
    expect(coinOf(1000)).toBe(20)
    expect(pilesOf(1000, 20)).toEqual([5, 5, 5, 5, 5, 5, 5, 5, 5, 5])
    expect(pilesOf(300, 20)).toEqual([5, 5, 5])
  })

  test('what does not fill a pile or a coin is there all the same, and nothing is no pile', () => {
    expect(pilesOf(120, 20)).toEqual([5, 1])
    expect(pilesOf(1, 20)).toEqual([1])
    expect(pilesOf(0, 20)).toEqual([])
  })

  test.each([0, 1, 1200, 1201, 150_000, 1_000_000_000])('%i fits', whole => {
    expect(pilesOf(whole, coinOf(whole)).length).toBeLessThanOrEqual(12)
  })
})
