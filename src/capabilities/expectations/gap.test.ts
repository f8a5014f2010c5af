import { describe, expect, test } from 'vitest'
import { type Answer, classify, distance, expectedBy, type GapClass, gapClasses, sayingOf } from './gap.ts'

const answer = (importance: number | null, owed: number | null): Answer => ({ importance, owed, kept: null })
const levels = [null, 0, 1, 2, 3, 4, 5]
const all = levels.flatMap(importance => levels.map(owed => answer(importance, owed)))

describe('gap classes', () => {
  const table: [Answer | undefined, Answer | undefined, GapClass, string][] = [
    [answer(5, 5), answer(5, 2), 'only-employee', 'high against low'],
    [answer(5, 4), answer(5, 3), 'only-employee', 'the midpoint is low'],
    [answer(5, 4), answer(5, 0), 'only-employee', 'not agreed is low'],
    [answer(1, 3), answer(1, 4), 'only-organisation', 'low against high'],
    [answer(1, 0), answer(5, 5), 'only-organisation', 'not agreed against high'],
    [answer(5, 4), answer(3, 5), 'other-weight', 'importance two apart'],
    [answer(1, 5), answer(5, 5), 'other-weight', 'importance four apart'],
    [answer(4, 4), answer(3, 5), 'agreed', 'importance one apart'],
    [answer(4, 4), answer(0, 5), 'agreed', 'does not apply has no weight'],
    [answer(1, 1), answer(5, 3), 'agreed', 'both low, whatever the weight'],
    [answer(null, 0), answer(5, 0), 'agreed', 'both not agreed'],
    [answer(5, null), answer(5, 5), 'not-compared', 'not answered is never low'],
    [answer(5, 5), undefined, 'not-compared', 'the other has no answer'],
    [undefined, undefined, 'not-compared', 'neither answered'],
    [answer(null, 5), answer(5, 5), 'not-compared', 'both high, one weight open'],
    [answer(0, 5), answer(0, 5), 'agreed', 'neither has a weight'],
  ]
  test.each(table)('%o against %o is %s (%s)', (employee, organisation, expected) => {
    expect(classify({ employee, organisation } as never)).toBe(expected)
  })

  const three: [Answer | null, Answer | null, Answer | null, GapClass, string[]][] = [
    [answer(5, 5), answer(5, 2), answer(5, 1), 'only-employee', ['employee']],
    [answer(5, 2), answer(5, 5), answer(5, 1), 'only-organisation', ['organisation']],
    [answer(5, 2), answer(5, 1), answer(5, 5), 'only-some', ['host']],
    [answer(5, 5), answer(5, 1), answer(5, 4), 'only-some', ['employee', 'host']],
    [answer(5, 5), answer(5, 4), answer(3, 5), 'other-weight', ['employee', 'organisation', 'host']],
    [answer(5, 5), answer(5, 4), answer(0, 5), 'agreed', ['employee', 'organisation', 'host']],
    [answer(5, 1), answer(1, 2), answer(3, 3), 'agreed', []],
    // Who left it open is not compared; the other two are.
    [answer(5, 5), answer(5, 2), null, 'only-employee', ['employee']],
    [answer(5, 5), null, answer(2, null), 'not-compared', ['employee']],
  ]
  test.each(three)('[A06] of three, %o, %o and %o is %s', (employee, organisation, host, expected, by) => {
    expect(classify({ employee, organisation, host })).toBe(expected)
    expect(expectedBy({ employee, organisation, host })).toEqual(by)
  })

  test('the distance is between the two furthest apart, and there is none below two', () => {
    expect(distance({ employee: answer(1, 5), organisation: answer(1, 3), host: answer(1, 0) })).toBe(5)
    expect(distance({ employee: answer(1, 5), organisation: answer(1, 3) })).toBe(2)
    expect(distance({ employee: answer(1, 5), organisation: null })).toBe(-1)
  })

  test('[A06] the classes are complete and swap with the sides', () => {
    const swapped: Partial<Record<GapClass, GapClass>> = {
      'only-employee': 'only-organisation',
      'only-organisation': 'only-employee',
    }
    for (const a of all) {
      for (const b of all) {
        const found = classify({ employee: a, organisation: b })
        expect(gapClasses).toContain(found)
        expect(found).not.toBe('only-some')
        expect(classify({ employee: b, organisation: a })).toBe(swapped[found] ?? found)
        if (a.owed === null || b.owed === null) expect(found).toBe('not-compared')
      }
    }
  })

  test('[A06] a third that left an item open changes nothing between the two, and none is left out of what differs', () => {
    for (const a of all) {
      for (const b of all) {
        const two = classify({ employee: a, organisation: b })
        expect(classify({ employee: a, organisation: b, host: null })).toBe(two)
        for (const owed of [0, 3, 4, 5]) {
          const found = classify({ employee: a, organisation: b, host: answer(3, owed) })
          if (two === 'only-employee' || two === 'only-organisation')
            expect(found).toBe(owed >= 4 ? 'only-some' : two)
        }
      }
    }
  })

  const words: [number | null, number | null, ReturnType<typeof sayingOf>][] = [
    [5, 3, 'stronger'],
    [3, 5, 'stronger'],
    [4, 3, 'stronger'],
    [5, 2, 'only-employee'],
    [4, 1, 'only-employee'],
    [4, 0, 'only-employee'],
    [2, 4, 'only-organisation'],
    [5, 4, 'expected'],
    [3, 0, 'not-expected'],
    [1, 2, 'not-expected'],
    [5, null, 'not-compared'],
  ]
  test.each(words)('[A06] %o against %o is said as %s', (employee, organisation, expected) => {
    expect(sayingOf({ employee: answer(4, employee), organisation: answer(4, organisation) })).toBe(expected)
  })

  test('[A06] “only” is said where nobody else expects a part of it, of three too', () => {
    const of = (...owed: [number, number, number]) => {
      const [employee, organisation, host] = owed.map(level => answer(4, level))
      return sayingOf({ employee, organisation, host })
    }
    expect(of(5, 1, 2)).toBe('only-employee')
    expect(of(5, 1, 3)).toBe('stronger')
    expect(of(5, 2, 4)).toBe('only-some')
    expect(of(5, 3, 4)).toBe('stronger')
    expect(sayingOf({ employee: answer(5, 5), organisation: answer(2, 5) })).toBe('other-weight')
  })
})
