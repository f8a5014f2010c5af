import type { Roster } from '../roster.ts'
import { monday } from '../time.ts'
import type { Boundary } from './boundaries.ts'
import { aged, block, clock, person, shift } from './build.ts'

function youth(rule: string, what: string, wrong: Boundary['wrong'], build: Boundary['build']): Boundary {
  return {
    set: 'nl-16-17',
    rule,
    what,
    wrong,
    build: (day, delta) => ({ ...build(day, delta), birth: aged(16) }),
  }
}

function child(rule: string, what: string, wrong: Boundary['wrong'], build: Boundary['build']): Boundary {
  return {
    set: 'nl-15',
    rule,
    what,
    wrong,
    build: (day, delta) => ({ ...build(day, delta), birth: aged(15), allow15: true }),
  }
}

/** So many hours of school from Monday to Friday, and so many of work in the weekend, over some weeks. */
function weeks(day: number, number: number, school: number, work: number, delta: number): Roster {
  const from = monday(day) - 7 * (number - 1)
  const inWeek = (each: (first: number, at: number) => number[]) =>
    Array.from({ length: number }, (_, at) => each(from + 7 * at, at)).flat()
  const lessons = inWeek(first => [0, 1, 2, 3, 4].map(at => clock(first + at, 8)))
  const saturdays = inWeek(first => [clock(first + 5, 9)])
  return person(
    saturdays.map((start, at) => shift(start, work + (at === number - 1 ? delta : 0))),
    { school: lessons.map(start => block(start, school)), weeks: number, from },
  )
}

export const youthBoundaries: readonly Boundary[] = [
  youth('youth-shift-hours', 'nine hours with school', 'more', (day, delta) =>
    person([shift(clock(day, 15), 180 + delta)], { school: [block(clock(day, 8), 360)] }),
  ),
  youth('youth-week-hours', '45 hours with school', 'more', (day, delta) => weeks(day, 1, 450, 450, delta)),
  youth('youth-four-weeks-average', '160 hours with school', 'more', (day, delta) =>
    weeks(day, 4, 390, 450, delta),
  ),
  youth('youth-daily-rest', 'twelve hours', 'less', (day, delta) =>
    person([shift(clock(day - 1, 16), 240), shift(clock(day - 1, 16) + 240 + 720 + delta, 120)]),
  ),
  youth('youth-night', 'until eleven', 'more', (day, delta) => person([shift(clock(day, 20), 180 + delta)])),
  youth('youth-night', 'from six', 'less', (day, delta) => person([shift(clock(day, 6) + delta, 120)])),
  youth('youth-break', 'none up to four and a half hours', 'more', (day, delta) =>
    person([shift(clock(day, 9), 270 + delta)]),
  ),
  youth('youth-break', 'one of half an hour', 'less', (day, delta) =>
    person([shift(clock(day, 9), 400, 30 + delta)]),
  ),
  youth('youth-weekly-rest', '36 hours', 'less', (day, delta) => {
    const start = clock(monday(day), 10)
    const rested = start + 4 * 1440 + 240 + 2160 + delta
    return person([...[0, 1, 2, 3, 4].map(at => shift(start + at * 1440, 240)), shift(rested, 240)], {
      horizon: { from: monday(day), until: monday(day) + 10 },
    })
  }),
  youth('school-overlap', 'not during a lesson', 'more', (day, delta) =>
    person([shift(clock(day, 14) - delta, 120)], { school: [block(clock(day, 9), 300)] }),
  ),
]

export const childBoundaries: readonly Boundary[] = [
  child('child-school-day', 'two hours', 'more', (day, delta) =>
    person([shift(clock(day, 15), 120 + delta)], { school: [block(clock(day, 9), 300)] }),
  ),
  child('child-free-day', 'eight hours', 'more', (day, delta) =>
    person([shift(clock(day, 8), 510 + delta, 30)]),
  ),
  child('child-school-week', 'twelve hours', 'more', (day, delta) => weeks(day, 1, 300, 720, delta)),
  child('child-holiday-week', 'forty hours', 'more', (day, delta) =>
    person(
      [0, 1, 2, 3, 4].map(at => shift(clock(monday(day) + at, 8), 480 + (at === 4 ? delta : 0))),
      { weeks: 1, from: day },
    ),
  ),
  child('child-hours', 'from seven', 'less', (day, delta) => person([shift(clock(day, 7) + delta, 60)])),
  child('child-hours', 'until nine in the holidays', 'more', (day, delta) =>
    person([shift(clock(day, 20), 60 + delta)]),
  ),
  child('child-hours', 'until seven in a school week', 'more', (day, delta) => {
    const wednesday = monday(day) + 2
    return person([shift(clock(wednesday, 18), 60 + delta)], { school: [block(clock(wednesday, 9), 300)] })
  }),
  child('child-daily-rest', 'twelve hours', 'less', (day, delta) =>
    person([shift(clock(day - 1, 18), 120), shift(clock(day - 1, 18) + 120 + 720 + delta, 60)]),
  ),
  child('child-break', 'none up to four and a half hours', 'more', (day, delta) =>
    person([shift(clock(day, 9), 270 + delta)]),
  ),
  child('child-break', 'one of half an hour', 'less', (day, delta) =>
    person([shift(clock(day, 9), 400, 30 + delta)]),
  ),
  child('child-days-per-week', 'five', 'more', (day, delta) =>
    person(
      Array.from({ length: 5 + delta }, (_, at) => shift(clock(monday(day) + at, 9), 60)),
      { weeks: 1, from: day },
    ),
  ),
]
