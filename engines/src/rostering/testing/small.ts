import type { Cover, Lines, RosterCase, Rule, Wish } from '../case.ts'

/** Two shifts, a Monday to begin with, and lines as words: `E` and `L` are shifts, `.` is off. */
export function small(
  words: readonly string[],
  {
    rules = [],
    cover = [],
    wishes = [],
  }: { rules?: readonly Rule[]; cover?: readonly Cover[]; wishes?: readonly Wish[] } = {},
): { given: RosterCase; lines: Lines } {
  const given: RosterCase = {
    firstDay: '2026-06-01',
    days: words[0]!.length,
    shifts: [
      { id: 'E', minutes: 480, start: '07:00', end: '15:00' },
      { id: 'L', minutes: 540, start: '14:00', end: '23:00' },
    ],
    contracts: [{ id: 'all', rules }],
    people: words.map((_, at) => ({ id: `p${at + 1}`, contract: 'all' })),
    cover,
    wishes,
  }
  return { given, lines: words.map(line => Int16Array.from(line, letter => ['E', 'L'].indexOf(letter))) }
}
