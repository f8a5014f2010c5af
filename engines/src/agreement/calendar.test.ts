import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMonths, ageOn, isDay } from './calendar.ts'

test.each([
  ['2026-02-28', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['22-11-2026', false],
  ['', false],
])('%s is a calendar day: %s', (text, expected) => expect(isDay(text)).toBe(expected))

test('days agree with those of the built-in calendar', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        const date = new Date(`${text}T00:00:00Z`)
        expect(isDay(text)).toBe(
          !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.padStart(10, '0')),
        )
      },
    ),
  )
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-03-15', -3, '2025-12-15'],
  ['2026-12-01', 12, '2027-12-01'],
])('%s plus %i months is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected))

test('a day that does not exist is refused', () =>
  expect(() => addMonths('2026-02-30', 1)).toThrow(RangeError))

test.each([
  ['2008-11-22', '2026-11-21', 17],
  ['2008-11-22', '2026-11-22', 18],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
])('born %s is on %s %i years old', (born, day, age) => expect(ageOn(born, day)).toBe(age))
