import { describe, expect, test } from 'vitest'
import type { Contract, Cover, Person, RosterCase, ShiftKind, Wish } from './case.ts'
import { solve } from './solve.ts'
import { verify } from './verify.ts'

const lawful: Contract = { id: 'law', rules: [{ rule: 'law' }] }
const day: ShiftKind = {
  id: 'D',
  minutes: 480,
  start: '08:00',
  end: '16:30',
  breaks: [{ start: '12:00', end: '12:30' }],
}
const long: ShiftKind = {
  id: 'W',
  minutes: 540,
  start: '07:00',
  end: '16:30',
  breaks: [{ start: '12:00', end: '12:30' }],
}
const late: ShiftKind = {
  id: 'L',
  minutes: 480,
  start: '14:30',
  end: '23:00',
  breaks: [{ start: '18:00', end: '18:30' }],
}
const night: ShiftKind = {
  id: 'N',
  minutes: 480,
  start: '23:00',
  end: '07:30',
  breaks: [{ start: '03:00', end: '03:30' }],
}

const asked = (days: readonly number[], shift: string, need = 1): Cover[] =>
  days.map(at => ({ day: at, shifts: [shift], need, under: 1, over: 100 }))
const every = (days: number, which: (day: number) => boolean = () => true) =>
  Array.from({ length: days }, (_, at) => at).filter(which)

interface Asked {
  days: number
  shifts: ShiftKind[]
  people: Partial<Person>[]
  cover: Cover[]
  wishes?: Wish[]
}
function answer({ days, shifts, people, cover, wishes = [] }: Asked) {
  const given: RosterCase = {
    firstDay: '2026-06-01',
    days,
    shifts,
    contracts: [lawful],
    people: people.map((person, at) => ({
      id: `p${at + 1}`,
      contract: 'law',
      birth: '1990-01-01',
      ...person,
    })),
    cover,
    wishes,
  }
  const { lines, cost } = solve(given, { rounds: 1 })
  const verdict = verify(given, lines)
  expect(verdict.breaches.filter(({ weight }) => weight === 'hard')).toEqual([])
  expect(verdict.cost).toBe(cost)
  return {
    cost,
    verdict,
    lines: lines.map(line => [...line].map(has => (has < 0 ? '.' : shifts[has]!.id)).join('')),
  }
}

