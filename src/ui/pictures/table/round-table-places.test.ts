import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apart, type Lying, layTable, onTable } from './round-table-places.ts'

const table = { width: 885, height: 442 }
const leaf = { width: 216, height: 62 }
const card = fc.record({
  position: fc.double({ min: -1, max: 1, noNaN: true }),
  width: fc.integer({ min: 90, max: 280 }),
  height: fc.integer({ min: 56, max: 260 }),
})
const edge = fc.option(fc.constant(leaf), { nil: undefined })
const at = (...positions: number[]): Lying[] =>
  positions.map(position => ({ position, width: 220, height: 60 }))

test('twelve cards, as large as their words, never lie on each other and stay on the table', () => {
  fc.assert(
    fc.property(fc.array(card, { maxLength: 12 }), edge, edge, (cards, far, near) => {
      const { places, depth } = layTable(cards, table, { far, near })
      expect(depth).toBeGreaterThanOrEqual(1)
      const deep = (table.height * depth) / 2
      const between = { x: 0, y: 0 }
      for (const [index, place] of places.entries()) {
        expect(place.width).toBeCloseTo(cards[index]!.width / table.width)
        expect(place.height).toBeCloseTo(cards[index]!.height / 2 / deep)
        expect(onTable(place)).toBe(true)
        for (const other of places.slice(index + 1)) expect(apart(place, other, between)).toBe(true)
        const own = { x: 0, width: leaf.width / table.width, height: leaf.height / 2 / deep }
        const rim = 1 - 24 / deep - own.height
        if (far) expect(apart(place, { ...own, y: -rim }, between)).toBe(true)
        if (near) expect(apart(place, { ...own, y: rim }, between)).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

test('five ordinary topics lie on the table as it is', () => {
  expect(layTable(at(-0.9, -0.3, 0, 0.2, 0.9), table, { far: leaf, near: leaf }).depth).toBe(1)
})

test('a card lies nearer to whom it matters more, and never before the other', () => {
  const { places } = layTable(at(-0.9, 0, 0.9), table, {})
  expect(places[0]!.x).toBeLessThan(-0.4)
  expect(places[1]!.x).toBe(0)
  expect(places[2]!.x).toBeGreaterThan(0.4)
  const many = layTable(at(-0.9, -0.9, -0.9, -0.9, -0.9, -0.9), table, {})
  for (const { x } of many.places) expect(x).toBeLessThan(-0.3)
})

test('what obliges both lies in the middle, one above the other, and the table grows for it', () => {
  const { places, depth } = layTable(at(0, 0, 0, 0, 0), table, { far: leaf, near: leaf })
  for (const { x } of places) expect(Math.abs(x)).toBeLessThanOrEqual(0.3)
  expect(depth).toBeGreaterThan(1)
})

test('the same cards always lie the same way', () => {
  const cards = at(0, 0.1, -0.4, 0.1, 0.8, -0.8)
  expect(layTable(cards, table, {})).toEqual(layTable(cards, table, {}))
})
