import { describe, expect, test } from 'vitest'
import { checkRoster } from './check.ts'
import { ruleSets, setsByAge } from './law/index.ts'
import { clock, person, shift } from './testing/build.ts'
import { dayFrom } from './time.ts'

// What nobody can say is said, and only that: too little said is a false "fine", too much makes people look for nothing.

const setNamed = (name: string) => ruleSets.find(set => set.name === name)!
const monday = dayFrom('2026-06-01')!
const tuesday = monday + 1

const unknownIn = (answer: ReturnType<typeof checkRoster>, rule: string) =>
  answer.unknown.filter(one => one.rule === rule).map(({ reason }) => reason)

describe('a period that does not fit in the known days', () => {
  const adult = ['week-hours', 'four-weeks-average', 'sixteen-weeks-average']
  const night = ['night-count-16-weeks', 'night-week-average']
  const youth = ['youth-week-hours', 'youth-four-weeks-average']
  const within = (set: string, rules: string[], weeks: number) => {
    const shifts = [shift(clock(tuesday, 22), 480, 30), shift(clock(tuesday + 3, 9), 240)]
    const born = set === 'nl-16-17' ? '2009-09-01' : '1990-05-17'
    const answer = checkRoster(person(shifts, { weeks, from: monday, born }), [setNamed(set)])
    return rules.filter(rule => unknownIn(answer, rule).includes('horizon'))
  }
  test.each([
    ['nl-adult', adult, 1, adult.slice(1)],
    ['nl-adult', adult, 3, adult.slice(1)],
    ['nl-adult', adult, 4, ['sixteen-weeks-average']],
    ['nl-adult', adult, 15, ['sixteen-weeks-average']],
    ['nl-adult', adult, 16, []],
    ['nl-night', night, 15, night],
    ['nl-night', night, 16, []],
    ['nl-16-17', youth, 3, ['youth-four-weeks-average']],
    ['nl-16-17', youth, 4, []],
  ])('%s, of %j, with %i weeks known', (set, rules, weeks, unknown) =>
    expect(within(set, rules, weeks)).toEqual(unknown),
  )
})

describe('a row of nights that may have begun before the known days', () => {
  /** So many nights from 22:00 to 06:00, the first so many hours into the horizon, then a rest and a day. */
  const row = (nights: number, rest: number, firstNight = monday) => {
    const own = Array.from({ length: nights }, (_, at) => shift(clock(firstNight + at, 22), 480))
    return person([...own, shift(own.at(-1)!.end + rest, 240)], { weeks: 3, from: monday })
  }
  const said = (roster: ReturnType<typeof row>) =>
    unknownIn(checkRoster(roster, [setNamed('nl-night')]), 'night-series-rest').includes('before-horizon')

  test('one or two nights at the start, with less rest after them than a row of three asks for', () => {
    expect([1, 2].map(nights => said(row(nights, 2759)))).toEqual([true, true])
  })
  test('not with the whole rest after them, nor where three are known, nor with 36 hours before them', () => {
    expect(said(row(2, 2760))).toBe(false)
    expect(said(row(3, 2759))).toBe(false)
    expect(said(row(2, 2759, monday + 1))).toBe(false)
  })
  test('not where the first shift is by day', () => {
    const day = shift(clock(monday, 9), 240)
    const night = shift(clock(tuesday, 22), 480)
    expect(said(person([day, night, shift(night.end + 700, 240)], { weeks: 3, from: monday }))).toBe(false)
  })
})

describe('somebody of fifteen, in a second week', () => {
  const child = (second: ReturnType<typeof shift>[], school: { start: number; end: number }[] = []) => {
    const roster = person([shift(clock(tuesday, 10), 120), ...second], {
      born: '2010-10-01',
      allow15: true,
      school,
    })
    return checkRoster(roster, setsByAge, { byAge: true }).violations.map(
      ({ rule, from, found }) => `${rule} ${from.slice(0, 10)} ${found}`,
    )
  }
  const days = (number: number, length: number) =>
    Array.from({ length: number }, (_, at) => shift(clock(monday + 7 + at, 10), length, 30))
  const lesson = { start: clock(monday + 7, 8), end: clock(monday + 7, 9) }

  test('the hours of that week count, as a week of school or of holiday', () => {
    const weekly = (found: string[]) => found.filter(line => /-week /.test(line))
    expect(weekly(child(days(5, 420)))).toEqual([])
    expect(weekly(child(days(4, 420), [lesson]))).toEqual([`child-school-week 2026-06-08 ${4 * 390}`])
  })
  test('the days of that week count', () => {
    const perWeek = (number: number) => child(days(number, 150)).filter(line => /days-per-week/.test(line))
    expect(perWeek(5)).toEqual([])
    expect(perWeek(6)).toEqual(['child-days-per-week 2026-06-08 6'])
  })
})
