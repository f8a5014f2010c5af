import type { Entry, Roster } from '../roster.ts'
import { instant, monday } from '../time.ts'
import { clock, person, shift } from './build.ts'

/** A roster that stands at the limit of a rule and off by `delta`: minutes, or a number where the rule counts. */
export interface Boundary {
  readonly set: string
  readonly rule: string
  readonly what: string
  /** Which side is wrong. */
  readonly wrong: 'more' | 'less'
  build(day: number, delta: number): Roster
}

const evening = (day: number) => clock(day - 1, 20)
const week = 7 * 1440
const many = (number: number, one: (at: number) => Entry): Entry[] =>
  Array.from({ length: number }, (_, at) => one(at))

/** Shifts one after another: how long each is, and how long the rest behind it. */
function chain(start: number, ...pieces: readonly (readonly [length: number, rest: number])[]): Entry[] {
  let at = start
  return pieces.map(([length, rest]) => {
    const one = shift(at, length)
    at += length + rest
    return one
  })
}

/** Ordinary days of eight hours every 24 hours, over so many days. */
const daily = (start: number, until: number): Entry[] =>
  many(Math.ceil((until - start) / 1440), at => shift(start + at * 1440, 480))

function adult(rule: string, what: string, wrong: Boundary['wrong'], build: Boundary['build']): Boundary {
  return { set: 'nl-adult', rule, what, wrong, build }
}

/** From Monday on five evenings a week across midnight; the last of all is `delta` longer. */
function evenings(day: number, weeks: number, length: number, delta: number): Roster {
  const from = monday(day) - 7 * Math.min(2, weeks - 1)
  const shifts = many(weeks * 5, at =>
    shift(
      clock(from + 7 * Math.floor(at / 5) + (at % 5) + 1, 20),
      length + (at === weeks * 5 - 1 ? delta : 0),
    ),
  )
  return person(shifts, { weeks, from })
}

/** Fourteen known days: five of work, a rest, work again, a second rest after `second` days, work until the end. */
function twoRests(day: number, first: number, second: number): Roster {
  const start = clock(monday(day), 8)
  const rested = start + 4 * 1440 + 480 + first
  const again = rested + 3 * 1440 + 480 + second
  const end = instant(monday(day) + 15)
  return person(
    [...daily(start, start + 5 * 1440), ...daily(rested, rested + 4 * 1440), ...daily(again, end - 720)],
    {
      horizon: { from: monday(day), until: monday(day) + 15 },
    },
  )
}

function sundays(day: number, worked: number, last: (sunday: number) => Entry): Roster {
  const from = monday(day)
  const sunday = (at: number) => from + 7 * at + 6
  const shifts = many(worked, at => shift(clock(sunday(at), 10), 240))
  return person([...shifts, last(sunday(worked))], { weeks: 52, from })
}

export const adultBoundaries: readonly Boundary[] = [
  adult('shift-hours', 'twelve hours', 'more', (day, delta) => person([shift(evening(day), 720 + delta)])),
  adult('shift-hours', 'breaks are not worked', 'more', (day, delta) =>
    person([shift(evening(day), 780 + delta, 60)]),
  ),
  adult('break', 'none up to five and a half hours', 'more', (day, delta) =>
    person([shift(evening(day), 330 + delta)]),
  ),
  adult('break', 'half an hour up to ten', 'more', (day, delta) =>
    person([shift(evening(day), 630 + delta, 30)]),
  ),
  adult('break', 'half an hour', 'less', (day, delta) => person([shift(evening(day), 510, 30 + delta)])),
  adult('break', 'three quarters', 'less', (day, delta) => person([shift(evening(day), 700, 45 + delta)])),
  adult('daily-rest', 'eleven hours, the once used', 'less', (day, delta) =>
    person(chain(clock(day - 2, 22), [480, 600], [240, 660 + delta], [240, 0])),
  ),
  adult('shift-hours', 'under eight hours is no rest', 'less', (day, delta) =>
    person(chain(clock(day - 1, 12), [480, 480 + delta], [480, 0])),
  ),
  adult('daily-rest', 'shorter once in 7 x 24 hours', 'less', (day, delta) =>
    person(chain(clock(day - 5, 12), [240, 600], [240, week - 1080 + delta], [240, 600], [240, 0]), {
      horizon: { from: day - 6, until: day + 5 },
    }),
  ),
  adult('week-hours', 'sixty hours', 'more', (day, delta) => evenings(day, 1, 720, delta)),
  adult('week-hours', 'minutes up to midnight', 'more', (day, delta) => {
    const sunday = monday(day) + 6
    const shifts = many(4, at => shift(clock(monday(day) + at, 8), 720))
    return person([...shifts, shift(instant(sunday + 1) - 720 - delta, 900)], { weeks: 1, from: day })
  }),
  adult('four-weeks-average', '220 hours', 'more', (day, delta) => evenings(day, 4, 660, delta)),
  adult('sixteen-weeks-average', '768 hours', 'more', (day, delta) => evenings(day, 16, 576, delta)),
  adult('weekly-rest', '36 hours', 'less', (day, delta) => twoRests(day, 2160 + delta, 900)),
  adult('weekly-rest', '72 in fourteen days', 'less', (day, delta) => twoRests(day, 2000, 2320 + delta)),
  adult('weekly-rest', 'in pieces of 32', 'less', (day, delta) => twoRests(day, 1920 + delta, 2401)),
  adult('free-sundays', 'a minute of Sunday', 'more', (day, delta) =>
    sundays(day, 39, sunday => shift(instant(sunday) - 240 + delta, 240)),
  ),
]

