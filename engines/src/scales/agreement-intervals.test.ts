import { describe, expect, test } from 'vitest'
import { Random } from '../../../db/demo/random.ts'
import { fisherTails } from './distributions/fisher.ts'
import { pairAgreement } from './pair.ts'
import { raterIccs } from './raters.ts'

/** Standard normal numbers from a seed (Box & Muller 1958). */
function normals(stream: string): () => number {
  const random = new Random(1, stream)
  const uniform = () => (random.below(2 ** 31) + 0.5) / 2 ** 31
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
}

/** Two ratings of each of n targets, as targets, raters (each by its own level) and the rest make them. */
function rate(n: number, normal: () => number, spread: { targets: number; rest: number }, levels: number[]) {
  const targets = Float64Array.from({ length: n }, () => normal() * spread.targets)
  return levels.map(level => targets.map(target => target + level + normal() * spread.rest))
}

const round = (value: number | null) => Math.round(value! * 100) / 100

describe('intervals of agreement', () => {
  test('Shrout and Fleiss (1979), four judges of six targets: the intervals of McGraw and Wong in two decimals', () => {
    const judges = [
      [9, 6, 8, 7, 10, 6],
      [2, 1, 4, 1, 5, 2],
      [5, 3, 6, 2, 6, 4],
      [8, 2, 8, 6, 9, 7],
    ]
    const found = raterIccs(judges.map(judge => Float64Array.from(judge)))
    expect(
      found.map(({ type, ICC, 'lower bound': low, 'upper bound': high }) => [
        type,
        round(ICC),
        round(low),
        round(high),
      ]),
    ).toEqual([
      ['ICC1', 0.17, -0.13, 0.72],
      ['ICC2', 0.29, 0.02, 0.76],
      ['ICC3', 0.71, 0.34, 0.95],
      ['ICC1k', 0.44, -0.88, 0.91],
      ['ICC2k', 0.62, 0.07, 0.93],
      ['ICC3k', 0.91, 0.68, 0.99],
    ])
  })

  test('two sides have the intervals of raters, since they are computed once', () => {
    const [x, y] = rate(30, normals('once'), { targets: 1, rest: 1 }, [0, 0.5])
    const found = pairAgreement(x!, y!, null)
    const byType = new Map(raterIccs([x!, y!]).map(row => [row.type, row]))
    for (const [type, icc, interval] of [
      ['ICC1', found.icc_oneway, found.icc_oneway_ci95_F],
      ['ICC2', found.icc_absolute, found.icc_absolute_ci95_F],
      ['ICC3', found.icc_consistency, found.icc_consistency_ci95_F],
    ] as const) {
      const row = byType.get(type)!
      expect([icc, interval]).toEqual([row.ICC, { lower: row['lower bound'], upper: row['upper bound'] }])
    }
  })

  test('at the bounds of the exact ones, what was found is one of the most extreme 2.5%', () => {
    const normal = normals('exact')
    for (const n of [3, 8, 40]) {
      const [x, y] = rate(n, normal, { targets: 1, rest: 0.7 }, [0, 1])
      for (const { type, F, df1, df2, 'lower bound': low, 'upper bound': high } of raterIccs([x!, y!])) {
        if (type !== 'ICC1' && type !== 'ICC3') continue
        // Where ρ is true, F0 (1 − ρ) / (1 + ρ) has the distribution of F.
        const tails = (rho: number) => fisherTails((F! * (1 - rho)) / (1 + rho), df1, df2)
        expect(tails(low!).upper).toBeCloseTo(0.025, 9)
        expect(tails(high!).lower).toBeCloseTo(0.025, 9)
      }
    }
  })

  // How often the interval holds the true value, in 1,500 samples of 40: the standard error of 95% is then 0.6.
  test.each([
    { name: 'little agreement', spread: { targets: 0.4, rest: 1 }, apart: 0 },
    { name: 'much agreement', spread: { targets: 1.5, rest: 1 }, apart: 0 },
    { name: 'two sides at another level', spread: { targets: 1, rest: 1 }, apart: 0.8 },
  ])('how often an interval holds the true value: $name', ({ spread, apart }) => {
    const normal = normals(`coverage ${apart} ${spread.targets}`)
    const [targets, rest] = [spread.targets ** 2, spread.rest ** 2]
    // Of two fixed levels that lie `apart`, the variance with divisor 1.
    const absolute = targets / (targets + rest + apart ** 2 / 2)
    const consistent = targets / (targets + rest)
    const samples = 1500
    const held = { absolute: 0, consistency: 0 }
    for (let sample = 0; sample < samples; sample++) {
      const [x, y] = rate(40, normal, spread, [0, apart])
      const { icc_absolute_ci95_F: a, icc_consistency_ci95_F: c } = pairAgreement(x!, y!, null)
      if (a.lower! <= absolute && absolute <= a.upper!) held.absolute++
      if (c.lower! <= consistent && consistent <= c.upper!) held.consistency++
    }
    expect(Math.abs(held.consistency / samples - 0.95)).toBeLessThan(0.02)
    expect(held.absolute / samples).toBeGreaterThan(0.935)
    // Satterthwaite takes levels for drawn from many; of two that are what they are it is on the safe side.
    if (apart === 0) expect(held.absolute / samples).toBeLessThan(0.965)
  })

  test('a bound is never on the wrong side of its coefficient, and there is none where nothing is left over', () => {
    const normal = normals('sides')
    for (let sample = 0; sample < 400; sample++) {
      const [x, rest] = rate(3 + (sample % 30), normal, { targets: 1, rest: 0.2 }, [0, sample % 4])
      // From the opposite of what the other says to the same.
      const y = rest!.map(value => (value * ((sample % 9) - 4)) / 4)
      for (const { ICC, 'lower bound': low, 'upper bound': high } of raterIccs([x!, y])) {
        expect(low === null).toBe(high === null)
        if (low !== null) expect([low <= ICC!, ICC! <= high!]).toEqual([true, true])
      }
    }
    const same = Float64Array.of(1, 2, 3, 5)
    const none = { lower: null, upper: null }
    expect(pairAgreement(same, same, null)).toMatchObject({
      icc_oneway: 1,
      icc_oneway_ci95_F: none,
      icc_absolute_ci95_F: none,
      icc_consistency_ci95_F: none,
    })
    expect(pairAgreement(Float64Array.of(1), Float64Array.of(2), null).icc_absolute_ci95_F).toEqual(none)
  })
})
