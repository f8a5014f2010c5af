import { describe, expect, test } from 'vitest'
import { type Answer, classify, type GapClass, gapClasses } from './gap.ts'

const answer = (importance: number | null, owed: number | null): Answer => ({ importance, owed, kept: null })

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
  ]
  test.each(table)('%o against %o is %s (%s)', (employee, organisation, expected) => {
    expect(classify(employee, organisation)).toBe(expected)
  })

  test('[A06] the classes are complete and swap with the sides', () => {
    const levels = [null, 0, 1, 2, 3, 4, 5]
    const all = levels.flatMap(importance => levels.map(owed => answer(importance, owed)))
    const swapped: Partial<Record<GapClass, GapClass>> = {
      'only-employee': 'only-organisation',
      'only-organisation': 'only-employee',
    }
    for (const a of all) {
      for (const b of all) {
        const found = classify(a, b)
        expect(gapClasses).toContain(found)
        expect(classify(b, a)).toBe(swapped[found] ?? found)
        if (a.owed === null || b.owed === null) expect(found).toBe('not-compared')
      }
    }
  })
})
