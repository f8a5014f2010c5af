import { describe, expect, test } from 'vitest'
import { hasInstances, knownRosters, readInstance, readRoster } from '../../../tools/roster-instances.ts'
import type { Rule } from './case.ts'
import { small } from './testing/small.ts'
import { verify } from './verify.ts'

const judged = (word: string, rule: Rule) => {
  const { given, lines } = small([word], { rules: [rule] })
  return verify(given, lines).breaches.map(({ from, to, found, limit, cost }) => [
    from,
    to,
    found,
    limit,
    cost,
  ])
}

describe.skipIf(!hasInstances)('published rosters (../shared/data is not here: skipped)', () => {
  test.each(knownRosters())('$file is worth what its name says', ({ instance, value, file }) => {
    const given = readInstance(instance)
    const verdict = verify(given, readRoster(file, given))
    expect([verdict.feasible, verdict.cost]).toEqual([true, value])
  })

  test('each planted change is found and named', () => {
    const given = readInstance('Instance3')
    const roster = () => readRoster('Instance3_1001.csv', given)
    const changed = (person: string, day: number, shift: number) => {
      const lines = roster()
      lines[given.people.findIndex(({ id }) => id === person)]![day] = shift
      return verify(given, lines)
    }
    // Off on its days off: A has day 9 off.
    const off = given.wishes.find(({ weight }) => weight === 'hard')!
    expect(changed(off.person, off.day, 0).breaches).toContainEqual(
      expect.objectContaining({
        rule: 'wish',
        person: off.person,
        from: off.day,
        what: 'off',
        weight: 'hard',
      }),
    )
    for (const { id } of given.people.slice(0, 5))
      for (let day = 0; day < given.days; day++)
        for (const shift of [-1, 0, 1, 2]) {
          const lines = roster()
          const at = given.people.findIndex(person => person.id === id)
          if (lines[at]![day] === shift) continue
          const { feasible, cost } = changed(id, day, shift)
          // The roster is proven best, so that no change that keeps the rules can cost less.
          expect(feasible && cost < 1001).toBe(false)
        }
  })
})

