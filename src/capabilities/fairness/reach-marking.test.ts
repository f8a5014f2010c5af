import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markFolded, mostBelowHalf, type Reach } from './reach-marking.ts'

const mark = (cells: readonly Reach[], whole = sum(cells)) =>
  markFolded(cells, { whole, least: 5, isKnown: () => true })
const sum = (cells: readonly Reach[]): Reach => ({
  people: cells.reduce((all, { people }) => all + people, 0),
  users: cells.reduce((all, { users }) => all + users, 0),
})

describe('below half of everybody’s rate', () => {
  test('half itself is not below it: of 40 in 100, four of 20 are half and three are not', () => {
    expect(mostBelowHalf(20, { people: 100, users: 40 })).toBe(3)
    expect(mostBelowHalf(30, { people: 100, users: 33 })).toBe(4)
  })

  test('two groups without a number: the one of whom hardly anybody did is below, the other is not', () => {
    const marks = mark([
      { people: 60, users: 38 },
      { people: 40, users: 2 },
    ])
    expect(marks).toEqual([
      { least: 12, most: 60 },
      { least: 0, most: 7 },
    ])
  })

  test('nothing is said where fewer than five fit below half, or fewer than five people are outside', () => {
    const [, small] = mark([
      { people: 90, users: 30 },
      { people: 10, users: 0 },
    ])
    expect(small).toBeNull()
    const [large] = mark([
      { people: 96, users: 30 },
      { people: 4, users: 1 },
    ])
    expect(large).toBeNull()
  })

  test('nothing is said from which it would follow that nearly everybody of another group did', () => {
    // If the first were below half, at least 12 of the 13 others would have done it.
    const whole = { people: 45, users: 18 }
    const cells = [
      { people: 32, users: 9 },
      { people: 13, users: 9 },
    ]
    expect(mostBelowHalf(32, whole)).toBe(6)
    expect(mark(cells)[0]).toBeNull()
  })

  const organisation = fc.array(
    fc.record({ people: fc.integer({ min: 1, max: 60 }), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
    { minLength: 2, maxLength: 5 },
  )

  test('what is said is true, and every group keeps five who may and five who may not', () => {
    fc.assert(
      fc.property(organisation, made => {
        const cells = made.map(({ people, share }) => ({ people, users: Math.round(people * share) }))
        const { people: all, users } = sum(cells)
        // Of fewer the whole is not told, and no group is asked.
        fc.pre(users >= 5 && all - users >= 5)
        const said = mark(cells).map((one, at) => one ?? { least: 0, most: cells[at]!.people })
        for (const [at, { people, users: own }] of cells.entries()) {
          const { least, most } = said[at]!
          expect(own >= least && own <= most).toBe(true)
          const others = said.filter((_, place) => place !== at)
          const low = Math.max(least, users - others.reduce((all, one) => all + one.most, 0))
          const high = Math.min(most, users - others.reduce((all, one) => all + one.least, 0))
          expect([at, high >= Math.min(5, people), low <= Math.max(0, people - 5)]).toEqual([at, true, true])
        }
      }),
    )
  })

  test('whether something is said of a group does not hang on its own side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), fc.integer({ min: 5, max: 60 }), (one, other) => {
        const whole = { people: one + other, users: Math.round((one + other) * 0.4) }
        const known = Array.from({ length: one + 1 }, (_, users) => ({ people: one, users })).filter(
          ({ users }) => whole.users - users >= 0 && whole.users - users <= other,
        )
        const spoken = known.map(
          first => mark([first, { people: other, users: whole.users - first.users }], whole)[0] !== null,
        )
        expect(new Set(spoken).size).toBeLessThanOrEqual(1)
      }),
    )
  })
})
