import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { budget } from '../../../tools/rotation.ts'
import { type AtomSet, atomsOf, Cancelled, type Family, protect } from './index.ts'
import { attack, canWorkOut, fewestByTrying } from './testing/attack.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)
const peopleIn = (family: Family): number[] => family.atoms.map(({ n }) => n)
const shown = (family: Family): AtomSet[] => {
  const { published } = protect(family)
  return family.queries.filter((_, query) => published[query])
}

/** Tables over inner cells: whole, rows, columns, cells, and a few other groups right across them. */
const families: fc.Arbitrary<Family> = fc
  .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) })
  .chain(({ rows, columns }) => {
    const cells = [...Array(rows * columns).keys()]
    return fc.record({
      atoms: fc.array(fc.record({ n: fc.integer({ min: 0, max: 12 }) }), {
        minLength: cells.length,
        maxLength: cells.length,
      }),
      queries: fc
        .array(fc.subarray(cells), { maxLength: 4 })
        .map(others => [
          cells,
          ...[...Array(rows).keys()].map(row => cells.filter(cell => Math.floor(cell / columns) === row)),
          ...[...Array(columns).keys()].map(column => cells.filter(cell => cell % columns === column)),
          ...cells.map(cell => [cell]),
          ...others,
        ]),
      k: fc.constantFrom(3, 5, 10),
      pairs: fc.boolean(),
    })
  })

describe('a publication', () => {
  test('[Z03] gives nobody away to an attacker who adds and subtracts, with k = 5, 10 and other', () => {
    fc.assert(
      fc.property(families, family => {
        const decision = protect(family)
        const published = family.queries.filter((_, query) => decision.published[query])
        expect(attack(peopleIn(family), published, family.k, family.atoms.length)).toEqual([])
        expect(decision).toMatchObject({ leaks: [], audited: true })
      }),
      { numRuns: budget(100, 25) },
    )
  })

  test('[Z03] two overlapping groups do not tell who is in one and not in the other', () => {
    fc.assert(
      fc.property(families, family => {
        const groups = shown({ ...family, pairs: true })
        const people = peopleIn(family)
        for (const a of groups)
          for (const b of groups) {
            const apart = sum(
              [...a.filter(x => !b.includes(x)), ...b.filter(x => !a.includes(x))].map(x => people[x]!),
            )
            expect(apart === 0 || apart >= family.k!).toBe(true)
          }
      }),
      { numRuns: budget(100, 25) },
    )
  })

  test('every query is shown, too small, or hidden for another, and small means fewer than k', () => {
    fc.assert(
      fc.property(families, family => {
        const { published, primary, complementary, reasons } = protect(family)
        const people = peopleIn(family)
        expect(primary.length + complementary.length + published.filter(Boolean).length).toBe(
          family.queries.length,
        )
        family.queries.forEach((query, at) => {
          const n = sum(query.map(atom => people[atom]!))
          expect(primary.includes(at)).toBe(n < family.k!)
          expect(reasons[at]).toBe(n < family.k! ? 'too-few' : published[at] ? 'published' : 'complementary')
        })
      }),
      { numRuns: budget(100, 25) },
    )
  })

  test('hides no more than the least that trying every choice finds', () => {
    const small = fc.record({
      people: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }),
      queries: fc.array(fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }), { minLength: 3, maxLength: 7 }),
    })
    fc.assert(
      fc.property(small, ({ people, queries }) => {
        const decision = protect({ atoms: people.map(n => ({ n })), queries, pairs: false })
        const hidden = decision.complementary.map(query => sum(queries[query]!.map(atom => people[atom]!)))
        expect(decision.optimal).toBe(true)
        expect({ count: hidden.length, people: sum(hidden) }).toEqual(fewestByTrying(people, queries))
      }),
      { numRuns: budget(60, 15) },
    )
  })

  test('is the same for the same family', () => {
    fc.assert(
      fc.property(families, family => {
        expect(protect(family)).toEqual(protect(family))
      }),
      { numRuns: budget(20, 5) },
    )
  })
})

test('[Z03] where everything hangs together with everything, still nobody is found', () => {
  const people = [...Array(30).keys()]
  const tangle = fc.array(fc.subarray(people, { minLength: 10, maxLength: 20 }), {
    minLength: 25,
    maxLength: 35,
  })
  fc.assert(
    fc.property(tangle, queries => {
      const { published, leaks, audited } = protect({
        atoms: people.map(() => ({ n: 1 })),
        queries,
        pairs: false,
      })
      const groups = queries.filter((_, query) => published[query])
      expect(
        attack(
          people.map(() => 1),
          groups,
        ),
      ).toEqual([])
      expect({ leaks, audited }).toEqual({ leaks: [], audited: true })
    }),
    { numRuns: budget(5, 3) },
  )
})

