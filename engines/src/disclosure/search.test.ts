import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { budget } from '../../../tools/rotation.ts'
import { derivationOf } from './derivation.ts'
import { inverse, modulo, otherPrime, prime } from './field.ts'
import { Knowledge } from './knowledge.ts'
import { findGroupAfter, findGroups } from './search.ts'
import { SmallSums } from './sums.ts'
import { attack, canWorkOut } from './testing/attack.ts'

const cells = 7
const family = fc.record({
  people: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: cells, maxLength: cells }),
  published: fc.array(fc.subarray([...Array(cells).keys()], { minLength: 1 }), { maxLength: 6 }),
  k: fc.constantFrom(2, 3, 5, 8, 10),
})

function protectedOf(people: readonly number[], k: number) {
  return { people, k, small: people.flatMap((n, atom) => (n < k ? [atom] : [])) }
}

function learned(people: readonly number[], k: number, published: readonly (readonly number[])[]): Knowledge {
  const knowledge = new Knowledge(people.length, protectedOf(people, k).small)
  for (const set of published) knowledge.learn(set)
  return knowledge
}

describe('arithmetic', () => {
  test('both numbers are prime, and below 2^26', () => {
    for (const p of [prime, otherPrime]) {
      expect(p).toBeLessThan(2 ** 26)
      for (let d = 2; d * d <= p; d++) expect(p % d).not.toBe(0)
    }
  })

  test('a residue times its inverse is one, and residues of large products are exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: prime - 1 }), fc.integer({ min: 1, max: prime - 1 }), (x, y) => {
        expect(modulo(x * inverse(x, prime), prime)).toBe(1)
        expect(modulo(x * y + (prime - 1), prime)).toBe(
          Number((BigInt(x) * BigInt(y) + BigInt(prime - 1)) % BigInt(prime)),
        )
      }),
    )
  })
})

describe('what a reader can work out', () => {
  test('is known, and nothing else is', () => {
    fc.assert(
      fc.property(family, fc.subarray([...Array(cells).keys()]), ({ people, published, k }, set) => {
        const knowledge = learned(people, k, published)
        expect(knowledge.knows(set)).toBe(canWorkOut(set, published, cells))
        expect(knowledge.copy().knows(set)).toBe(knowledge.knows(set))
        expect(knowledge.residueOf(set).every(part => part === 0)).toBe(knowledge.knows(set))
      }),
    )
  })

  test('is made from sets of which none can be missed', () => {
    fc.assert(
      fc.property(family, fc.subarray([...Array(cells).keys()], { minLength: 1 }), ({ published }, set) => {
        const made = derivationOf(set, published, cells)
        expect(made !== null).toBe(canWorkOut(set, published, cells))
        if (!made) return
        const used = made.map(at => published[at]!)
        expect(canWorkOut(set, used, cells)).toBe(true)
        for (const one of used) {
          const without = used.filter(other => other !== one)
          expect(canWorkOut(set, without, cells)).toBe(false)
        }
      }),
    )
  })
})

describe('small groups', () => {
  test('are found exactly when the attacker finds one, with any k, and can really be worked out', () => {
    fc.assert(
      fc.property(family, ({ people, published, k }) => {
        const { groups, unsure } = findGroups(learned(people, k, published), protectedOf(people, k), 100_000)
        expect(unsure).toBe(false)
        expect(groups.length > 0).toBe(attack(people, published, k, cells).length > 0)
        for (const group of groups) {
          expect(new Set(group).size).toBe(group.length)
          expect(group.reduce((sum, atom) => sum + people[atom]!, 0)).toBeLessThan(k)
          expect(canWorkOut(group, published, cells)).toBe(true)
        }
      }),
      { numRuns: budget(300, 75) },
    )
  })

  test('that a set would give away are foreseen exactly, by search and by sums', () => {
    fc.assert(
      fc.property(
        family,
        fc.subarray([...Array(cells).keys()], { minLength: 1 }),
        ({ people, published, k }, set) => {
          const kept = protectedOf(people, k)
          const clean = published.filter(
            (_, at) => attack(people, published.slice(0, at + 1), k, cells).length === 0,
          )
          fc.pre(attack(people, clean, k, cells).length === 0)
          const knowledge = learned(people, k, clean)
          fc.pre(!knowledge.knows(set))
          const found = findGroupAfter(
            knowledge,
            kept,
            knowledge.residueOf(set),
            knowledge.sketchAfter(set, 0),
            100_000,
          )
          const leaks = attack(people, [...clean, set], k, cells).length > 0
          expect(found).toMatchObject({ unsure: false })
          expect(found.group !== null).toBe(leaks)
          if (k > 5) return
          const after = learned(people, k, [...clean, set])
          const bySums = new SmallSums(kept, after.p).find(after.sketch(0), after.sketch(1), () => true)
          expect(bySums !== null).toBe(leaks)
        },
      ),
      { numRuns: budget(300, 75) },
    )
  })

  test('a search that is broken off says so', () => {
    const people = Array.from({ length: 30 }, () => 1)
    const pairs = people.slice(1).map((_, at) => [at, at + 1])
    const found = findGroups(learned(people, 5, pairs), protectedOf(people, 5), 1)
    expect(found.unsure).toBe(true)
  })
})
