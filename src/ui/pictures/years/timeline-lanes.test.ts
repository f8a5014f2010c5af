import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Berth, berthsOf } from './timeline-lanes.ts'

const boat = (left: number, height = 100): Berth => ({ left, width: 120, height })
const boats = fc.array(
  fc.record({
    left: fc.integer({ min: 0, max: 1000 }),
    width: fc.integer({ min: 60, max: 220 }),
    height: fc.integer({ min: 60, max: 240 }),
  }),
  { maxLength: 30 },
)

test('boats that would overlap take different lanes, and a lane is used again', () => {
  expect(berthsOf([boat(0), boat(50), boat(300), boat(320)]).tops).toEqual([0, 110, 0, 110])
})

test('the order in which boats are named does not change where they lie', () => {
  expect(berthsOf([boat(320), boat(300), boat(50), boat(0)]).tops).toEqual([110, 0, 110, 0])
})

test('a lane is as deep as the boat with the most words in it', () => {
  expect(berthsOf([boat(0), boat(300, 160), boat(310)])).toEqual({ tops: [0, 0, 170], depth: 280 })
})

test('whatever their words, no boat lies on another, and all lie in the water', () => {
  fc.assert(
    fc.property(boats, list => {
      const { tops, depth } = berthsOf(list)
      for (const [index, one] of list.entries()) {
        expect(tops[index]! + one.height).toBeLessThanOrEqual(depth)
        for (const [at, other] of list.slice(0, index).entries()) {
          const across = one.left < other.left + other.width && other.left < one.left + one.width
          const down = tops[index]! < tops[at]! + other.height && tops[at]! < tops[index]! + one.height
          expect(across && down).toBe(false)
        }
      }
    }),
  )
})
