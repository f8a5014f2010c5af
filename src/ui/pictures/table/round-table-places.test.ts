import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apart, onTable, placeCards } from './round-table-places.ts'

const position = fc.double({ min: -1, max: 1, noNaN: true })

test('twelve cards never lie on each other and stay on the table', () => {
  fc.assert(
    fc.property(fc.array(position, { maxLength: 12 }), positions => {
      const places = placeCards(positions)
      for (const [index, place] of places.entries()) {
        expect(onTable(place)).toBe(true)
        for (const other of places.slice(index + 1)) expect(apart(place, other)).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

test('a card lies nearer to whom it matters more', () => {
  const places = placeCards([-0.9, 0, 0.9])
  expect(places[0]?.x).toBeLessThan(-0.4)
  expect(places[1]?.x).toBe(0)
  expect(places[2]?.x).toBeGreaterThan(0.4)
})

test('the same cards always lie the same way', () => {
  const positions = [0, 0.1, -0.4, 0.1, 0.8, -0.8]
  expect(placeCards(positions)).toEqual(placeCards(positions))
})
