import { Random } from '../db/demo/random.ts'
import type { Issue, Weighing } from '../src/capabilities/mediation/model.ts'
import { findPackages } from '../src/capabilities/mediation/service/run.ts'
import { print } from './launch.ts'

// How long the one run of a search takes, on the longest list that two people can write, when packages are found and
// when one of the two rules out so much that there are none: the difference is all that a clock could tell.
const issues: Issue[] = Array.from({ length: 8 }, (_, topic) => ({
  id: `t${topic}`,
  clauseId: null,
  name: `t${topic}`,
  options: Array.from({ length: 6 }, (_, place) => ({
    id: `t${topic}o${place}`,
    what: '',
    amount: null,
    below: false,
  })),
}))
const times = 300

function weighing(random: Random, refused: (place: number) => boolean): Weighing {
  const options = issues.flatMap(issue => issue.options)
  return {
    version: 1,
    points: Object.fromEntries(issues.map(({ id }, topic) => [id, topic === 0 ? 16 : 12])),
    worth: Object.fromEntries(options.map(({ id }) => [id, random.pick([1, 2, 3, 4, 5] as const)])),
    refused: issues
      .flatMap(issue => issue.options.slice(1).filter((_, place) => refused(place + 1)))
      .map(({ id }) => id),
    comparisons: [],
  }
}

const rows: string[][] = []
for (const [name, refused] of [
  ['nothing ruled out', () => false],
  ['half ruled out', (place: number) => place > 2],
  ['all ruled out', () => true],
] as const) {
  const random = new Random(1, 'bench-mediation')
  const all: number[] = []
  let found = 0
  for (let time = 0; time < times; time++) {
    const [one, other] = [weighing(random, () => false), weighing(random, refused)]
    const begin = performance.now()
    found += findPackages({ issues, apart: [] }, one, other).length
    all.push(performance.now() - begin)
  }
  all.sort((a, b) => a - b)
  rows.push([
    name,
    (found / times).toFixed(1),
    all[times / 2]!.toFixed(2),
    all[Math.floor(times * 0.99)]!.toFixed(2),
  ])
}
print(['one side', 'packages', 'p50 ms', 'p99 ms'], rows)
