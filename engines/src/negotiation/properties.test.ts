import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { budget } from '../../../tools/rotation.ts'
import { improve, type Negotiation, negotiate, type Scenario } from './index.ts'
import { scenarios } from './testing/arbitrary.ts'
import { enumerate, highest, type Outcome, undominated } from './testing/brute-force.ts'

type Point = readonly [a: number, b: number]

const ascending = (x: bigint, y: bigint): readonly bigint[] => (x < y ? [x, y] : [y, x])

/** The engine's doubles are the nearest to what exact counting finds, up to the last place. */
function expectSame(found: readonly Point[], expected: readonly Outcome[], scale: bigint): void {
  expect(found).toHaveLength(expected.length)
  found.forEach(([a, b], i) => {
    expect(a).toBeCloseTo(Number(expected[i]!.a) / Number(scale), 12)
    expect(b).toBeCloseTo(Number(expected[i]!.b) / Number(scale), 12)
  })
}

function bruteSolutions(acceptable: readonly Outcome[], limits: { a: bigint; b: bigint }) {
  const gains = ({ a, b }: Outcome): [bigint, bigint] => [a - limits.a, b - limits.b]
  const most = (side: 0 | 1) => gains(highest(acceptable, one => [gains(one)[side]])[0]!)[side]
  const [mostA, mostB] = [most(0), most(1)]
  return {
    nash: highest(acceptable, one => [gains(one)[0] * gains(one)[1]]),
    kalaiSmorodinsky: highest(acceptable, one => ascending(gains(one)[0] * mostB, gains(one)[1] * mostA)),
    egalitarian: highest(acceptable, one => ascending(...gains(one))),
    maxWelfare: highest(acceptable, ({ a, b }) => [a + b]),
  }
}

const frontierPoints = ({ frontier: { a, b } }: Negotiation) => Array.from(a, (own, i): Point => [own, b[i]!])

describe('against enumeration of every package', () => {
  test('the frontier, whether a deal is possible, and the four solutions with all their ties', () => {
    let possible = 0
    fc.assert(
      fc.property(scenarios, scenario => {
        const { outcomes, limits, scale } = enumerate(scenario, scenario.reservation)
        const found = negotiate(scenario)
        const frontier = undominated(outcomes)
        expectSame(frontierPoints(found), frontier, scale)
        const acceptable = frontier.filter(({ a, b }) => a >= limits.a && b >= limits.b)
        expect(found.feasible).toBe(acceptable.length > 0)
        if (acceptable.length === 0) {
          expect([found.nash, found.kalaiSmorodinsky, found.egalitarian, found.maxWelfare]).toEqual(
            Array(4).fill(null),
          )
          expect(found.offers).toEqual([])
          return
        }
        possible++
        for (const [name, expected] of Object.entries(bruteSolutions(acceptable, limits))) {
          const solution = found[name as keyof ReturnType<typeof bruteSolutions>]!
          expectSame(solution.points, expected, scale)
          expect(solution.ties).toBe(expected.length)
          for (const [i, names] of solution.packages.entries()) {
            const behind = outcomes.find(one => one.names.join() === names.join())!
            expect([behind.a, behind.b]).toEqual([expected[i]!.a, expected[i]!.b])
          }
        }
      }),
      { numRuns: budget(1500, 375) },
    )
    expect(possible).toBeGreaterThan(budget(500, 120))
  })

  test('three offers: the Nash package, then the next by product that differ in two issues, or else in one', () => {
    fc.assert(
      fc.property(scenarios, scenario => {
        const { outcomes, limits } = enumerate(scenario, scenario.reservation)
        const { frontier, offers } = negotiate(scenario)
        const acceptable = packagesOf(scenario, frontier.choices)
          .map(names => outcomes.find(one => one.names.join() === names.join())!)
          .filter(({ a, b }) => a >= limits.a && b >= limits.b)
        const order = ({ a, b }: Outcome) => {
          const [low, high] = ascending(a - limits.a, b - limits.b)
          return [low! * high!, low! + high!, low! - high!]
        }
        const chosen: Outcome[] = []
        while (chosen.length < 3) {
          const differing = (least: number) =>
            acceptable.filter(one =>
              chosen.every(other => one.names.filter((name, i) => name !== other.names[i]).length >= least),
            )
          const next = highest(differing(2), order)[0] ?? highest(differing(1), order)[0]
          if (!next) break
          chosen.push(next)
        }
        expect(offers.map(offer => offer.package)).toEqual(chosen.map(({ names }) => names))
      }),
      { numRuns: budget(1000, 250) },
    )
  })

  test('a deal is improved by what is no worse for either and better for one, or for both', () => {
    let improved = 0
    fc.assert(
      fc.property(scenarios, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (scenario, picks) => {
        const names = scenario.issues.map(({ options }, i) => options[picks[i]! % options.length]!.name)
        const deal = Object.fromEntries(scenario.issues.map(({ name }, i) => [name, names[i]!]))
        const { outcomes, limits } = enumerate(scenario, scenario.reservation)
        const everything = enumerate({ ...scenario, forbidden: [], exclusive: [] }, scenario.reservation)
        const agreed = everything.outcomes.find(one => one.names.join() === names.join())!
        const better = undominated(outcomes).filter(
          ({ a, b }) => a >= agreed.a && b >= agreed.b && (a > agreed.a || b > agreed.b),
        )
        const within = better.filter(({ a, b }) => a >= limits.a && b >= limits.b)
        const product = ({ a, b }: Outcome) => [(a - agreed.a) * (b - agreed.b)]
        for (const betterFor of ['one', 'both'] as const) {
          const possible = within.filter(({ a, b }) => betterFor === 'one' || (a > agreed.a && b > agreed.b))
          const found = improve(scenario, deal, { betterFor })
          expect(found.pareto).toBe(better.length === 0)
          expect(found.allowed).toBe(outcomes.some(one => one.names.join() === names.join()))
          expect(found.offers.length > 0).toBe(possible.length > 0)
          for (const offer of found.offers)
            expect(possible.some(({ a, b }) => sameAs(outcomes, offer.package, a, b))).toBe(true)
          if (possible.length === 0) continue
          improved++
          expect(
            highest(possible, product).some(({ a, b }) => sameAs(outcomes, found.offers[0]!.package, a, b)),
          ).toBe(true)
        }
      }),
      { numRuns: budget(1000, 250) },
    )
    expect(improved).toBeGreaterThan(budget(300, 70))
  })
})

const sameAs = (outcomes: readonly Outcome[], names: readonly string[], a: bigint, b: bigint) => {
  const behind = outcomes.find(one => one.names.join() === names.join())!
  return behind.a === a && behind.b === b
}

function packagesOf({ issues }: Scenario, choices: Uint32Array): string[][] {
  return Array.from({ length: choices.length / issues.length }, (_, point) =>
    issues.map(({ options }, i) => options[choices[point * issues.length + i]!]!.name),
  )
}
