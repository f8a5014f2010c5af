import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Berth, berthsOf } from './timeline-lanes.ts'

const water = { width: 1180, lines: [0, 450, 950] }
const boat = (left: number, height = 100): Berth => ({ left, width: 120, height })
const boats = fc.array(
  fc.record({
    left: fc.integer({ min: 0, max: 960 }),
    width: fc.integer({ min: 60, max: 220 }),
    height: fc.integer({ min: 60, max: 240 }),
  }),
  { maxLength: 30 },
)

test('boats of far days lie each on its own, in one lane', () => {
  expect(berthsOf([boat(0), boat(300)], water)).toEqual({
    places: [
      { left: 0, top: 0 },
      { left: 300, top: 0 },
    ],
    depth: 110,
  })
})

test('three of one day lie beside each other, and a fourth below', () => {
  const { places, depth } = berthsOf([boat(650), boat(650), boat(650), boat(650)], water)
  expect(places.map(({ left, top }) => [left, top])).toEqual([
    [650, 0],
    [790, 0],
    [510, 0],
    [650, 110],
  ])
  expect(depth).toBe(220)
})

test('the order in which boats are named does not change how deep the water is', () => {
  const list = [boat(320), boat(300), boat(50), boat(0)]
  expect(berthsOf(list, water).depth).toBe(berthsOf([...list].reverse(), water).depth)
})

test('a lane is as deep as the boat with the most words in it', () => {
  expect(berthsOf([boat(0), boat(300, 160)], water).depth).toBe(170)
})

test('whatever their words, no boat lies on another or far from its day, and none crosses a line', () => {
  fc.assert(
    fc.property(boats, list => {
      const { places, depth } = berthsOf(list, water)
      for (const [index, one] of list.entries()) {
        const { left, top } = places[index]!
        expect(top + one.height).toBeLessThanOrEqual(depth)
        expect(Math.abs(left - one.left)).toBeLessThanOrEqual(1.4 * one.width)
        for (const line of water.lines) {
          expect(line < left + one.width / 2).toBe(line < one.left + one.width / 2)
          if (left !== one.left) expect(line <= left || line >= left + one.width).toBe(true)
        }
        for (const [at, other] of list.slice(0, index).entries()) {
          const there = places[at]!
          const across = left < there.left + other.width && there.left < left + one.width
          const down = top < there.top + other.height && there.top < top + one.height
          expect(across && down).toBe(false)
        }
      }
    }),
  )
})
