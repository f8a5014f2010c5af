import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, type Point, pathOf, routeThreads } from './thread-lanes.ts'

const widths = { card: 260, gutter: 48, gap: 20 }

/** Three columns of papers with these heights, from the same line down. */
function lay(columns: readonly number[][]): Box[] {
  return columns.flatMap((heights, column) => {
    const left = column * (widths.card + widths.gutter)
    let top = 60
    return heights.map(height => {
      const box = { column: column as 0, left, right: left + widths.card, top, bottom: top + height }
      top += height + widths.gap
      return box
    })
  })
}

const crosses = ([x, y]: Point, [a, b]: Point, box: Box): boolean =>
  Math.max(x, a) > box.left &&
  Math.min(x, a) < box.right &&
  Math.max(y, b) > box.top &&
  Math.min(y, b) < box.bottom

const heights = fc.array(fc.integer({ min: 60, max: 320 }), { minLength: 1, maxLength: 5 })

test('no thread runs behind a paper, whatever lies where, and no two share a lane', () => {
  fc.assert(
    fc.property(
      fc.tuple(heights, heights, heights),
      fc.array(fc.nat(), { maxLength: 12 }),
      (columns, picks) => {
        const boxes = lay(columns)
        const threads = picks.map((pick, index) => ({
          from: boxes[pick % boxes.length]!,
          to: boxes[(pick * 7 + index) % boxes.length]!,
        }))
        const routes = routeThreads(
          threads.filter(({ from, to }) => from !== to),
          boxes,
        )
        const upright: number[] = []
        for (const points of routes) {
          for (const [index, point] of points.slice(1).entries()) {
            const before = points[index]!
            for (const box of boxes) expect(crosses(before, point, box)).toBe(false)
          }
          for (const x of new Set(points.slice(1, -1).map(([x]) => x))) upright.push(Math.round(x * 100))
        }
        expect(new Set(upright).size).toBe(upright.length)
      },
    ),
  )
})

test('a thread past the middle goes between two papers there where that is nearest, else below', () => {
  const boxes = lay([[100], [100, 400], [100]])
  const [mine, , , yours] = boxes as [Box, Box, Box, Box]
  const [, , [, through]] = routeThreads([{ from: mine, to: yours }], boxes)[0] as [Point, Point, Point]
  expect(through).toBeGreaterThan(160)
  expect(through).toBeLessThan(180)
})

test('a path begins and ends at its papers', () => {
  expect(
    pathOf(
      [
        [0, 0],
        [10, 0],
        [10, 30],
        [20, 30],
      ],
      4,
    ),
  ).toMatch(/^M0 0L6 0Q10 0 10 4.*L20 30$/)
})