describe('each rule, counted by hand', () => {
  test.each<[string, Rule, number[][]]>([
    ['EEL....', { rule: 'minutes', max: 1440, weight: 1 }, [[0, 6, 1500, 1440, 1]]],
    ['EEL....', { rule: 'minutes', min: 1621, weight: 2 }, [[0, 6, 1500, 1621, 6]]],
    ['EEL....', { rule: 'minutes', min: 1500, max: 1500, weight: 1 }, []],
    ['EEL.L..', { rule: 'shifts', of: ['L'], max: 1, weight: 5 }, [[0, 6, 2, 1, 5]]],
    ['EEL.L..', { rule: 'shifts', min: 7, weight: 5 }, [[0, 6, 4, 7, 15]]],
    ['EEEE.E.', { rule: 'days-in-a-row', max: 3, edges: 'closed', weight: 1 }, [[0, 3, 4, 3, 1]]],
    [
      'E.EE..E',
      { rule: 'days-in-a-row', min: 2, edges: 'closed', weight: 3 },
      [
        [0, 0, 1, 2, 3],
        [6, 6, 1, 2, 3],
      ],
    ],
    ['E.EE.EE', { rule: 'days-in-a-row', min: 3, edges: 'open', weight: 3 }, [[2, 3, 2, 3, 3]]],
    ['.E.EE..', { rule: 'free-in-a-row', min: 2, edges: 'open', weight: 1 }, [[2, 2, 1, 2, 1]]],
    [
      '.E.EE..',
      { rule: 'free-in-a-row', min: 2, edges: 'closed', weight: 1 },
      [
        [0, 0, 1, 2, 1],
        [2, 2, 1, 2, 1],
      ],
    ],
    ['.....E......E.', { rule: 'weekends', max: 1, weight: 4 }, [[0, 13, 2, 1, 4]]],
    ['.....E......E......EL', { rule: 'weekends-in-a-row', max: 2, weight: 4 }, [[5, 20, 3, 2, 4]]],
    [
      '.....E..............E',
      { rule: 'weekends-in-a-row', min: 2, weight: 4 },
      [
        [5, 6, 1, 2, 4],
        [19, 20, 1, 2, 4],
      ],
    ],
    ['.....E.', { rule: 'whole-weekends', weight: 2 }, [[5, 6, 1, 2, 2]]],
    ['.....EL', { rule: 'same-shift-in-weekend', weight: 2 }, [[5, 6, 2, 1, 2]]],
    ['.....EE', { rule: 'whole-weekends', weight: 2 }, []],
    [
      'LEL.LE.',
      { rule: 'pattern', steps: [['L'], ['E']], weight: 1 },
      [
        [0, 1, 1, 0, 1],
        [4, 5, 1, 0, 1],
      ],
    ],
    ['LEL.LE.', { rule: 'pattern', steps: [['L'], ['E']], from: 4, weight: 1 }, [[4, 5, 1, 0, 1]]],
    ['....E.E', { rule: 'pattern', steps: [['E', 'L'], ['off'], ['E', 'L']], weight: 1 }, [[4, 6, 1, 0, 1]]],
  ])('%s by %o', (word, rule, expected) => {
    expect(judged(word, rule)).toEqual(expected)
    expect(judged(word, { ...rule, weight: 'hard' } as Rule).map(row => row.at(-1))).toEqual(
      expected.map(() => 0),
    )
  })

  test('cover counts who has the skill, and lacks and excess have their own price', () => {
    const { given, lines } = small(['E.', 'EL', 'E.'], {
      cover: [
        { day: 0, shifts: ['E'], need: 1, under: 100, over: 2 },
        { day: 0, shifts: ['E', 'L'], skill: 'medication', need: 2, under: 'hard', over: 0 },
        { day: 1, shifts: ['L'], need: 2, under: 7, over: 0 },
      ],
    })
    const people = given.people.map((person, at) => ({ ...person, skills: at === 2 ? ['medication'] : [] }))
    const { feasible, cost, breaches } = verify({ ...given, people }, lines)
    expect([feasible, cost]).toEqual([false, 2 * 2 + 7])
    expect(breaches).toContainEqual(
      expect.objectContaining({
        rule: 'cover',
        what: 'E or L, medication',
        found: 1,
        limit: 2,
        weight: 'hard',
      }),
    )
  })

  test('a wish to be off, to work, and not to have a shift', () => {
    const wish = (day: number, what: string, wants: boolean, weight: number) => ({
      person: 'p1',
      day,
      what,
      wants,
      weight,
    })
    const { given, lines } = small(['E.L'], {
      wishes: [
        wish(0, 'off', true, 3),
        wish(1, 'any', true, 5),
        wish(2, 'L', false, 7),
        wish(0, 'E', true, 11),
      ],
    })
    expect(verify(given, lines).breaches.map(({ from, what, cost }) => [from, what, cost])).toEqual([
      [0, 'off', 3],
      [1, 'any', 5],
      [2, 'L', 7],
    ])
  })

  test('what was worked before the first day goes on in rows and patterns', () => {
    const { given, lines } = small(['EE.L'], {
      rules: [
        { rule: 'days-in-a-row', max: 3, edges: 'open', weight: 1 },
        { rule: 'pattern', steps: [['L'], ['E']], weight: 10 },
      ],
    })
    const before = [
      { day: -2, shift: 'E' },
      { day: -1, shift: 'L' },
    ]
    const people = given.people.map(person => ({ ...person, before }))
    expect(
      verify({ ...given, people }, lines).breaches.map(({ rule, from, to, cost }) => [rule, from, to, cost]),
    ).toEqual([
      ['days-in-a-row', -2, 1, 1],
      ['pattern', -1, 0, 10],
    ])
  })
})
