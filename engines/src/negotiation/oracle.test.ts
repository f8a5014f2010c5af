import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inTurn } from '../../../tools/rotation.ts'
import { type Deal, improve, type Negotiation, negotiate, type Scenario } from './index.ts'

const folder = new URL('../../../../shared/data/negotiation/', import.meta.url)
const solutions = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'maxWelfare'] as const
type Point = readonly [a: number, b: number]

interface Variant
  extends Partial<Record<(typeof solutions)[number], { points: Point[]; ties: number; value: number }>> {
  reservation: Point
  feasible: boolean
}

interface Oracle {
  outcomes: number
  paretoSize: number
  pareto?: Point[]
  variants: Record<string, Variant>
  humanAgreement?: { point: Point; paretoOptimal: boolean; bestPostSettlementNash: Point[] | null }
}

type HumanScenario = Scenario & { agreedByHumans: Deal }

const read = (name: string) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
const readScenario = (id: string): Scenario => read(`scenarios/${id}`)
const readOracle = (id: string): Oracle => read(`oracle/${id}`)
const list = (name: string) =>
  existsSync(folder) ? readdirSync(new URL(name, folder)).map(file => file.replace('.json', '')) : []
const ids = list('oracle')

/** Oracle points are rounded to 1e-9. */
function expectNear(found: readonly Point[], expected: readonly Point[]): void {
  const distance = found.map(([a, b], i) =>
    Math.max(Math.abs(a - expected[i]![0]), Math.abs(b - expected[i]![1])),
  )
  expect(found).toHaveLength(expected.length)
  expect(Math.max(...distance)).toBeLessThan(1e-9)
}

const frontierPoints = ({ frontier: { a, b } }: Negotiation) => Array.from(a, (own, i): Point => [own, b[i]!])

function worthOf({ issues }: Scenario, names: readonly string[]): Point {
  const options = issues.map((issue, i) => issue.options.find(({ name }) => name === names[i])!)
  return [options.reduce((sum, { a }) => sum + a!, 0), options.reduce((sum, { b }) => sum + b!, 0)]
}

function withoutFractions(scenario: Scenario): Scenario {
  const issues = scenario.issues.map(({ name, options }) => ({
    name,
    options: options.map(({ name, a, b }) => ({ name, a, b })),
  }))
  return { issues, reservation: scenario.reservation }
}

function expectSolutions(scenario: Scenario, found: Negotiation, expected: Variant): void {
  expect(found.feasible).toBe(expected.feasible)
  for (const name of solutions) {
    const [solution, wanted] = [found[name], expected[name]]
    if (!solution || !wanted) {
      expect([solution ?? null, wanted ?? null, found.offers.length]).toEqual([null, null, 0])
      continue
    }
    expect(solution.ties).toBe(wanted.ties)
    expectNear(solution.points, wanted.points)
    expect(Math.abs(solution.value - wanted.value)).toBeLessThan(1e-9)
    solution.packages.forEach((names, i) => {
      const [a, b] = worthOf(scenario, names)
      expect(Math.abs(a - solution.points[i]![0]) + Math.abs(b - solution.points[i]![1])).toBeLessThan(1e-12)
    })
  }
}

describe.skipIf(ids.length === 0)('scenarios of the reference data in ../shared/data/negotiation', () => {
  test('158 have an oracle, and 157 of those list the frontier', () => {
    expect(ids).toHaveLength(158)
    expect(ids.filter(id => readOracle(id).pareto)).toHaveLength(157)
  })

  test.each(inTurn('scenarios', ids, 40))(
    '%s: the frontier, and the four solutions under all four limits',
    id => {
      const [scenario, oracle] = [readScenario(id), readOracle(id)]
      for (const given of [scenario, withoutFractions(scenario)]) {
        const found = negotiate(given)
        expect(found.outcomes).toBe(BigInt(oracle.outcomes))
        expect(found.frontier.approximate).toBe(false)
        expect(found.frontier.a).toHaveLength(oracle.paretoSize)
        if (oracle.pareto) expectNear(frontierPoints(found), oracle.pareto)
        expectSolutions(scenario, found, oracle.variants.rvFile!)
        for (const variant of Object.values(oracle.variants)) {
          const [a, b] = variant.reservation
          expectSolutions(scenario, negotiate(given, { limits: { a, b } }), variant)
        }
      }
    },
  )

  test('the one too large for an exact answer says on which grid it stands, and how closely', () => {
    const [small] = list('scenarios').filter(id => !ids.includes(id))
    expect(small).toBe('giant-zero-sum-10x10-grid1e6')
    const scenario = readScenario(small!)
    const { frontier, nash, kalaiSmorodinsky } = negotiate(scenario)
    if (!frontier.approximate) throw new Error('an exact answer was not to be expected')
    expect(frontier.approximate.grid).toBeLessThan(1e-4)
    const { error, grid } = frontier.approximate
    expect(error.a).toBeGreaterThan(grid)
    expect(error.a).toBeLessThan(1e-3)
    // In a zero-sum scenario half and half is the Nash solution; within the error there is a point that brings both that.
    for (const solution of [nash!, kalaiSmorodinsky!]) {
      const [a, b] = solution.points[0]!
      expect(Math.min(a, b)).toBeGreaterThanOrEqual(0.5 - Math.max(error.a, error.b))
      expect(worthOf(scenario, solution.packages[0]!)[0]).toBeCloseTo(a, 12)
    }
  })

  test.each(ids.filter(id => id.startsWith('ji-')))('%s: what two people agreed, improved', id => {
    const [scenario, { humanAgreement }] = [readScenario(id) as HumanScenario, readOracle(id)]
    const { point, paretoOptimal, bestPostSettlementNash } = humanAgreement!
    for (const given of [scenario, withoutFractions(scenario)]) {
      const { deal, pareto, offers, allowed } = improve(given, scenario.agreedByHumans)
      expectNear([[deal.a, deal.b]], [point])
      expect([pareto, allowed]).toEqual([paretoOptimal, true])
      expect(offers.length > 0).toBe(!paretoOptimal)
      if (bestPostSettlementNash) expectNear([[offers[0]!.a, offers[0]!.b]], bestPostSettlementNash)
      for (const offer of offers) {
        expect(Math.min(offer.gainA, offer.gainB)).toBeGreaterThanOrEqual(0)
        expect(offer.gainA + offer.gainB).toBeGreaterThan(0)
        expect(worthOf(scenario, offer.package)[0]).toBeCloseTo(deal.a + offer.gainA, 12)
      }
    }
  })
})
