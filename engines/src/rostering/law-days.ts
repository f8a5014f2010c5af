import { dayFrom, dayText, instant, parseStamp, type RuleSet, setsByAge } from '../worktime/index.ts'
import type { Person, RosterCase } from './case.ts'

/** What the sets that hold for somebody on a day ask, in minutes; null where they ask nothing. */
export interface DayLimits {
  readonly rest: number
  readonly weeklyRest: number | null
  readonly week: number
  readonly fourWeeks: number | null
  readonly sixteenWeeks: number | null
  readonly daysPerWeek: number | null
  /** Only for adults. */
  readonly lateNightRest: number
  readonly extendedNight: number
  readonly extendedRest: number
  readonly rowRest: number
  readonly row: number
  readonly rowWithNight: number
  readonly rowBreak: number
}

export interface Worked {
  readonly start: number
  readonly end: number
  readonly minutes: number
  readonly isNight: boolean
  readonly endsLate: boolean
}

const clock = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))

/** One person's days before the law: what each shift is on a day, and which limits hold. */
export class LawDays {
  readonly first: number
  private readonly given: RosterCase
  private readonly person: Person
  private readonly known = new Map<number, Worked>()
  private readonly limits = new Map<number, DayLimits>()
  private readonly school: readonly { start: number; end: number }[]

  constructor(given: RosterCase, person: Person) {
    this.given = given
    this.person = person
    this.first = dayFrom(given.firstDay)!
    this.school = (person.school ?? []).map(({ start, end }) => ({
      start: parseStamp(start) as number,
      end: parseStamp(end) as number,
    }))
  }

  midnight(day: number): number {
    return instant(this.first + day)
  }

  worked(day: number, has: number): Worked {
    const key = day * 1000 + has
    const found = this.known.get(key)
    if (found) return found
    const { start, end, breaks = [] } = this.given.shifts[has]!
    const begins = clock(start!)
    const at = (text: string) => instant(this.first + day + (clock(text) <= begins ? 1 : 0), clock(text))
    const [from, to] = [instant(this.first + day, begins), at(end!)]
    let minutes = to - from
    for (const pause of breaks) {
      const length =
        clock(pause.end) - clock(pause.start) + (clock(pause.end) < clock(pause.start) ? 1440 : 0)
      if (length >= 15) minutes -= length
    }
    // Breaks are not taken off what is worked at night: that errs towards the stricter rules.
    const dark = [day, day + 1].map(
      one => Math.min(to, instant(this.first + one, 360)) - Math.max(from, instant(this.first + one)),
    )
    const isNight = Math.max(...dark) > 60
    const night = dark[1]! > dark[0]! ? day + 1 : day
    const made = {
      start: from,
      end: to,
      minutes,
      isNight,
      endsLate: isNight && to > instant(this.first + night, 120),
    }
    this.known.set(key, made)
    return made
  }

  /** Minutes of a shift that fall before and after a midnight. */
  parts(day: number, has: number): { today: number; tomorrow: number } {
    const { start, end, minutes } = this.worked(day, has)
    const after = Math.max(0, end - this.midnight(day + 1))
    const tomorrow = Math.min(minutes, after)
    return end === start ? { today: 0, tomorrow: 0 } : { today: minutes - tomorrow, tomorrow }
  }

  schoolIn(from: number, until: number): number {
    const [start, end] = [this.midnight(from), this.midnight(until)]
    return this.school.reduce(
      (sum, one) => sum + Math.max(0, Math.min(one.end, end) - Math.max(one.start, start)),
      0,
    )
  }

  on(day: number): DayLimits {
    const found = this.limits.get(day)
    if (found) return found
    const made = limitsFor(this.person, this.first + day, this)
    this.limits.set(day, made)
    return made
  }
}

// biome-ignore lint/suspicious/noExplicitAny: which limits stand in a set goes by its kind.
type Limits = any

function limitsFor({ birth }: Person, day: number, days: LawDays): DayLimits {
  const age = ageOn(birth!, day)
  const of = (kind: RuleSet['rules']): Limits | null => {
    const set = setsByAge.find(
      one => one.rules === kind && age >= one.ages.from && (one.ages.until === null || age < one.ages.until),
    )
    const version = set?.versions.find(
      ({ from, until }) => day >= dayFrom(from)! && (until === null || day <= dayFrom(until)!),
    )
    return version?.limits ?? null
  }
  const none = {
    lateNightRest: 0,
    extendedNight: 1440,
    extendedRest: 0,
    rowRest: 0,
    row: 99,
    rowWithNight: 99,
    rowBreak: 0,
  }
  const youth = of('youth')
  if (youth)
    return {
      ...none,
      rest: youth['youth-daily-rest'],
      weeklyRest: youth['youth-weekly-rest'],
      week: youth['youth-week-hours'],
      fourWeeks: 4 * youth['youth-four-weeks-average'],
      sixteenWeeks: null,
      daysPerWeek: null,
    }
  const child = of('child')
  if (child) {
    const week = day - days.first - ((((day + 3) % 7) + 7) % 7)
    return {
      ...none,
      rest: child['child-daily-rest'],
      weeklyRest: null,
      week: days.schoolIn(week, week + 7) > 0 ? child['child-school-week'] : child['child-holiday-week'],
      fourWeeks: null,
      sixteenWeeks: null,
      daysPerWeek: child['child-days-per-week'],
    }
  }
  const [adult, night] = [of('adult'), of('night')]
  return {
    rest: adult['daily-rest'],
    weeklyRest: adult['weekly-rest'],
    week: adult['week-hours'],
    fourWeeks: 4 * adult['four-weeks-average'],
    sixteenWeeks: 16 * adult['sixteen-weeks-average'],
    daysPerWeek: null,
    lateNightRest: night['night-rest'],
    extendedNight: night['night-shift-hours'],
    extendedRest: night['night-extended-rest'],
    rowRest: night['night-series-rest'],
    row: night['night-series'],
    rowWithNight: night['series-with-night'],
    rowBreak: night['series-break'],
  }
}

export function ageOn(birth: string, day: number): number {
  const on = dayText(day)
  return Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - (on.slice(5) < birth.slice(5) ? 1 : 0)
}

/** Youth count school as working time; a child's weeks do not. */
export const countsSchool = (days: LawDays, day: number): boolean =>
  days.on(day).weeklyRest !== null && days.on(day).sixteenWeeks === null
