import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { improve, negotiate, type Scenario } from './index.ts'
import { plain } from './testing/plain.ts'

const worth = fc.integer({ min: 0, max: 40 })
const large = fc.array(fc.array(fc.tuple(worth, worth), { minLength: 3, maxLength: 6 }), {
  minLength: 4,
  maxLength: 6,
})

/** What each is given for is taken from the other: every package is on the frontier. */
const zeroSum = (issues: number, options: number, step: number): Scenario =>
  plain(
    Array.from({ length: issues }, (_, i) =>
      Array.from(
        { length: options },
        (_, k) => [k * (step * i + 1), (options - k) * (step * i + 1)] as const,
      ),
    ),
  )

describe('the frontier', () => {
  test('on a grid keeps real packages, and one within the stated error of every point left out', () => {
    let thinned = 0
    fc.assert(
      fc.property(large, fc.integer({ min: 4, max: 20 }), (worths, points) => {
        const scenario = plain(worths)
        const complete = negotiate(scenario).frontier
        const { frontier } = negotiate(scenario, { bounds: { points } })
        expect(frontier.a.length).toBeLessThanOrEqual(points)
        if (!frontier.approximate) {
          expect(frontier).toEqual(complete)
          return
        }
        thinned++
        const { error, grid } = frontier.approximate
        const range = worths.reduce((sum, options) => {
          const all = options.map(([a]) => a)
          return sum + Math.max(...all) - Math.min(...all)
        }, 0)
        expect(error.a).toBeGreaterThanOrEqual(grid * range - 1e-9)
        complete.a.forEach((a, i) => {
          const isNear = frontier.a.some(
            (own, k) => own >= a - error.a - 1e-9 && frontier.b[k]! >= complete.b[i]! - error.b - 1e-9,
          )
          expect(isNear).toBe(true)
        })
        frontier.a.forEach((own, point) => {
          const choices = worths.map((options, i) => options[frontier.choices[point * worths.length + i]!]!)
          expect(choices.reduce((sum, [a]) => sum + a, 0)).toBe(own)
          expect(choices.reduce((sum, [, b]) => sum + b, 0)).toBe(frontier.b[point])
        })
      }),
    )
    expect(thinned).toBeGreaterThan(20)
  })

  test('on a grid, the guarantee also holds where the frontier is steep', () => {
    const steep = plain([Array.from({ length: 40 }, (_, k) => [40 - k, 1.5 ** k] as const)])
    const { frontier } = negotiate(steep, { bounds: { points: 12 } })
    if (!frontier.approximate) throw new Error('a grid was to be expected')
    const { error } = frontier.approximate
    for (const { a, b } of steep.issues[0]!.options)
      expect(frontier.a.some((own, i) => own >= a! - error.a && frontier.b[i]! >= b! - error.b)).toBe(true)
  })

  test('on a grid, no deal is only said where none can hide between the points', () => {
    const scenario = zeroSum(5, 6, 7)
    const most = negotiate(scenario).frontier.a[0]!
    const [own] = negotiate(scenario, { bounds: { points: 10 } }).frontier.a.subarray(4)
    const bounds = { points: 10 }
    const deal = Object.fromEntries(scenario.issues.map(({ name }) => [name, '0']))
    expect(improve(scenario, deal, { bounds }).pareto).toBeNull()
    const total = most + negotiate(scenario).frontier.b[0]!
    expect(
      negotiate(scenario, { bounds, limits: { a: own! + 0.5, b: total - own! - 0.5 } }).feasible,
    ).toBeNull()
    expect(negotiate(scenario, { bounds, limits: { a: most + 1, b: total } }).feasible).toBe(false)
    expect(negotiate(scenario, { bounds, limits: { a: 0, b: 0 } }).feasible).toBe(true)
  })

  test('decimals that stand for fractions give what the fractions give', () => {
    const sevenths = fc.array(fc.array(fc.tuple(worth, worth), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(sevenths, fc.constantFrom(1, 7, 3000), (worths, factor) => {
        const decimals = plain(
          worths.map(options => options.map(([a, b]) => [(a * factor) / 7, (b * factor) / 3] as const)),
        )
        const fractions = {
          ...decimals,
          issues: decimals.issues.map(({ name, options }, i) => ({
            name,
            options: options.map((option, k) => {
              const [a, b] = worths[i]![k]!
              return { ...option, aExact: `${a * factor}/7`, bExact: `${b * factor}/3` }
            }),
          })),
        }
        const [rough, exact] = [negotiate(decimals), negotiate(fractions)]
        // Of packages worth the same to both one stands behind a point, whichever: they are told apart by their worth.
        const worthOf = (options: ArrayLike<number | string>) =>
          worths.reduce<readonly [number, number]>(
            ([a, b], issue, i) => {
              const [addA, addB] = issue[Number(options[i])]!
              return [a + addA, b + addB]
            },
            [0, 0],
          )
        const pointsOf = ({ a, choices }: typeof rough.frontier) =>
          Array.from(a, (_, point) =>
            worthOf(choices.subarray(point * worths.length, (point + 1) * worths.length)),
          )
        expect(pointsOf(rough.frontier)).toEqual(pointsOf(exact.frontier))
        for (const name of ['nash', 'kalaiSmorodinsky', 'egalitarian', 'maxWelfare'] as const)
          expect(rough[name]!.packages.map(worthOf)).toEqual(exact[name]!.packages.map(worthOf))
        const offered = ({ offers }: typeof rough) => offers.map(offer => worthOf(offer.package))
        expect(offered(rough)).toEqual(offered(exact))
      }),
    )
  })

  test.each([
    [
      'on both sides',
      [
        [1, 1],
        [1 + 4e-10, 1 - 4e-10],
        [1 + 3e-9, 1 - 3e-9],
      ],
      2,
    ],
    [
      'for A alone',
      [
        [1 + 4e-10, 1],
        [1, 2],
      ],
      1,
    ],
    [
      'for B alone',
      [
        [2, 1],
        [1, 1 + 4e-10],
      ],
      1,
    ],
    [
      'in a chain that goes further',
      [
        [1, 1],
        [1 - 9e-10, 2],
        [1 - 1.8e-9, 3],
      ],
      2,
    ],
  ] as [string, [number, number][], number][])(
    'decimals closer than 1e-9 %s are one point',
    (_, options, size) => {
      expect(negotiate(plain([options])).frontier.a).toHaveLength(size)
    },
  )

  test('rounding does not multiply points while searching', () => {
    const thirds = Array.from({ length: 8 }, (_, i) =>
      Array.from({ length: 6 }, (_, k) => [(k * (i + 1)) / 3, ((5 - k) * (i + 1)) / 3] as const),
    )
    const size = 5 * 36 + 1
    const { frontier } = negotiate(plain(thirds), { bounds: { points: size } })
    expect([frontier.a.length, frontier.approximate]).toEqual([size, false])
  })

  test('sums that no double holds are the same or not by their fractions', () => {
    const third = (n: bigint, least: bigint) => `${n * 10n ** 30n + least}/${3n * 10n ** 30n}`
    const issue = (name: string, ...options: [string, number][]) => ({
      name,
      options: options.map(([aExact, b]) => ({ name: aExact, aExact, b })),
    })
    const [high, middle, low] = [third(2n, 0n), third(1n, 1n), third(0n, 0n)]
    const scenario = {
      issues: [issue('x', [high, 0], [middle, 3]), issue('y', [high, 0], [middle, 5], [low, 7])],
      reservation: { a: 0, b: 0 },
    }
    expect([...negotiate(scenario).frontier.b]).toEqual([0, 5, 8, 10])
  })

  test('fractions are told apart however close', () => {
    const near = [
      [
        [1, 1],
        [1 + 4e-10, 1 - 4e-10],
        [1 + 3e-9, 1 - 3e-9],
      ],
    ] as const
    const exact = plain(near)
    const issues = exact.issues.map(({ name, options }) => ({
      name,
      options: options.map((option, k) => ({
        ...option,
        aExact: `${10n ** 10n + [0n, 4n, 30n][k]!}/10000000000`,
        bExact: `${10n ** 10n - [0n, 4n, 30n][k]!}/10000000000`,
      })),
    }))
    expect(negotiate({ ...exact, issues }).frontier.a).toHaveLength(3)
  })

  test('a limit given as a number is reached within 1e-9, one given as a fraction exactly', () => {
    const third = {
      issues: [{ name: 'pay', options: [{ name: 'x', aExact: '1/3', bExact: '1/3' }] }],
      reservation: { a: 0, b: 0 },
    }
    const feasible = (a: number | string) => negotiate(third, { limits: { a, b: 0 } }).feasible
    expect([feasible('1/3'), feasible(0.3333333334), feasible(0.333333335)]).toEqual([true, true, false])
    expect([feasible('3333333334/10000000000'), feasible('333333333333/1000000000000')]).toEqual([
      false,
      true,
    ])
  })

  test('many exclusive pairs are answered, or refused where too much hangs together', () => {
    const scenario = zeroSum(8, 8, 3)
    const pairs = (distance: number) =>
      scenario.issues.flatMap(({ name }, i) =>
        scenario.issues.slice(i + 1).flatMap((other, j) =>
          other.options.flatMap((_, k) =>
            (i + j + k) % distance === 0
              ? [
                  [
                    [name, `${(k + j) % 8}`],
                    [other.name, `${k}`],
                  ] as const,
                ]
              : [],
          ),
        ),
      )
    const some = negotiate({ ...scenario, exclusive: pairs(20) as never })
    expect(some.frontier.a.length).toBeGreaterThan(100)
    expect(() =>
      negotiate({ ...scenario, exclusive: pairs(1) as never }, { bounds: { states: 50 } }),
    ).toThrow(/^exclusive: these pairs tie/)
  })

  test('nothing is left when law rules out every option of an issue', () => {
    const none = plain([[[1, 1]], [[2, 2]]], { forbidden: [['1', '0']] })
    const { feasible, frontier, nash, offers, outcomes } = negotiate(none)
    expect([feasible, frontier.a.length, nash, offers.length, outcomes]).toEqual([false, 0, null, 0, 1n])
  })

  test('a worker can hand it over without a copy', () => {
    const { frontier } = negotiate(zeroSum(3, 5, 2))
    const { a, b, choices } = frontier
    const there = structuredClone(frontier, { transfer: [a.buffer, b.buffer, choices.buffer] })
    expect(a).toHaveLength(0)
    expect(there.choices).toHaveLength(there.a.length * 3)
  })
})

test('a best gain that only whole numbers can tell from nothing is a whole gain all the same', () => {
  const third = (top: string) => `${top}/${3n * 10n ** 30n}`
  const found = negotiate({
    issues: [
      {
        name: 'one',
        options: [
          { name: 'x', a: 1, bExact: third(`${8n * 10n ** 30n}`) },
          { name: 'y', a: 0, bExact: third(`${8n * 10n ** 30n + 1n}`) },
        ],
      },
    ],
    reservation: { a: 0, b: third(`${8n * 10n ** 30n}`) },
  })
  expect([found.nash!.ties, found.kalaiSmorodinsky!.ties, found.egalitarian!.ties]).toEqual([2, 2, 1])
})
