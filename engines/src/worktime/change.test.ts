import { expect, test } from 'vitest'
import { checkRoster } from './check.ts'
import { ruleSets, setsByAge } from './law/index.ts'
import type { AdultLimits, AdultSet } from './rule-set.ts'
import { aged, clock, days, person, shift } from './testing/build.ts'
import { dayFrom, dayText } from './time.ts'

const adult = ruleSets.find((set): set is AdultSet => set.rules === 'adult')!

/** The law as it is, until a day on which some of it becomes stricter. */
function changing(day: number, stricter: Partial<AdultLimits>): AdultSet {
  const [version] = adult.versions
  return {
    ...adult,
    versions: [
      { ...version!, until: dayText(day - 1) },
      { from: dayText(day), until: null, limits: { ...version!.limits, ...stricter } },
    ],
  }
}

const said = (answer: ReturnType<typeof checkRoster>, rule: string) => ({
  broken: answer.violations.filter(one => one.rule === rule).map(({ limit }) => limit),
  unknown: answer.unknown.some(one => one.rule === rule && one.reason === 'across-change'),
})

/** New Year, and days on which the clock changes too. */
const changes = [dayFrom('2027-01-01')!, ...days.slice(1)]

test.each(changes.map(day => [dayText(day), day]))(
  'a shift has the law of the day on which it starts, the day before, of and after a change on %s',
  (_, day) => {
    const set = changing(day as number, { 'shift-hours': 660 })
    const limits = [-1, 0, 1].flatMap(off =>
      [660, 661, 720, 721].map(length => {
        const roster = person([shift(clock((day as number) + off, 9), length)])
        return said(checkRoster(roster, [set]), 'shift-hours').broken[0] ?? 0
      }),
    )
    const newLaw = [0, 660, 660, 660]
    expect(limits).toEqual([0, 0, 0, 720, ...newLaw, ...newLaw])
    const across = person([shift(clock((day as number) - 1, 20), 700)])
    expect(said(checkRoster(across, [set]), 'shift-hours').broken).toEqual([])
    expect(said(checkRoster(across, [set], { on: dayText(day as number) }), 'shift-hours').broken).toEqual([
      660,
    ])
  },
)

test('a week across a change: certain where both laws agree, else unknown', () => {
  const wednesday = dayFrom('2026-06-03')!
  const set = changing(wednesday, { 'week-hours': 3000 })
  const week = (length: number) =>
    person(Array.from({ length: 5 }, (_, at) => shift(clock(wednesday - 2 + at, 9), length)))
  const verdicts = [600, 601, 720, 721].map(length => said(checkRoster(week(length), [set]), 'week-hours'))
  expect(verdicts).toEqual([
    { broken: [], unknown: false },
    { broken: [], unknown: true },
    { broken: [], unknown: true },
    { broken: [3600], unknown: false },
  ])
})

test('a rest across a change: certain where both laws agree, else unknown', () => {
  const day = dayFrom('2026-06-03')!
  const set = changing(day, { 'daily-rest': 720, 'daily-rest-once': 720 })
  const rest = (length: number) => {
    const first = shift(clock(day - 1, 14), 540)
    return checkRoster(person([first, shift(first.end + length, 240)]), [set])
  }
  expect(said(rest(720), 'daily-rest')).toEqual({ broken: [], unknown: false })
  expect(said(rest(700), 'daily-rest')).toEqual({ broken: [], unknown: true })
})

test('ages change on birthdays: the day before, of and after fifteen, sixteen and eighteen', () => {
  const rulesAt = (birth: string, day: string) => {
    // Seven hours without a break: too long a day at no age, and a break that every set misses under its own name.
    const roster = person([shift(clock(dayFrom(day)!, 10), 400)], { born: birth, allow15: true })
    return checkRoster(roster, setsByAge, { byAge: true }).violations.map(({ rule }) => rule)
  }
  const around = ['2026-06-02', '2026-06-03', '2026-06-04']
  const at = (birth: string) => around.map(day => rulesAt(birth, day).join())
  expect(at('2011-06-03')).toEqual(['under-15', 'child-break', 'child-break'])
  expect(at('2010-06-03')).toEqual(['child-break', 'youth-break', 'youth-break'])
  expect(at('2008-06-03')).toEqual(['youth-break', 'break', 'break'])
})

test('15 only where the house allows it, and then nothing else is looked at', () => {
  const roster = person([shift(clock(dayFrom('2026-06-03')!, 10), 700)], { born: aged(15) })
  const { violations, unknown } = checkRoster(roster, setsByAge, { byAge: true })
  expect(violations).toMatchObject([{ rule: 'age-15-setting', kind: 'house', found: 15, limit: 16 }])
  expect(unknown).toMatchObject([{ rule: 'nl-15', reason: 'not-checked' }])
})

test('a set for another age, or no birth date, is said and never passed over', () => {
  const shifts = [shift(clock(dayFrom('2026-06-03')!, 10), 240)]
  const reasons = (born: string | undefined) =>
    checkRoster({ ...person(shifts), birth: born }, [adult]).unknown.filter(({ rule }) => rule === adult.name)
  expect(reasons('2009-06-04')).toMatchObject([{ reason: 'other-age' }])
  expect(reasons(undefined)).toMatchObject([{ reason: 'no-birth' }])
  expect(reasons('1990-01-01')).toEqual([])
})

test('a rest, week or period across the eighteenth birthday is unknown where the two ages differ', () => {
  const birthday = dayFrom('2026-06-04')!
  const shifts = [-3, -2, -1, 0, 1, 2].map(off => shift(clock(birthday + off, 9), 500, 30))
  const late = [shift(clock(birthday - 1, 13), 540, 30), shift(clock(birthday, 9), 300)]
  const ask = (some: typeof shifts) =>
    checkRoster(person(some, { born: '2008-06-04' }), setsByAge, { byAge: true })
  expect(said(ask(shifts), 'youth-week-hours').unknown).toBe(true)
  expect(said(ask(late), 'youth-daily-rest').unknown).toBe(true)
})