function night(rule: string, what: string, wrong: Boundary['wrong'], build: Boundary['build']): Boundary {
  return { set: 'nl-night', rule, what, wrong, build }
}

/** Night shifts from 20:00 on consecutive days. */
const nights = (day: number, number: number, length: number): Entry[] =>
  many(number, at => shift(clock(day + at, 20), length))

function sixteenWeeks(day: number, number: number, length: number, last: Entry[]): Roster {
  const from = monday(day) - 14
  const shifts = many(number, at => shift(clock(from + 3 * at, 20), length))
  return person([...shifts, ...last], { weeks: 16, from })
}

export const nightBoundaries: readonly Boundary[] = [
  night('night-shift-hours', 'an hour after midnight is no night', 'more', (day, delta) =>
    person([shift(instant(day) + 60 + delta - 780, 780)]),
  ),
  night('night-shift-hours', 'an hour before six is no night', 'more', (day, delta) =>
    person([shift(clock(day, 6) - 60 - delta, 780)]),
  ),
  night('night-shift-hours', 'twelve hours', 'more', (day, delta) =>
    person([shift(evening(day), 720 + delta)]),
  ),
  night('night-extended-14-days', 'the sixth past ten hours', 'more', (day, delta) =>
    person([...nights(day - 6, 5, 660), shift(clock(day - 1, 20), 600 + delta)]),
  ),
  night('night-extended-14-days', 'within fourteen days', 'less', (day, delta) => {
    const first = clock(day - 14, 20)
    return person([shift(first, 660), ...nights(day - 12, 4, 660), shift(first + 2 * week + delta, 660)])
  }),
  night('night-extended-52-weeks', 'the 23rd', 'more', (day, delta) =>
    person([
      ...many(22, at => shift(clock(day - 1 - 7 * (22 - at), 20), 660)),
      shift(evening(day), 600 + delta),
    ]),
  ),
  night('night-extended-rest', 'twelve hours', 'less', (day, delta) =>
    person(chain(evening(day), [660, 720 + delta], [240, 0])),
  ),
  night('night-rest', 'fourteen hours, the once used', 'less', (day, delta) =>
    person(chain(clock(day - 2, 22), [480, 600], [720, 840 + delta], [240, 0])),
  ),
  night('night-rest', 'ends after two', 'more', (day, delta) => {
    const [start, end] = [clock(day - 1, 17), clock(day, 2) + delta]
    return person([shift(clock(day - 2, 23), 480), shift(start, end - start), shift(end + 700, 240)])
  }),
  night('night-series-rest', '46 hours after three', 'less', (day, delta) =>
    person(chain(clock(day - 3, 22), [480, 960], [480, 960], [480, 2760 + delta], [240, 0])),
  ),
  night('night-series-rest', 'three after one another', 'less', (day, delta) =>
    person(chain(clock(day - 3, 22), [480, 960], [480, 2160 + delta], [720, 1560], [240, 0])),
  ),
  night('series-with-night', 'eight with a rest of 36 hours among them', 'less', (day, delta) =>
    person(
      chain(
        clock(day - 1, 22),
        [480, 960],
        [480, 960],
        [480, 960],
        [480, 2160 + delta],
        [480, 960],
        [480, 960],
        [480, 960],
        [480, 0],
      ),
    ),
  ),
  night('series-with-night', 'seven', 'more', (day, delta) => person(nights(day - 3, 7 + delta, 480))),
  night('night-count-16-weeks', 'the 37th ends after two', 'more', (day, delta) => {
    const last = monday(day) - 14 + 110
    return sixteenWeeks(day, 36, 480, [shift(clock(last, 18), clock(last + 1, 2) - clock(last, 18) + delta)])
  }),
  night('night-week-average', '640 hours with sixteen nights', 'more', (day, delta) => {
    const from = monday(day) - 14
    const byDay = many(62, at => shift(clock(from + 49 + at, 8), at === 61 ? 496 + delta : 496))
    return person([...many(16, at => shift(clock(from + 3 * at, 20), 478)), ...byDay], { weeks: 16, from })
  }),
  night('night-week-average', 'sixteen nights', 'more', (day, delta) => {
    const from = monday(day) - 14
    const byDay = many(62, at => shift(clock(from + 49 + at, 8), 520))
    return person([...many(15 + delta, at => shift(clock(from + 3 * at, 20), 600)), ...byDay], {
      weeks: 16,
      from,
    })
  }),
]

export const callBoundaries: readonly Boundary[] = [
  ...(['call-notice', 'call-withdrawn'] as const).flatMap(rule =>
    [1440, 2880].map(
      (notice): Boundary => ({
        set: 'nl-on-call',
        rule,
        what: `${notice} minutes by agreement`,
        wrong: 'less',
        build: (day, delta) => {
          const start = clock(day, 12)
          const told = { [rule === 'call-notice' ? 'calledAt' : 'withdrawnAt']: start - notice - delta }
          return person([shift(start, 240, 0, { noticeMinutes: notice, ...told })])
        },
      }),
    ),
  ),
  {
    set: 'nl-on-call',
    rule: 'call-notice',
    what: 'four days, where hours and calendar agree',
    wrong: 'less',
    // From the first minute of a day, one minute less is another day of the calendar as well.
    build: (day, delta) => {
      const start = instant(day + 1)
      return person([
        shift(start, 240, 0, {
          calledAt: (delta < 0 ? instant(day - 2) : instant(day - 3)) - (delta > 0 ? 60 : 0),
        }),
      ])
    },
  },
  {
    set: 'nl-on-call',
    rule: 'call-minimum-pay',
    what: 'three hours',
    wrong: 'less',
    build: (day, delta) => person([shift(clock(day, 1), 180 + delta)]),
  },
]
