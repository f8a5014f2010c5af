import { checkRoster, dayFrom, instant, parseStamp, type RuleSet, setsByAge } from '../worktime/index.ts'
import type { Breach } from './breach.ts'
import { off, type Person, type RosterCase, type ShiftKind } from './case.ts'

interface Judged {
  readonly breaches: Breach[]
  readonly unknown: { person: string; rule: string; why: string }[]
}

/** The law by the working-time engine, by age on each day; a rule of the house about pupils counts as well. */
export function verifyLaw(
  given: RosterCase,
  person: Person,
  line: Int16Array,
  sets: readonly RuleSet[] = setsByAge,
): Judged {
  const first = dayFrom(given.firstDay)!
  const shifts = [
    ...(person.before ?? []).map(({ day, shift }) =>
      entry(first + day, given.shifts.find(({ id }) => id === shift)!),
    ),
  ]
  for (const [day, has] of line.entries())
    if (has !== off) shifts.push(entry(first + day, given.shifts[has]!))
  if (shifts.length === 0) return { breaches: [], unknown: [] }
  const from = first + Math.min(0, ...(person.before ?? []).map(({ day }) => day))
  const answer = checkRoster(
    {
      person: person.id,
      birth: person.birth,
      allow15: person.allow15,
      horizon: { from, until: first + given.days },
      school: person.school?.map(({ start, end }) => ({
        start: parseStamp(start) as number,
        end: parseStamp(end) as number,
      })),
      shifts,
    },
    sets,
    { byAge: true },
  )
  const dayOf = (stamp: string) => dayFrom(stamp.slice(0, 10))! - first
  return {
    breaches: answer.violations
      .filter(({ kind, to }) => (kind === 'violation' || kind === 'house') && dayOf(to) >= 0)
      .map(one => ({
        rule: 'law',
        lawRule: one.rule,
        article: one.article,
        person: person.id,
        from: dayOf(one.from),
        to: dayOf(one.to),
        found: one.found,
        limit: one.limit,
        weight: 'hard',
        cost: 0,
      })),
    unknown: answer.unknown.map(({ rule, why }) => ({ person: person.id, rule, why })),
  }
}

function entry(day: number, { start, end, breaks = [] }: ShiftKind) {
  const begins = minutes(start!)
  const at = (clock: string) => {
    const of = minutes(clock)
    return of < begins ? instant(day + 1, of) : instant(day, of)
  }
  const ends = minutes(end!) === begins ? instant(day + 1, begins) : at(end!)
  return {
    start: instant(day, begins),
    end: ends,
    breaks: breaks.map(pause => ({ start: at(pause.start), end: at(pause.end) })),
  }
}

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