describe('Dutch law in a roster, each answer worked out by hand', () => {
  test('11 hours of rest: after a late shift no early one, whatever is asked', () => {
    // L ends 23:00, D begins 08:00: nine hours. Of L on day 0 and D on day 1 one stays open.
    expect(
      answer({ days: 2, shifts: [day, late], people: [{}], cover: [...asked([0], 'L'), ...asked([1], 'D')] })
        .cost,
    ).toBe(1)
    // The other way round there are 22 hours.
    expect(
      answer({ days: 2, shifts: [day, late], people: [{}], cover: [...asked([0], 'D'), ...asked([1], 'L')] })
        .cost,
    ).toBe(0)
  })

  test('36 hours of rest in 7 x 24: six days of seven, and a late Friday asks more than one day off', () => {
    // From Saturday 16:30 to Monday 08:00 are 39.5 hours.
    expect(answer({ days: 14, shifts: [day], people: [{}], cover: asked(every(14), 'D') }).cost).toBe(2)
    // L, off, D: from 23:00 to 08:00 two days later 33 hours, so that D on day 7 after L on day 5 cannot be after six in a row.
    const cover = [...asked(every(6), 'L'), ...asked([7], 'D')]
    expect(answer({ days: 14, shifts: [day, late], people: [{}], cover }).cost).toBe(1)
    expect(
      answer({
        days: 14,
        shifts: [day, late],
        people: [{}],
        cover: [...asked(every(6), 'L'), ...asked([7], 'L')],
      }).cost,
    ).toBe(0)
  })

  test('48 hours on average over 16 weeks: 85 shifts of nine hours, where six a week are 96', () => {
    // 16 x 48 = 768 hours = 85.3 shifts; 54 hours in a week and 216 in four are within 60 and 220.
    const cover = asked(
      every(112, at => at % 7 !== 6),
      'W',
    )
    expect(answer({ days: 112, shifts: [long], people: [{}], cover }).cost).toBe(96 - 85)
  })

  test('what was worked before counts in the average: 60 hours a week in the twelve weeks before leave 48 in the last four', () => {
    // Before: twelve weeks of six W are 648 hours; 768 - 648 = 120 hours are 13 shifts in the last four weeks.
    const before = every(84, at => at % 7 !== 6).map(at => ({ day: at - 84, shift: 'W' }))
    const cover = asked(
      every(28, at => at % 7 !== 6),
      'W',
    )
    expect(answer({ days: 28, shifts: [long], people: [{ before }], cover }).cost).toBe(24 - 13)
  })

  const school = (weeks: number) =>
    every(weeks * 7, at => at % 7 < 5).map(at => {
      const on = new Date(Date.UTC(2026, 5, 1 + at)).toISOString().slice(0, 10)
      return { start: `${on}T08:30:00+02:00`, end: `${on}T15:30:00+02:00` }
    })

  test('a pupil of 16: school is working time, so no evening of a school day and two weekend days in four weeks', () => {
    const evening: ShiftKind = { id: 'A', minutes: 180, start: '17:00', end: '20:00' }
    const pupil = { birth: '2009-09-01', school: school(4) }
    // 7 hours of school and 3 of work are more than 9.
    expect(
      answer({
        days: 28,
        shifts: [evening],
        people: [pupil],
        cover: asked(
          every(28, at => at % 7 < 5),
          'A',
        ),
      }).cost,
    ).toBe(20)
    // 4 x 40 = 160 hours, 140 of them school: two shifts of eight hours fit in the 20 that are left.
    expect(
      answer({
        days: 28,
        shifts: [day],
        people: [pupil],
        cover: asked(
          every(28, at => at % 7 >= 5),
          'D',
        ),
      }).cost,
    ).toBe(6)
  })

  test('a pupil of 15: two hours on a school day, twelve in a school week, five days', () => {
    const errand: ShiftKind = { id: 'S', minutes: 120, start: '16:00', end: '18:00' }
    const morning: ShiftKind = { id: 'M', minutes: 240, start: '09:00', end: '13:00' }
    const pupil = { birth: '2010-09-01', allow15: true, school: school(1) }
    const cover = [...asked(every(5), 'S'), ...asked([5], 'M')]
    // Six are asked; five days may be worked, and 4 x 2 + 4 hours are the twelve of a school week.
    expect(answer({ days: 7, shifts: [errand, morning], people: [pupil], cover }).cost).toBe(1)
    // Without the house's leave nothing.
    expect(
      answer({ days: 7, shifts: [errand, morning], people: [{ ...pupil, allow15: false }], cover }).cost,
    ).toBe(6)
    // Three hours on a school day are too long.
    const longer: ShiftKind = { id: 'S', minutes: 180, start: '16:00', end: '19:00' }
    expect(answer({ days: 7, shifts: [longer], people: [pupil], cover: asked(every(5), 'S') }).cost).toBe(5)
  })

  test('a night team: every night of four weeks by four people, rows of at most seven and 46 hours after them', () => {
    const { cost, lines, verdict } = answer({
      days: 28,
      shifts: [night],
      people: [{}, {}, {}, {}],
      cover: asked(every(28), 'N'),
    })
    expect(cost).toBe(0)
    expect(lines.every(line => !/NNNNNNN/.test(line) && !/NNN\.N/.test(line))).toBe(true)
    expect(verdict.unknown.some(({ rule }) => rule === 'night-count-16-weeks')).toBe(true)
  })

  test('one person at night: never a fourth after three and one night off', () => {
    // N ends 07:30; a night off later it begins 23:00 the next day, 39.5 hours: too short after a row of three.
    const wished = (at: number): Wish => ({ person: 'p1', day: at, what: 'N', wants: true, weight: 1 })
    const nights = [0, 1, 2, 4]
    const off: Wish = { person: 'p1', day: 3, what: 'off', wants: true, weight: 'hard' }
    expect(
      answer({ days: 6, shifts: [night], people: [{}], cover: [], wishes: [off, ...nights.map(wished)] })
        .cost,
    ).toBe(1)
    expect(
      answer({ days: 6, shifts: [night], people: [{}], cover: [], wishes: [0, 1, 3, 4].map(wished) }).cost,
    ).toBe(0)
  })

  test('a year pattern: of 52 Sundays 13 stay free', () => {
    expect(
      answer({
        days: 364,
        shifts: [day],
        people: [{}],
        cover: asked(
          every(364, at => at % 7 === 6),
          'D',
        ),
      }).cost,
    ).toBe(13)
  })
})