describe('what was published before', () => {
  test('[Z03] counts as known: nothing new comes out', () => {
    fc.assert(
      fc.property(families, families, (family, earlier) => {
        const size = family.atoms.length
        const before: Family = {
          ...family,
          queries: earlier.queries.map(query => query.filter(atom => atom < size)),
        }
        const frozen = shown(before)
        const decision = protect({ ...family, frozen })
        const published = family.queries.filter((_, query) => decision.published[query])
        expect(attack(peopleIn(family), [...frozen, ...published], family.k, size)).toEqual([])
        expect(decision.leaks).toEqual([])
      }),
      { numRuns: budget(100, 25) },
    )
  })

  test('[Z03] also where it gives many away already, such as headcounts of small teams', () => {
    const person = fc.record({
      unit: fc.integer({ min: 0, max: 4 }),
      kind: fc.integer({ min: 0, max: 3 }),
      outcome: fc.integer({ min: 0, max: 2 }),
      marks: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    })
    fc.assert(
      fc.property(fc.array(person, { minLength: 15, maxLength: 30 }), people => {
        const those = (is: (one: (typeof people)[number]) => boolean) =>
          people.flatMap((one, at) => (is(one) ? [at] : []))
        const parts = [
          ...[0, 1, 2, 3, 4].map(unit => those(one => one.unit === unit)),
          ...[0, 1, 2, 3].map(kind => those(one => one.kind === kind)),
          those(() => true),
        ]
        const outcomes = [0, 1, 2].flatMap(outcome =>
          parts.map(part => part.filter(at => people[at]!.outcome === outcome)),
        )
        const marked = [0, 1, 2, 3].map(mark => those(({ marks }) => marks[mark]!))
        const { atoms, queries } = atomsOf([...parts, ...outcomes, ...marked])
        const [frozen, asked] = [queries.slice(0, parts.length), queries.slice(parts.length)]
        const { published } = protect({ atoms, queries: asked, frozen })
        const sizes = atoms.map(({ n }) => n)
        const before = new Set(attack(sizes, frozen).map(String))
        const after = attack(sizes, [...frozen, ...asked.filter((_, at) => published[at])])
        expect(after.filter(group => !before.has(String(group)))).toEqual([])
      }),
      { numRuns: budget(60, 15) },
    )
  })

  test('and what it gives away already is said, while the rest is still protected', () => {
    const family: Family = {
      atoms: [12, 3, 20, 2].map(n => ({ n })),
      queries: [[2, 3], [2], [0], [0, 1, 2, 3]],
      frozen: [[0, 1], [0]],
    }
    const decision = protect(family)
    expect(decision.leaks).toEqual([[1]])
    // The 20 would leave the 2. The 12 is out already, and the whole follows from the 22 and the frozen 15.
    expect(decision.published).toEqual([true, false, true, true])
  })
})

describe('waves', () => {
  type Person = string
  const org = fc.record({
    teams: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 4 }),
    leavers: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 6 }),
    joiners: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 6 }),
    movers: fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 3 })), {
      maxLength: 3,
    }),
  })

  /** Teams, two divisions and the whole, twice: some leave, some come, some move to another team. */
  function twoWaves({
    teams,
    leavers,
    joiners,
    movers,
  }: typeof org extends fc.Arbitrary<infer T> ? T : never) {
    const first: Person[][] = teams.map((n, team) => Array.from({ length: n }, (_, i) => `${team}-${i}`))
    const second = first.map(team => [...team])
    const everybody = first.flat()
    const take = (at: number): Person | undefined => {
      const person = everybody[at]
      for (const team of second)
        if (person && team.includes(person)) return team.splice(team.indexOf(person), 1)[0]
      return undefined
    }
    for (const at of leavers) take(at)
    for (const [at, to] of movers) {
      const person = take(at)
      if (person) second[to % second.length]!.push(person)
    }
    joiners.forEach((team, i) => {
      second[team % second.length]!.push(`new-${i}`)
    })
    const groups = (wave: Person[][]): Person[][] => [
      wave.flat(),
      wave.slice(0, 2).flat(),
      wave.slice(2).flat(),
      ...wave,
    ]
    return { first: groups(first), second: groups(second) }
  }

  test('[A18] no published pair of groups differs by fewer than 5 people, in a wave or between waves', () => {
    fc.assert(
      fc.property(org, organisation => {
        const { first, second } = twoWaves(organisation)
        const { atoms, queries } = atomsOf([...first, ...second])
        const [one, two] = [queries.slice(0, first.length), queries.slice(first.length)]
        const before = protect({ atoms, queries: one }).published
        const frozen = one.filter((_, at) => before[at])
        const published = protect({ atoms, queries: two, frozen }).published
        const groups = [
          ...first.filter((_, at) => frozen.includes(one[at]!)),
          ...second.filter((_, at) => published[at]),
        ].map(group => new Set(group))
        for (const a of groups) {
          expect(a.size).toBeGreaterThanOrEqual(5)
          for (const b of groups) {
            const apart = [...a].filter(x => !b.has(x)).length + [...b].filter(x => !a.has(x)).length
            expect(apart === 0 || apart >= 5).toBe(true)
          }
        }
      }),
      { numRuns: budget(100, 25) },
    )
  })

  test('one leaver: the team is not shown a second time', () => {
    const team = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const { atoms, queries } = atomsOf([team, team.slice(1)])
    expect(atoms.map(({ n }) => n)).toEqual([1, 6])
    expect(protect({ atoms, queries: [queries[1]!], frozen: [queries[0]!] }).complementary).toEqual([0])
    expect(protect({ atoms, queries: [queries[0]!], frozen: [queries[0]!] }).complementary).toEqual([])
  })

  test('atoms are the people who are in exactly the same groups', () => {
    const { atoms, queries } = atomsOf([['x', 'y', 'z', 'z'], ['y', 'z'], [], ['w']])
    expect(atoms).toEqual([
      { n: 1, people: ['x'] },
      { n: 2, people: ['y', 'z'] },
      { n: 1, people: ['w'] },
    ])
    expect(queries).toEqual([[0, 1], [1], [], [2]])
  })
})

