import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { negotiate, type Scenario } from '@wisselwerk/engines/negotiation'
import { print } from './launch.ts'

/**
 * How long the frontier with its four solutions and three offers takes, beside a brute force over numpy on what that
 * can still do. Printed, never asserted.
 */
const here = import.meta.dirname
const reference = join(here, '../../shared/data/negotiation/scenarios')
/** A brute force holds every package at once: two doubles, an order, and copies. */
const mostForBruteForce = 2e7

/** The same draw everywhere (a linear congruence), so that figures of two machines are about the same scenarios. */
function draws(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const issuesOf = (worth: (issue: number) => { a: number; b: number }) =>
  Array.from({ length: 10 }, (_, i) => ({
    name: `issue ${i}`,
    options: Array.from({ length: 10 }, (_, k) => ({ name: `option ${k}`, ...worth(i) })),
  }))

function independent(): Scenario {
  const draw = draws(1)
  const worth = () => ({ a: Math.round(draw() * 1e7) / 1e8, b: Math.round(draw() * 1e7) / 1e8 })
  return { issues: issuesOf(worth), reservation: { a: 0, b: 0 } }
}

/** What one side gains the other loses, so that every package is on the frontier. */
function zeroSum(grid: number): Scenario {
  const draw = draws(2)
  const worth = () => {
    const a = Math.round((draw() / 10) * grid)
    return { a: a / grid, b: (grid / 10 - a) / grid }
  }
  return { issues: issuesOf(worth), reservation: { a: 0, b: 0 } }
}

function measure(scenario: Scenario) {
  const times: number[] = []
  let found = negotiate(scenario)
  for (
    const start = performance.now();
    times.length < 3 || (performance.now() - start < 500 && times.length < 201);
  ) {
    const before = performance.now()
    found = negotiate(scenario)
    times.push(performance.now() - before)
  }
  times.sort((x, y) => x - y)
  return { ms: times[times.length >> 1]!, slow: times[Math.floor(times.length * 0.95)]!, found }
}

const text = (ms: number) => (ms < 10 ? ms.toFixed(2) : ms.toFixed(0))

function aims(): void {
  const cases: [string, number, Scenario][] = [
    ['worth independent', 5, independent()],
    ['pure zero-sum, grid 1e-4', 150, zeroSum(1e4)],
    ['pure zero-sum, grid 1e-6', 1000, zeroSum(1e6)],
  ]
  const rows = cases.map(([name, aim, scenario]) => {
    const before = performance.now()
    negotiate(scenario)
    const first = performance.now() - before
    const { ms, slow, found } = measure(scenario)
    const { a, approximate } = found.frontier
    const closeness = approximate
      ? `grid ${approximate.grid.toPrecision(2)}, error at most ${approximate.error.a.toPrecision(2)}`
      : 'exact'
    return [name, aim, text(first), text(ms), text(slow), a.length, closeness]
  })
  print(['10 issues of 10 options', 'aim ms', 'first ms', 'median ms', '95 % ms', 'frontier', 'answer'], rows)
}

interface BruteForce {
  ms: number
  size: number
  nash: number
}

function besideBruteForce(): void {
  if (!existsSync(reference)) {
    console.log('\nNo reference data in ../shared/data/negotiation: nothing to compare.')
    return
  }
  const files = readdirSync(reference).map(name => join(reference, name))
  const scenarios = files.map(
    file => JSON.parse(readFileSync(file, 'utf8')) as Scenario & { id: string; outcomes: number },
  )
  const brute = bruteForce(files.filter((_, i) => scenarios[i]!.outcomes <= mostForBruteForce))
  const rows: (string | number)[][] = []
  const differing: string[] = []
  let [count, ours, numpys] = [0, 0, 0]
  scenarios.forEach((scenario, i) => {
    const { ms, found } = measure(scenario)
    const beside = brute?.get(files[i]!)
    if (beside) {
      count++
      ours += ms
      numpys += beside.ms
      const nash = found.nash?.value ?? -1
      if (beside.size !== found.frontier.a.length || Math.abs(beside.nash - nash) > 1e-8)
        differing.push(scenario.id)
    }
    if (scenario.outcomes < 1e5) return
    const numpy = beside ? [text(beside.ms), `${(beside.ms / ms).toFixed(0)}x`] : ['', '']
    rows.push([scenario.id, scenario.outcomes.toPrecision(2), found.frontier.a.length, text(ms), ...numpy])
  })
  if (brute)
    rows.push([
      `all ${count} that numpy can do`,
      '',
      '',
      text(ours),
      text(numpys),
      `${(numpys / ours).toFixed(0)}x`,
    ])
  console.log()
  print(['reference data, from 1e5 packages', 'packages', 'frontier', 'median ms', 'numpy ms', 'ratio'], rows)
  if (differing.length > 0) console.log(`numpy finds something else for ${differing.join(', ')}`)
}

function bruteForce(files: readonly string[]): Map<string, BruteForce> | null {
  const { status, stdout } = spawnSync('python3', [join(here, 'negotiation-brute.py'), ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  })
  if (status !== 0) {
    console.log('\npython3 with numpy is not there, or failed: no brute force beside this.')
    return null
  }
  const lines = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as BruteForce)
  return new Map(files.map((file, i) => [file, lines[i]!]))
}

aims()
besideBruteForce()
