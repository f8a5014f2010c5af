/** Papers lie in three columns, left to right; between them run two gutters, in which threads have lanes. */
export interface Box {
  column: 0 | 1 | 2
  left: number
  right: number
  top: number
  bottom: number
}
export type Point = readonly [x: number, y: number]

export interface Thread {
  from: Box
  to: Box
}

/** Below its top edge, where a hole would be; where another thread runs at that height already, a little lower. */
const hole = 26
const between = 11
const off = 5

/**
 * Threads as lines with square corners that cross no paper: each leaves its paper sideways, goes up or down in a lane of its
 * own in the gutter, and where it must pass the middle does so between two papers there, or below the last.
 */
export function routeThreads(threads: readonly Thread[], boxes: readonly Box[]): Point[][] {
  const edges = [0, 1, 2].map(column => {
    const own = boxes.filter(box => box.column === column)
    return { left: Math.min(...own.map(box => box.left)), right: Math.max(...own.map(box => box.right)) }
  })
  const gutters = [0, 1].map(gutter => ({ from: edges[gutter]!.right, to: edges[gutter + 1]!.left }))
  const ordered = threads.map(({ from, to }) =>
    from.column <= to.column ? { from, to } : { from: to, to: from },
  )
  const needs = ordered.map(({ from, to }) =>
    from.column === to.column
      ? [Math.min(from.column, 1)]
      : from.column + 1 === to.column
        ? [from.column]
        : [0, 1],
  )
  const lane = (thread: number, gutter: number): number => {
    const inIt = needs.flatMap((used, index) => (used.includes(gutter) ? [index] : []))
    const { from, to } = gutters[gutter]!
    return from + ((to - from) * (inIt.indexOf(thread) + 1)) / (inIt.length + 1)
  }
  const used: { gutter: number; y: number; thread: number }[] = []
  const anchor = (thread: number, box: Box, side: 'left' | 'right'): Point => {
    const gutter = side === 'left' ? box.column - 1 : box.column
    const isTaken = (y: number) =>
      used.some(one => one.gutter === gutter && one.thread !== thread && Math.abs(one.y - y) < between - 1)
    let y = box.top + hole
    while (isTaken(y) && y + between < box.bottom - 6) y += between
    used.push({ gutter, y, thread })
    return [side === 'left' ? box.left - off : box.right + off, Math.min(y, box.bottom - 6)]
  }
  const passes = passesOf(boxes.filter(box => box.column === 1))
  return ordered.map(({ from, to }, index) => {
    if (from.column === to.column) {
      const side = from.column === 2 ? 'left' : 'right'
      const [a, b] = [anchor(index, from, side), anchor(index, to, side)]
      const x = lane(index, Math.min(from.column, 1))
      return [a, [x, a[1]], [x, b[1]], b]
    }
    const [a, b] = [anchor(index, from, 'right'), anchor(index, to, 'left')]
    if (from.column + 1 === to.column) {
      const x = lane(index, from.column)
      return [a, [x, a[1]], [x, b[1]], b]
    }
    const y = passes((a[1] + b[1]) / 2)
    const [x, z] = [lane(index, 0), lane(index, 1)]
    return [a, [x, a[1]], [x, y], [z, y], [z, b[1]], b]
  })
}

/** Heights at which one may pass the middle, each given out once: nearest to what is wished, and with room around it. */
function passesOf(middle: readonly Box[]): (wished: number) => number {
  const papers = [...middle].sort((a, b) => a.top - b.top)
  const gaps = papers.slice(1).map((below, index) => ({ from: papers[index]!.bottom, to: below.top }))
  const free = gaps.flatMap(({ from, to }) => {
    const count = Math.floor((to - from) / between)
    return Array.from({ length: count }, (_, index) => from + ((to - from) * (index + 1)) / (count + 1))
  })
  let below = Math.max(...papers.map(({ bottom }) => bottom), Number.NEGATIVE_INFINITY)
  return wished => {
    if (papers.length === 0) return wished
    const next = below + between
    const best = [...free, next].reduce((a, b) => (Math.abs(b - wished) < Math.abs(a - wished) ? b : a))
    if (best === next) below = next
    else free.splice(free.indexOf(best), 1)
    return best
  }
}

/** As a path with round corners. */
export function pathOf(points: readonly Point[], round = 7): string {
  const [first, ...rest] = points as [Point, ...Point[]]
  const turns = rest.slice(0, -1).map((corner, index) => {
    const before = index === 0 ? first : rest[index - 1]!
    const after = rest[index + 1]!
    const into = toward(corner, before, round)
    const out = toward(corner, after, round)
    return `L${into.join(' ')}Q${corner.join(' ')} ${out.join(' ')}`
  })
  return `M${first.join(' ')}${turns.join('')}L${rest.at(-1)!.join(' ')}`
}

function toward([x, y]: Point, [a, b]: Point, by: number): Point {
  const length = Math.hypot(a - x, b - y)
  if (length === 0) return [x, y]
  const share = Math.min(by, length / 2) / length
  return [x + (a - x) * share, y + (b - y) * share]
}
