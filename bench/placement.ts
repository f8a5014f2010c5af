import { loadavg } from 'node:os'
import { performance } from 'node:perf_hooks'
import { type PlacementCase, place } from '@wisselwerk/engines/placement'

// Who goes where, as a region would ask it: proven best, beside HiGHS (wasm) where it is: HIGHS names its module.
const highs = await import(process.env.HIGHS ?? 'highs').then(
  ({ default: load }) => load(),
  () => null,
)
if (!highs)
  console.log(
    'HiGHS is not here (npm install highs anywhere, and its build/highs.js in HIGHS); nothing stands beside it.',
  )

measure('10,000 workers, 2,500 openings with 7,400 places, 10 edges each', drawn(10_000, 2500, 10, 7400))
measure('20,000 workers, 18,000 openings, 50 edges each', drawn(20_000, 18_000, 50, 18_000))
if (highs) compare(highs, drawn(2000, 1800, 8, 1800))

function drawn(workers: number, openings: number, edges: number, places: number): PlacementCase {
  let state = 2026
  const below = (end: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * end)
  }
  const capacity = new Array<number>(openings).fill(Math.floor(places / openings))
  for (let left = places % openings; left > 0; left--) capacity[below(openings)]!++
  const people = Array.from({ length: workers }, (_, at) => `w${at}`)
  return {
    workers: people,
    openings: capacity.map((places, at) => ({ id: `o${at}`, capacity: places })),
    edges: people.flatMap(worker => {
      const named = new Set<number>()
      while (named.size < edges) named.add(below(openings))
      return [...named].map(opening => ({ worker, opening: `o${opening}`, value: below(1001) }))
    }),
  }
}

function measure(name: string, given: PlacementCase): void {
  const began = performance.now()
  const used = process.cpuUsage()
  const answer = place(given)
  const { user, system } = process.cpuUsage(used)
  const took = performance.now() - began
  const asked = performance.now()
  for (const worker of answer.unplaced.slice(0, 200)) answer.why(worker)
  const each = (performance.now() - asked) / Math.min(200, Math.max(1, answer.unplaced.length))
  console.log(
    `${name}: ${took.toFixed(0)} ms (processor ${((user + system) / 1000).toFixed(0)}), ${answer.placed.length} placed, value ${answer.value}, ${answer.optimal ? 'proven' : `at most ${answer.bound}`}; a reason ${each.toFixed(2)} ms; load ${loadavg()[0]!.toFixed(1)}`,
  )
}

/** The same as a linear program, whose corners are whole. */
function compare(solver: { solve(text: string): { ObjectiveValue: number } }, given: PlacementCase): void {
  const edges = given.edges.map((edge, at) => ({ ...edge, at }))
  const by = (key: 'worker' | 'opening', id: string) => edges.filter(edge => edge[key] === id)
  const sum = (some: readonly { at: number }[]) => some.map(({ at }) => `x${at}`).join(' + ')
  const text = [
    'Maximize',
    ` value: ${given.edges.map(({ value }, at) => `${value} x${at}`).join(' + ')}`,
    'Subject To',
    ...given.workers.map((id, at) => ` w${at}: ${sum(by('worker', id))} <= 1`),
    ...given.openings.map(
      ({ id, capacity }, at) => ` o${at}: ${sum(by('opening', id)) || '0 x0'} <= ${capacity}`,
    ),
    'End',
  ].join('\n')
  const began = performance.now()
  const { ObjectiveValue: theirs } = solver.solve(text)
  const took = performance.now() - began
  const mine = performance.now()
  const { value } = place(given)
  console.log(
    `2,000 workers, 1,800 openings: HiGHS ${took.toFixed(0)} ms for ${theirs}, this engine ${(performance.now() - mine).toFixed(0)} ms for ${value}`,
  )
}
