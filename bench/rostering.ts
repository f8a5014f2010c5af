import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RosterCase, readInrc, readShiftScheduling, solve, verify } from '@wisselwerk/engines/rostering'
import { linearSolver } from '@wisselwerk/research'
import { plainModel } from './rostering-plain.ts'

// Published instances by columns, verified, in seconds of processor time; beside them HiGHS on the plain model.
// INSTANCES=1,2,sprint01 for some of them; SECONDS=20 for other limits; PLAIN=0 leaves the plain model out.

const folder = process.env.ROSTERS ?? join(import.meta.dirname, '../../shared/data/rostering')
/** Best known value, and the seconds of the aim. */
const instances: Readonly<Record<string, readonly [best: number, seconds: number]>> = {
  1: [607, 20],
  2: [828, 5],
  3: [1001, 5],
  4: [1716, 5],
  5: [1143, 20],
  6: [1950, 20],
  9: [439, 20],
  10: [4631, 20],
  11: [3443, 20],
  14: [1278, 60],
  16: [3225, 20],
  18: [4459, 60],
  13: [1348, 600],
  20: [4769, 300],
  22: [30241, 300],
  24: [40439, 300],
  sprint01: [56, 60],
  sprint02: [58, 60],
  sprint03: [51, 60],
  sprint05: [58, 60],
  sprint08: [56, 60],
  medium01: [240, 600],
  medium02: [240, 600],
  medium03: [236, 600],
  medium05: [303, 600],
  long01: [197, 600],
  long02: [219, 600],
  long04: [303, 600],
}
const chosen = process.env.INSTANCES?.split(',') ?? Object.keys(instances)
const limit = process.env.SECONDS === undefined ? null : Number(process.env.SECONDS)

const processor = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
const read = (name: string): RosterCase =>
  /^\d/.test(name)
    ? readShiftScheduling(readFileSync(join(folder, 'shift-scheduling', `Instance${name}.txt`), 'utf8'))
    : readInrc(readFileSync(join(folder, 'inrc1', `${name}.xml`), 'utf8'))

const solver = await linearSolver()
console.log(
  '| instance | best known | found | above | bound | reached in s | rounds | limit s | HiGHS, plain |',
)
console.log(
  '| -------- | ---------- | ----- | ----- | ----- | ------------ | ------ | ------- | ------------ |',
)
for (const name of chosen) {
  const [best, aim] = instances[name]!
  const seconds = limit ?? aim
  const given = read(name)
  const began = processor()
  let [reached, last] = [0, Number.POSITIVE_INFINITY]
  const found = solve(given, {
    solver,
    seed: 1,
    isStopped: () => processor() - began > seconds,
    onRound: ({ cost }) => {
      if (cost < last) [last, reached] = [cost, processor() - began]
    },
  })
  const { feasible, cost } = verify(given, found.lines)
  const above = `${(((cost - best) / best) * 100).toFixed(1)} %`
  const plain =
    process.env.PLAIN === '0' || given.people.length * given.days > 1200 ? '' : plainModel(given, solver)
  console.log(
    `| ${name} | ${best} | ${feasible ? cost : 'none'} | ${feasible ? above : ''} | ${found.bound ?? 'none'} | ${reached.toFixed(1)} | ${found.rounds} | ${seconds} | ${plain} |`,
  )
}
