import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apart, layTable, linesOf, onTable, sizeOf } from './round-table-places.ts'

const word = fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom(...'aeinorst') })
const card = fc.record({
  position: fc.double({ min: -1, max: 1, noNaN: true }),
  label: fc.array(word, { minLength: 1, maxLength: 14 }).map(words => words.join(' ')),
  note: fc.constantFrom('van Joost', 'jullie zien dit in een ander licht'),
})
const edges = fc.record({ far: fc.boolean(), near: fc.boolean() })
const at = (...positions: number[]) =>
  positions.map(position => ({ position, label: 'Een werkdruk die klopt' }))
const bare = { far: false, near: false }

test('twelve cards, as large as their words, never lie on each other and stay on the table', () => {
  fc.assert(
    fc.property(fc.array(card, { maxLength: 12 }), edges, (cards, lying) => {
      const { places, depth } = layTable(cards, lying)
      expect(depth).toBeGreaterThanOrEqual(1)
      for (const [index, place] of places.entries()) {
        expect(onTable(place)).toBe(true)
        for (const other of places.slice(index + 1)) expect(apart(place, other)).toBe(true)
        const edge = { x: 0, width: 0.2, height: 0.15 / depth }
        if (lying.far) expect(apart(place, { ...edge, y: -0.76 })).toBe(true)
        if (lying.near) expect(apart(place, { ...edge, y: 0.76 })).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

test('five ordinary topics lie on the table as it is', () => {
  expect(layTable(at(-0.9, -0.3, 0, 0.2, 0.9), { far: true, near: true }).depth).toBe(1)
})

test('more words make a card higher, never narrower', () => {
  const short = sizeOf({ label: 'Loon' })
  const long = sizeOf({ label: 'Hoe verhouden eisen en loon zich; mag het ook lichter, voor minder loon?' })
  expect(long.height).toBeGreaterThan(short.height)
  expect(long.width).toBeGreaterThanOrEqual(short.width)
})

test('words fall into lines, and a word that is longer than a line is broken', () => {
  expect(linesOf('een twee drie', 20)).toBe(1)
  expect(linesOf('een twee drie', 8)).toBe(2)
  expect(linesOf('arbeidsmarktkansen', 10)).toBe(2)
  expect(linesOf('de arbeidsmarktkansen', 10)).toBe(3)
})

test('a card lies nearer to whom it matters more', () => {
  const { places } = layTable(at(-0.9, 0, 0.9), bare)
  expect(places[0]!.x).toBeLessThan(-0.4)
  expect(places[1]!.x).toBe(0)
  expect(places[2]!.x).toBeGreaterThan(0.4)
})

test('the same cards always lie the same way', () => {
  const cards = at(0, 0.1, -0.4, 0.1, 0.8, -0.8)
  expect(layTable(cards, bare)).toEqual(layTable(cards, bare))
})
