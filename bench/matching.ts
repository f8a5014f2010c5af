import { loadavg } from 'node:os'
import { performance } from 'node:perf_hooks'
import { type Pool, poolBuilder, poolOf } from '@wisselwerk/engines/matching'
import { person, question, type Scenario, seeded, sizes } from './matching-people.ts'

// Seeded people with skills by Zipf's law; ten skills asked, five hard needs, the exact best fifty with their reasons.
const millions = (process.env.MILLIONS ?? '1,10').split(',').map(Number)
const queries = Number(process.env.QUERIES ?? 300)

for (const count of millions) {
  const began = performance.now()
  const builder = poolBuilder(sizes)
  const draw = seeded(2026)
  for (let key = 0; key < count * 1e6; key++) builder.add(person(draw, key))
  const gathered = performance.now()
  const pool = poolOf(builder.build())
  say(`\n${count} million people`, `load ${loadavg()[0]!.toFixed(1)}`)
  say('drawing and gathering them, s', ((gathered - began) / 1000).toFixed(1))
  say('putting them in order, s', ((performance.now() - gathered) / 1000).toFixed(1))
  say('memory, MB per million', (pool.size / 1e6 / count).toFixed(1))
  measure(pool, 'national, by fit', { way: true, regional: false, related: false, by: 'fit' })
  measure(pool, 'national, by fit, related skills', { way: true, regional: false, related: true, by: 'fit' })
  measure(pool, 'national, by fit, four hard needs', {
    way: false,
    regional: false,
    related: false,
    by: 'fit',
  })
  measure(pool, 'national, both sides, related skills', {
    way: true,
    regional: false,
    related: true,
    by: 'both',
  })
  measure(pool, 'regional, both sides, related skills', {
    way: true,
    regional: true,
    related: true,
    by: 'both',
  })
  change(pool)
}

function measure(pool: Pool, name: string, scenario: Scenario): void {
  const draw = seeded(77)
  const times: number[] = []
  const plans = { people: 0, blocks: 0 }
  let found = 0
  const own: number[] = []
  for (let query = -20; query < queries; query++) {
    const asked = question(draw, scenario)
    const used = process.cpuUsage()
    const began = performance.now()
    const answer = pool.find(asked)
    const took = performance.now() - began
    const { user, system } = process.cpuUsage(used)
    if (query < 0) continue
    times.push(took)
    own.push((user + system) / 1000)
    plans[answer.plan]++
    found += answer.found.length
  }
  const at = (list: number[], part: number) =>
    list.toSorted((a, b) => a - b)[Math.ceil(part * list.length) - 1]!.toFixed(1)
  say(
    name,
    `p50 ${at(times, 0.5)}  p99 ${at(times, 0.99)} ms; processor p50 ${at(own, 0.5)}  p99 ${at(own, 0.99)} ms; ${plans.blocks} by blocks, ${plans.people} by person; ${(found / queries).toFixed(1)} found; load ${loadavg()[0]!.toFixed(1)}`,
  )
}

/** From the moment at which somebody changes until an answer has them. */
function change(pool: Pool): void {
  const draw = seeded(5)
  const times = Array.from({ length: 50 }, () => {
    const asked = {
      ...question(draw, { way: true, regional: true, related: true, by: 'fit' }),
      among: 'all' as const,
    }
    const came = {
      ...person(draw, draw.below(pool.count)),
      can: asked.needs.map(({ skill }) => skill),
      at: asked.area!,
    }
    const began = performance.now()
    pool.put(came)
    if (!pool.find(asked).found.some(({ key }) => key === came.key)) throw new Error('a change is not seen')
    return performance.now() - began
  }).sort((a, b) => a - b)
  say('a change until an answer has it', `p50 ${times[24]!.toFixed(1)}  largest ${times[49]!.toFixed(1)} ms`)
}

function say(what: string, answer: string): void {
  console.log(`${what.padEnd(48)} ${answer}`)
}
