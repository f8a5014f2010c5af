import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Chance } from '../core/chance.ts'
import { NetworkError } from '../core/net.ts'
import { exactSag } from '../testing/rational.ts'
import { pulled, type Sheet, sag } from './sag.ts'

const sheets = (groups: number, weight: fc.Arbitrary<number>): fc.Arbitrary<Sheet> =>
  fc.integer({ min: 2, max: groups }).chain(size =>
    fc.record({
      groups: fc.constant(size),
      ties: fc.array(
        fc
          .tuple(fc.nat(size - 1), fc.integer({ min: 1, max: size - 1 }), weight)
          .map(([from, step, weight]) => ({ from, to: (from + step) % size, weight })),
        { maxLength: 2 * size },
      ),
      outer: fc.array(fc.record({ group: fc.nat(size - 1), weight }), { maxLength: size }),
      cloth: weight,
    }),
  )

/** Two to twelve groups; weights over six powers of ten. */
function drawn(chance: Chance): Sheet {
  const groups = 2 + chance.below(11)
  const weight = () => 10 ** (6 * chance.next() - 3)
  return {
    groups,
    ties: Array.from({ length: 1 + chance.below(2 * groups) }, () => {
      const from = chance.below(groups)
      return { from, to: (from + 1 + chance.below(groups - 1)) % groups, weight: weight() }
    }),
    outer: Array.from({ length: chance.below(groups) }, () => ({
      group: chance.below(groups),
      weight: weight(),
    })),
    cloth: weight(),
  }
}

describe('sag', () => {
  test('a thread less never makes any group sag less, over 10,000 sheets', () => {
    const chance = new Chance(2026)
    for (let round = 0; round < 10_000; round++) {
      const sheet = drawn(chance)
      const { ties, outer } = sheet
      const at = chance.below(ties.length + outer.length)
      const less = {
        ...sheet,
        ties: ties.filter((_, tie) => tie !== at),
        outer: outer.filter((_, tie) => tie + ties.length !== at),
      }
      const before = sag(sheet)
      const after = sag(less)
      const lighter = before.findIndex((depth, group) => after[group]! < depth * (1 - 1e-9))
      if (lighter >= 0) expect({ sheet, at, lighter, before, after }).toBeNull()
    }
  })

  test('on small sheets with whole weights it is the fraction that it should be', () => {
    fc.assert(
      fc.property(sheets(6, fc.integer({ min: 1, max: 1000 })), sheet => {
        for (const [group, [over, under]] of exactSag(sheet).entries()) {
          const exact = Number((over * 10n ** 30n) / under) / 1e30
          expect(Math.abs(sag(sheet)[group]! - exact)).toBeLessThanOrEqual(1e-12 * exact)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('by hand: one group on one thread, two in a row, and a group on the cloth alone', () => {
    expect(sag({ groups: 1, ties: [], outer: [{ group: 0, weight: 3 }], cloth: 1 })).toEqual([0.25])
    const row: Sheet = {
      groups: 3,
      ties: [{ from: 0, to: 1, weight: 2 }],
      outer: [{ group: 0, weight: 2 }],
      cloth: 1e-9,
    }
    const [near, far, alone] = sag(row)
    expect([near, far]).toEqual([expect.closeTo(1 / 2, 6), expect.closeTo(1, 6)])
    expect(alone).toBeCloseTo(1e9, -2)
    expect(pulled(row, 1)).toEqual([expect.closeTo(1 / 2, 6), expect.closeTo(1, 6), 0])
  })

  test('what is no sheet is refused with its place', () => {
    const good: Sheet = { groups: 2, ties: [{ from: 0, to: 1, weight: 1 }], outer: [], cloth: 1 }
    const refused = (change: Partial<Sheet>) => {
      try {
        sag({ ...good, ...change })
      } catch (error) {
        return (error as NetworkError).path
      }
      return null
    }
    expect(refused({})).toBeNull()
    expect(refused({ groups: 0 })).toEqual(['groups'])
    expect(refused({ cloth: 0 })).toEqual(['cloth'])
    expect(refused({ ties: [{ from: 0, to: 0, weight: 1 }] })).toEqual(['ties', 0, 'to'])
    expect(refused({ outer: [{ group: 2, weight: 1 }] })).toEqual(['outer', 0, 'group'])
    expect(refused({ outer: [{ group: 1, weight: Number.NaN }] })).toEqual(['outer', 0, 'weight'])
    expect(() => pulled(good, 2)).toThrow(NetworkError)
  })
})
