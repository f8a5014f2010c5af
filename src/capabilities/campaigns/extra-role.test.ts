import { expect, test } from 'vitest'
import { extraRoleMismatch, mismatchIn } from './extra-role.ts'
import type { SideFigures } from './model.ts'
import type { Respondent } from './respondents.ts'

test('[A07] what employers weigh most and employees least is found, and its mirror is not', () => {
  const high = { inRole: 3.6, extraRole: 4.1 }
  const low = { inRole: 4.2, extraRole: 3.5 }
  expect(extraRoleMismatch(high, low)).toBe(true)
  expect(extraRoleMismatch(low, high)).toBe(false)
  expect(extraRoleMismatch({ inRole: 4, extraRole: 4 }, low)).toBe(true)
  expect(extraRoleMismatch(high, { inRole: 4, extraRole: 4 })).toBe(false)
})

const person = (inRole: number, extraRole: number) =>
  ({
    scores: { 'in-role': { importance: inRole }, 'extra-role': { importance: extraRole } },
  }) as unknown as Pick<Respondent, 'scores'>
const bars = (inRole: unknown, extraRole: unknown) =>
  ({
    rooms: { 'in-role': { importance: inRole }, 'extra-role': { importance: extraRole } },
  }) as unknown as SideFigures

test('[A07] decides on the means themselves: bars that read alike may not be', () => {
  const employers = [person(4, 4.1)]
  const figures = { employee: bars(3.9, 3.9), organisation: bars(4, 4.1) }
  const of = (employees: Pick<Respondent, 'scores'>[]) =>
    mismatchIn({ people: { employee: employees, organisation: employers }, figures })
  // Both read 3.9; the second is a hair lower.
  expect(of([person(3.9, 3.9)])).toBe(false)
  expect(of([person(3.92, 3.88)])).toBe(true)
  expect(of([person(3.88, 3.92)])).toBe(false)
  // Adding in another order makes no difference that was not there.
  expect(of([person(4.1, 4.3), person(4.2, 4.2), person(4.3, 4.1)])).toBe(false)
})

test('[A07] is not said where a bar is folded or a band', () => {
  const people = { employee: [person(4, 3)], organisation: [person(3, 4)] }
  const both = { employee: bars(4, 3), organisation: bars(3, 4) }
  expect(mismatchIn({ people, figures: both })).toBe(true)
  for (const side of ['employee', 'organisation'] as const) {
    for (const one of [null, bars(null, 3), bars(4, { from: 4, to: 5 })])
      expect(mismatchIn({ people, figures: { ...both, [side]: one } })).toBeNull()
    expect(mismatchIn({ people: { ...people, [side]: undefined }, figures: both })).toBeNull()
  }
})
