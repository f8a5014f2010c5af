import { performance } from 'node:perf_hooks'
import {
  type Activity,
  assessActivity,
  assessPackage,
  type Compensation,
  clusters,
  findCompensations,
  rungOf,
  smallestSoundPackages,
} from '@wisselwerk/engines/flexicurity'

// What somebody waits for who drags a card: the whole wall, 36 activities with all its cords, judged again.
const activities: Activity[] = Array.from({ length: 36 }, (_, at) => ({
  id: `a${at}`,
  cluster: clusters[at % clusters.length]!,
  ...(at % 5 === 0 ? { cells: { C: '?' as const } } : {}),
}))
const compensations: Compensation[] = (
  ['external-mobility.I', 'external-mobility.J', 'terms.W', 'work-life.F'] as const
).flatMap(cell => findCompensations(cell, activities).map(({ by }) => ({ cell, by, why: 'bench' })))

function measure(what: string, work: () => unknown): void {
  for (let warm = 0; warm < 50; warm++) work()
  const times = Array.from({ length: 200 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  const ms = (share: number) => times[Math.floor(share * (times.length - 1))]!.toFixed(2).padStart(8)
  console.log(`${what.padEnd(58)} ${ms(0.5)} ${ms(0.99)}`)
}

console.log(`${''.padEnd(58)}   p50 ms   p99 ms`)
measure(`verdict on 36 activities with ${compensations.length} compensations`, () =>
  assessPackage(activities, compensations),
)
measure('what-if: one card taken away, the wall judged again', () => {
  const left = activities.slice(1)
  return [assessPackage(left, compensations), left.map(assessActivity), rungOf(left)]
})
measure('smallest sound packages, of all 128 in 108 worlds', () => smallestSoundPackages())
