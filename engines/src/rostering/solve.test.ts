import { describe, expect, test } from 'vitest'
import { CaseError, type Cover, type RosterCase, type Rule, type Wish } from './case.ts'
import { checkCase } from './check-case.ts'
import { carryOn, spreadOf, weighed } from './fairness.ts'
import { Reasons } from './reasons.ts'
import { repair } from './repair.ts'
import { solve } from './solve.ts'
import { balanceOf, exchange } from './stages.ts'
import { small } from './testing/small.ts'
import { verify } from './verify.ts'

const rules: Rule[] = [
  { rule: 'shifts', min: 2, max: 5, weight: 'hard' },
  { rule: 'pattern', steps: [['L'], ['E']], weight: 'hard' },
  { rule: 'days-in-a-row', max: 4, edges: 'open', weight: 'hard' },
]
const demand = (days: number, need: number): Cover[] =>
  Array.from({ length: days }, (_, day) =>
    ['E', 'L'].map(shift => ({ day, shifts: [shift], need, under: 50, over: 1 })),
  ).flat()

/** Every roster there is, for few people and days. */
function cheapestByTrying({ given }: { given: RosterCase }): number {
  let best = Number.POSITIVE_INFINITY
  const lines = given.people.map(() => new Int16Array(given.days).fill(-1))
  const cells = given.people.length * given.days
  for (let number = 0; number < 3 ** cells; number++) {
    for (let cell = 0, left = number; cell < cells; cell++, left = Math.floor(left / 3))
      lines[Math.floor(cell / given.days)]![cell % given.days] = (left % 3) - 1
    const { feasible, cost } = verify(given, lines)
    if (feasible) best = Math.min(best, cost)
  }
  return best
}

describe('solving without a solver of linear programs', () => {
  test('reaches what trying every roster finds', () => {
    for (let seed = 1; seed <= 3; seed++) {
      const wishes: Wish[] = [0, 1, 2].map(day => ({
        person: `p${1 + ((seed + day) % 2)}`,
        day: (day * seed) % 4,
        what: ['off', 'E', 'L'][(seed + day) % 3]!,
        wants: seed % 2 === 0,
        weight: 3 * day + seed,
      }))
      const limits: Rule[] = [{ rule: 'shifts', min: 1, max: 3, weight: 'hard' }, ...rules.slice(1)]
      const { given } = small(['....', '....'], { rules: limits, cover: demand(4, 1), wishes })
      const { cost, lines } = solve(given, { seed, rounds: 3 })
      expect(verify(given, lines)).toMatchObject({ feasible: true, cost })
      expect(cost).toBe(cheapestByTrying({ given }))
    }
  })

  test('the same seed and rounds give the same roster, and stopping gives that of the rounds that are done', () => {
    const { given } = small(
      Array.from({ length: 7 }, () => '.'.repeat(14)),
      { rules: [...rules.slice(1)], cover: demand(14, 2) },
    )
    const lines = (choice: object) => solve(given, choice).lines.map(line => [...line])
    expect(lines({ seed: 4, rounds: 3 })).toEqual(lines({ seed: 4, rounds: 3 }))
    let done = 0
    let asked = 0
    const stopped = solve(given, {
      seed: 4,
      onRound: ({ round }) => {
        done = round
      },
      isStopped: () => ++asked > 900,
    })
    expect(stopped.rounds).toBe(done)
    expect(stopped.rounds).toBeGreaterThan(0)
    expect(lines({ seed: 4, rounds: done })).toEqual(stopped.lines.map(line => [...line]))
  })
})

