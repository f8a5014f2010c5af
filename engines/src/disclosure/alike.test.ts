import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { budget } from '../../../tools/rotation.ts'
import { type Family, hasAlike, protect } from './index.ts'
import { attack, attackAlike } from './testing/attack.ts'

const kinds: readonly (readonly number[])[] = [
  [0, 0, 0, 0, 4],
  [0, 0, 0, 0, 3],
  [0, 0, 0, 1, 2],
  [4, 0, 0, 0, 0],
  [2, 1, 0, 0, 0],
  [0, 0, 6, 0, 0],
  [2, 3, 4, 2, 1],
  [0, 1, 2, 1, 0],
]
const cells = 7
/** Cells of which many answer alike, and groups right across them. */
const families: fc.Arbitrary<Family> = fc.record({
  atoms: fc
    .array(fc.constantFrom(...kinds), { minLength: cells, maxLength: cells })
    .map(all => all.map(answers => ({ n: answers.reduce((sum, count) => sum + count, 0), answers }))),
  queries: fc
    .array(fc.subarray([...Array(cells).keys()], { minLength: 1 }), { minLength: 3, maxLength: 8 })
    .map(queries => [[...Array(cells).keys()], ...queries]),
})
const published = (family: Family) => {
  const decision = protect(family)
  return { ...decision, sets: family.queries.filter((_, query) => decision.published[query]) }
}
const answersOf = ({ atoms }: Family) => atoms.map(({ answers }) => answers!)

describe('groups that answer alike', () => {
  test('[Z03] two small ones that all answered 5 are one: their total and the rest are not both shown', () => {
    const answers = [
      [0, 0, 0, 0, 4],
      [0, 0, 0, 0, 4],
      [2, 3, 4, 2, 1],
    ]
    const atoms = answers.map(counts => ({
      n: counts.reduce((sum, count) => sum + count, 0),
      answers: counts,
    }))
    const decision = protect({ atoms, queries: [[0, 1, 2], [2]], pairs: false })
    expect(decision).toMatchObject({ published: [true, false], leaks: [], audited: true, optimal: true })
    expect(attackAlike(answers, [[0, 1, 2], [2]])).toEqual([[0, 1]])
    // Known from before it is said.
    expect(protect({ atoms, queries: [[2]], frozen: [[0, 1, 2]], pairs: false }).published).toEqual([false])
    expect(protect({ atoms, queries: [], frozen: [[0, 1, 2], [2]], pairs: false }).leaks).toEqual([[0, 1]])
  })

  test('[Z03] no union of them is found by who tries every one, and nobody by who adds and subtracts', () => {
    fc.assert(
      fc.property(families, fc.boolean(), (plain, pairs) => {
        const family = { ...plain, pairs }
        const { sets, leaks, audited } = published(family)
        expect(attackAlike(answersOf(family), sets)).toEqual([])
        expect(
          attack(
            family.atoms.map(({ n }) => n),
            sets,
          ),
        ).toEqual([])
        expect({ leaks, audited }).toEqual({ leaks: [], audited: true })
      }),
      { numRuns: budget(150, 38) },
    )
  })

  test('without their answers the same attacker finds some', () => {
    let found = 0
    for (const family of fc.sample(families, { seed: 1, numRuns: 60 })) {
      const bare = { ...family, atoms: family.atoms.map(({ n }) => ({ n })), pairs: false }
      found += attackAlike(answersOf(family), published(bare).sets).length
    }
    expect(found).toBeGreaterThan(10)
  })

  test('hides no more than the least that trying every choice finds', () => {
    for (const family of fc.sample(families, { seed: 7, numRuns: budget(25, 7) })) {
      const { primary, complementary, optimal } = published({ ...family, pairs: false })
      const open = family.queries.flatMap((_, at) => (primary.includes(at) ? [] : [at]))
      let least = Number.POSITIVE_INFINITY
      for (let choice = 0; choice < 1 << open.length; choice++) {
        const shown = open.filter((_, i) => choice & (1 << i)).map(at => family.queries[at]!)
        const sizes = family.atoms.map(({ n }) => n)
        if (open.length - shown.length >= least || attack(sizes, shown).length > 0) continue
        if (attackAlike(answersOf(family), shown).length === 0) least = open.length - shown.length
      }
      expect(optimal).toBe(true)
      expect(complementary.length).toBe(least)
    }
  })

  test('one that is near the end of the scale counts as alike, with a reason of its own', () => {
    const near = { n: 6, answers: [0, 0, 0, 1, 5] }
    const rest = { n: 12, answers: [2, 3, 4, 2, 1] }
    const { reasons, primary, published: out } = protect({ atoms: [near, rest], queries: [[0, 1], [0], [1]] })
    expect(reasons[1]).toBe('pinned')
    expect(primary).toEqual([1])
    expect(out.filter(Boolean)).toHaveLength(1)
    // The values may be any, in any order, as means of several answers are.
    const scale = { points: [4.9, 2.5, 4.7], least: 1, most: 5 }
    const atoms = [
      { n: 6, answers: [3, 0, 3] },
      { n: 9, answers: [2, 6, 1] },
    ]
    expect(protect({ atoms, queries: [[0], [1]], scale }).reasons).toEqual(['pinned', 'published'])
    // A yes or a no has no end to be near to.
    expect(protect({ atoms: [{ n: 6, answers: [1, 5] }], queries: [[0]] }).reasons).toEqual(['published'])
  })

  test('whether anybody needs it is said beforehand', () => {
    const apart = [{ n: 12, answers: [2, 3, 4, 2, 1] }]
    expect(hasAlike({ atoms: apart, queries: [[0]] })).toBe(false)
    expect(hasAlike({ atoms: [...apart, { n: 4, answers: [0, 0, 0, 0, 4] }], queries: [] })).toBe(false)
    const four = { n: 4, answers: [0, 0, 0, 0, 4] }
    expect(hasAlike({ atoms: [...apart, four, four], queries: [] })).toBe(true)
  })
})
