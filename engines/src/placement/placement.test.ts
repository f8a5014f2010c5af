import { describe, expect, test } from 'vitest'
import type { PlacementCase } from './case.ts'
import { place } from './place.ts'

function seeded(seed: number) {
  let state = seed
  return (end: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * end)
  }
}
type Draw = ReturnType<typeof seeded>

function anyCase(
  draw: Draw,
  size: { workers: number; openings: number; edges: number; value: number },
): PlacementCase {
  const workers = Array.from({ length: size.workers }, (_, at) => `w${String(at).padStart(5, '0')}`)
  const openings = Array.from({ length: size.openings }, (_, at) => ({ id: `o${at}`, capacity: draw(3) }))
  const edges = workers.flatMap(worker =>
    [...new Set(Array.from({ length: draw(size.edges + 1) }, () => draw(size.openings)))].map(at => ({
      worker,
      opening: `o${at}`,
      value: draw(size.value),
    })),
  )
  const some = (percent: number) => workers.filter(() => draw(100) < percent)
  const standing = some(30).map(worker => ({ worker, opening: `o${draw(size.openings)}` }))
  return { workers, openings, edges, mustPlace: some(15), standing }
}

/** Every placement there is; what counts, in the order in which it counts. */
function byTrying({ workers, openings, edges, mustPlace = [], standing = [] }: PlacementCase): number[] {
  const left = new Map(openings.map(({ id, capacity }) => [id, capacity]))
  let best: number[] = [-1]
  const isBetter = (a: number[], b: number[]) => {
    const at = a.findIndex((value, place) => value !== b[place])
    return at >= 0 && a[at]! > (b[at] ?? -1)
  }
  function go(at: number, so: number[]): void {
    if (at === workers.length) {
      if (isBetter(so, best)) best = so
      return
    }
    const worker = workers[at]!
    go(at + 1, so)
    for (const edge of edges) {
      if (edge.worker !== worker || left.get(edge.opening) === 0) continue
      left.set(edge.opening, left.get(edge.opening)! - 1)
      const stays = standing.some(one => one.worker === worker && one.opening === edge.opening) ? 1 : 0
      const must = mustPlace.includes(worker) ? 1 : 0
      go(at + 1, [so[0]! + must, so[1]! + edge.value, so[2]! + stays + 1])
      left.set(edge.opening, left.get(edge.opening)! + 1)
    }
  }
  go(0, [0, 0, 0])
  return best
}

/** What an answer comes to, counted from the case; refuses what cannot be. */
function countOf(
  { workers, openings, edges, mustPlace = [], standing = [] }: PlacementCase,
  answer: ReturnType<typeof place>,
): number[] {
  const full = new Map<string, number>()
  let value = 0
  for (const { worker, opening } of answer.placed) {
    full.set(opening, (full.get(opening) ?? 0) + 1)
    value += edges.find(edge => edge.worker === worker && edge.opening === opening)!.value
  }
  for (const { id, capacity } of openings) expect(full.get(id) ?? 0).toBeLessThanOrEqual(capacity)
  expect(new Set(answer.placed.map(({ worker }) => worker)).size).toBe(answer.placed.length)
  const must = answer.placed.filter(({ worker }) => mustPlace.includes(worker)).length
  const kept = answer.placed.filter(({ worker, opening }) =>
    standing.some(one => one.worker === worker && one.opening === opening),
  ).length
  // What the answer says of itself is what is counted here, and everybody is in one of its lists.
  expect([answer.value, answer.kept, answer.mustUnplaced]).toEqual([value, kept, mustPlace.length - must])
  expect([...answer.placed.map(({ worker }) => worker), ...answer.unplaced].sort()).toEqual(
    workers.toSorted(),
  )
  return [must, value, kept + answer.placed.length]
}