describe('groups that answer alike', () => {
  const family: Family = {
    atoms: [
      { n: 8, answers: [0, 8, 0] },
      { n: 9, answers: [2, 3, 4] },
      { n: 12, answers: [5, 5, 2] },
    ],
    queries: [[0, 1, 2], [0], [1], [2]],
  }

  test('are hidden, and cannot be worked out from the others', () => {
    const decision = protect(family)
    expect(decision.primary).toEqual([1])
    expect(decision.reasons[1]).toBe('unanimous')
    expect(decision.complementary).toEqual([2])
  })

  test('[Z03] never come out, whatever the tables', () => {
    const withAnswers = families.chain(one =>
      fc.tuple(...one.atoms.map(({ n }) => fc.integer({ min: 0, max: n }))).map(yes => ({
        ...one,
        atoms: one.atoms.map(({ n }, at) => ({ n, answers: [yes[at]!, n - yes[at]!] })),
      })),
    )
    fc.assert(
      fc.property(withAnswers, one => {
        const groups = shown(one)
        for (const query of one.queries) {
          const yes = sum(query.map(atom => one.atoms[atom]!.answers[0]!))
          const n = sum(query.map(atom => one.atoms[atom]!.n))
          if (n > 0 && (yes === 0 || yes === n))
            expect(canWorkOut(query, groups, one.atoms.length)).toBe(false)
        }
      }),
      { numRuns: budget(100, 25) },
    )
  })
})

describe('around the decision', () => {
  const family: Family = { atoms: [{ n: 12 }, { n: 9 }, { n: 4 }], queries: [[0, 1, 2], [0], [1], [2]] }

  test('progress goes from 0 to 1, and the work can be stopped', () => {
    const seen: number[] = []
    protect(family, { onProgress: done => seen.push(done) })
    expect(seen.at(-1)).toBe(1)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    let asked = 0
    expect(() => protect(family, { shouldStop: () => ++asked > 1 })).toThrow(Cancelled)
  })

  test('k = 10 hides what k = 5 shows', () => {
    expect(protect(family).published).toEqual([true, true, false, false])
    expect(protect({ ...family, k: 10 }).published).toEqual([true, true, false, false])
    expect(protect({ ...family, queries: [[1]], k: 5 }).published).toEqual([true])
    expect(protect({ ...family, queries: [[1]], k: 10 }).published).toEqual([false])
  })

  test.each<[string, Family, RegExp]>([
    ['half a person', { atoms: [{ n: 1.5 }], queries: [] }, /Atom 0 has 1.5 people/],
    ['fewer than nobody', { atoms: [{ n: -1 }], queries: [] }, /Atom 0/],
    ['answers of others', { atoms: [{ n: 3, answers: [1, 1] }], queries: [] }, /add up to its 3 people/],
    ['an atom that is not there', { atoms: [{ n: 9 }], queries: [[0], [1]] }, /Query 1 asks for atom 1/],
    ['an atom twice', { atoms: [{ n: 9 }], queries: [[0, 0]] }, /twice/],
    ['a frozen group of others', { atoms: [{ n: 9 }], queries: [], frozen: [[2]] }, /Frozen group 0/],
    ['no k', { atoms: [], queries: [], k: 0 }, /k is a whole number/],
  ])('%s is refused', (_, wrong, message) => {
    expect(() => protect(wrong)).toThrow(message)
  })

  test('nothing to publish is an answer too', () => {
    expect(protect({ atoms: [], queries: [[]] })).toMatchObject({
      published: [false],
      primary: [0],
      leaks: [],
    })
  })
})