describe('reasons, repair, exchange, fairness', () => {
  const { given: plain, lines } = small(['EE..', '..EE'], {
    rules: [{ rule: 'shifts', max: 2, weight: 'hard' }],
    cover: [0, 1, 2, 3].map(day => ({ day, shifts: ['E'], need: 1, under: 10, over: 1 })),
  })

  test('an unmet wish says what granting it costs, and a wish that no line grants says so', () => {
    const off: Wish = { person: 'p1', day: 0, what: 'off', wants: true, weight: 3 }
    const both = small(['EE..', 'E...'], {
      rules: [{ rule: 'shifts', max: 2, min: 2, weight: 'hard' }],
      cover: [0, 1].map(day => ({ day, shifts: ['E'], need: 2, under: 10, over: 0 })),
      wishes: [off, { person: 'p2', day: 0, what: 'E', wants: true, weight: 1 }],
    })
    const standing = [both.lines[0]!, Int16Array.from([0, 0, -1, -1])]
    const reasons = new Reasons(both.given, standing)
    expect(reasons.unmet()).toEqual([off])
    // Off on day 0 leaves E one short (10) and grants 3: seven more, and the other wish of that day is granted.
    expect(reasons.why(off)).toMatchObject({ impossible: false, more: 7, others: { asked: 1, granted: 1 } })
    expect(reasons.why(off).instead).toMatchObject([{ rule: 'cover', from: 0, found: 1, limit: 2 }])
    const never: RosterCase = {
      ...both.given,
      contracts: [{ id: 'all', rules: [{ rule: 'shifts', min: 4, weight: 'hard' }] }],
    }
    expect(new Reasons(never, [new Int16Array(4), new Int16Array(4)]).why(off)).toMatchObject({
      impossible: true,
      more: null,
    })
  })

  test('somebody falls out: nobody else changes where nobody has to, else as few as can be, each change listed', () => {
    const two = { ...plain, contracts: [{ id: 'all', rules: [] }] }
    expect(repair(two, lines, { person: 'p1', from: 2, to: 3 })).toMatchObject({
      changes: [],
      others: [],
      isRestored: true,
    })
    const mended = repair(two, lines, { person: 'p1', from: 0, to: 0 })
    expect(mended).toMatchObject({ others: ['p2'], isRestored: true, isFewest: true })
    expect(mended.changes).toEqual([
      { person: 'p1', day: 0, was: 'E', now: null },
      { person: 'p2', day: 0, was: null, now: 'E' },
    ])
    // Two shifts at most: nobody has room.
    expect(repair(plain, lines, { person: 'p1', from: 0, to: 1 })).toMatchObject({ isRestored: false })
  })

  test('an exchange is counted whole, and one that breaks a rule names it', () => {
    expect(exchange(plain, lines, { first: 'p1', second: 'p2', day: 0 })).toMatchObject({
      isAllowed: false,
      breaks: [{ rule: 'shifts', person: 'p2', found: 3, limit: 2 }],
    })
    const free = { ...plain, contracts: [{ id: 'all', rules: [] }] }
    expect(exchange(free, lines, { first: 'p1', second: 'p2', day: 0 })).toMatchObject({
      isAllowed: true,
      costAfter: 0,
    })
  })

  test('shortage and surplus come from wishes, before anybody is assigned', () => {
    const wish = (person: string, day: number): Wish => ({ person, day, what: 'E', wants: true, weight: 1 })
    const [first, second] = balanceOf({ ...plain, wishes: [wish('p1', 0), wish('p2', 0)] })
    expect(first).toMatchObject({ wished: ['p1', 'p2'], short: 0, surplus: 1 })
    expect(second).toMatchObject({ wished: [], short: 1, surplus: 0 })
  })

  test('what was granted is carried on, and who got less counts for more in the next roster', () => {
    const wish = (person: string): Wish => ({ person, day: 0, what: 'off', wants: true, weight: 2 })
    const given = {
      ...plain,
      wishes: [wish('p1'), wish('p2')],
      fairness: [{ person: 'p1', asked: 4, granted: 1 }],
    }
    const standing = carryOn(given, lines)
    expect(standing).toEqual([
      { person: 'p1', asked: 6, granted: 1 },
      { person: 'p2', asked: 2, granted: 2 },
    ])
    expect(spreadOf(standing)).toEqual({ least: 1 / 6, most: 1, spread: 5 / 6 })
    const next = {
      ...given,
      contracts: [{ id: 'all', rules: [] }],
      cover: [plain.cover[0]!],
      fairness: standing,
    }
    const { lines: fairer } = solve(weighed(next), { rounds: 2 })
    expect([fairer[0]![0], fairer[1]![0]]).toEqual([-1, 0])
  })
})

describe('what is no case is refused with its place', () => {
  const { given } = small(['..'], { cover: demand(2, 1) })
  test.each<[string, object, RegExp]>([
    ['firstDay', { firstDay: '2026-02-30' }, /YYYY-MM-DD/],
    ['people', { people: [] }, /nobody/],
    ['people.0.contract', { people: [{ id: 'a', contract: 'none' }] }, /'none' is not in the list/],
    ['cover.0.day', { cover: [{ day: 2, shifts: ['E'], need: 1, under: 1, over: 0 }] }, /from 0 to 1/],
    [
      'wishes.0.what',
      { wishes: [{ person: 'p1', day: 0, what: 'X', wants: true, weight: 1 }] },
      /'X' is not/,
    ],
    [
      'contracts.0.rules.0',
      { contracts: [{ id: 'all', rules: [{ rule: 'shifts', min: 3, max: 2, weight: 1 }] }] },
      /least lies above/,
    ],
    ['people.0.birth', { contracts: [{ id: 'all', rules: [{ rule: 'law' }] }] }, /birth date is needed/],
  ])('%s', (path, change, message) => {
    try {
      checkCase({ ...given, ...change })
      expect.fail('it was taken')
    } catch (error) {
      expect(error).toBeInstanceOf(CaseError)
      expect((error as CaseError).path.join('.')).toBe(path)
      expect((error as CaseError).message).toMatch(message)
    }
  })
})