describe('place', () => {
  test('as good as every placement tried, in all three things that count, on 1,500 small cases', () => {
    const draw = seeded(3)
    for (let turn = 0; turn < 1500; turn++) {
      const one = anyCase(draw, {
        workers: 1 + draw(6),
        openings: 1 + draw(4),
        edges: 3,
        value: draw(2) ? 4 : 1000,
      })
      const answer = place(one)
      expect(countOf(one, answer)).toEqual(byTrying(one))
      expect([answer.optimal, answer.bound]).toEqual([true, answer.value])
    }
  })

  test('the reason for one who is left out is true: with that person as the one who must be placed, so much is lost', () => {
    const draw = seeded(11)
    let tried = 0
    for (let turn = 0; turn < 400; turn++) {
      const one = {
        ...anyCase(draw, { workers: 7, openings: 3, edges: 3, value: 50 }),
        mustPlace: [],
        standing: [],
      }
      const answer = place(one)
      for (const worker of answer.unplaced) {
        const why = answer.why(worker)
        const named = one.edges.filter(edge => edge.worker === worker)
        if (why.reason === 'no-opening') expect(named).toEqual([])
        else if (why.reason === 'no-capacity')
          expect(
            named.every(({ opening }) => one.openings.find(({ id }) => id === opening)!.capacity === 0),
          ).toBe(true)
        else if (why.reason === 'needed-by-others') {
          const other = place({ ...one, mustPlace: [worker] })
          expect(answer.value - other.value).toBe(why.loss)
          if (why.insteadOf !== null)
            expect(answer.placed.some(({ worker: who }) => who === why.insteadOf)).toBe(true)
          tried++
        } else expect.unreachable()
      }
    }
    expect(tried).toBeGreaterThan(100)
  })

  test('the order in which things are given decides nothing, ties or not', () => {
    const draw = seeded(5)
    for (let turn = 0; turn < 100; turn++) {
      const one = anyCase(draw, { workers: 30, openings: 12, edges: 5, value: 3 })
      const mixed = {
        ...one,
        workers: one.workers.toReversed(),
        openings: one.openings.toReversed(),
        edges: one.edges.toSorted((a, b) => a.value - b.value),
      }
      expect(place(mixed).placed).toEqual(place(one).placed)
    }
  })

  test('proven on larger cases, with what must be and what stands', () => {
    const draw = seeded(7)
    for (let turn = 0; turn < 10; turn++) {
      const one = anyCase(draw, { workers: 2000, openings: 1800, edges: 8, value: 1000 })
      const answer = place(one)
      countOf(one, answer)
      expect([answer.optimal, answer.bound]).toEqual([true, answer.value])
    }
  })

  test('what must be placed goes first, whatever it costs; what cannot be is counted', () => {
    const one = {
      workers: ['a', 'b', 'c'],
      openings: [{ id: 'x', capacity: 1 }],
      edges: [
        { worker: 'a', opening: 'x', value: 1_000_000 },
        { worker: 'b', opening: 'x', value: 0 },
      ],
      mustPlace: ['b', 'c'],
    }
    const answer = place(one)
    expect(answer.placed).toEqual([{ worker: 'b', opening: 'x' }])
    expect(answer.mustUnplaced).toBe(1)
    expect(answer.why('a')).toEqual({ reason: 'held-by-must', openings: ['x'] })
    expect(answer.why('c')).toEqual({ reason: 'no-opening' })
  })

  test('what has no meaning is refused, with its place', () => {
    const good = {
      workers: ['a'],
      openings: [{ id: 'x', capacity: 1 }],
      edges: [{ worker: 'a', opening: 'x', value: 1 }],
    }
    const refused = (change: object) => {
      try {
        place({ ...good, ...change } as PlacementCase)
      } catch (error) {
        const { path, message } = error as { path: unknown[]; message: string } & Error
        return `${path.join('.')}: ${message}`
      }
      return 'taken'
    }
    expect(refused({ workers: ['a', 'a'] })).toBe("workers.1: 'a' stands here twice")
    expect(refused({ edges: [{ worker: 'b', opening: 'x', value: 1 }] })).toMatch(/^edges\.0\.worker: 'b'/)
    expect(refused({ edges: [{ worker: 'a', opening: 'x', value: 1.5 }] })).toMatch(/^edges\.0\.value: /)
    expect(refused({ edges: [...good.edges, ...good.edges] })).toMatch(/^edges\.1: .* twice/)
    expect(refused({ openings: [{ id: 'x', capacity: -1 }] })).toMatch(/^openings\.0\.capacity/)
    expect(refused({ openings: [{ id: 'x', capacity: 1_000_000 }] })).toBe('taken')
    expect(refused({ openings: [{ id: 'x', capacity: 1_000_001 }] })).toMatch(/^openings\.0\.capacity/)
    expect(refused({ edges: [{ worker: 'a', opening: 'x', value: 2 ** 52 }] })).toMatch(/too large/)
    expect(refused({})).toBe('taken')
  })
})
