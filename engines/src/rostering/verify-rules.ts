import { type Breach, costOf } from './breach.ts'
import { off, type Person, type RosterCase, type Rule, type Weight } from './case.ts'

interface Asked {
  readonly given: RosterCase
  readonly person: Person
  readonly line: Int16Array
  readonly weekday: (day: number) => number
}

export const verifyRules = (asked: Asked, rules: readonly Rule[]): Breach[] =>
  rules.flatMap(rule => verifyRule(asked, rule))

function verifyRule(asked: Asked, rule: Rule): Breach[] {
  const { given, person, line } = asked
  const breach = (
    from: number,
    to: number,
    found: number,
    limit: number,
    units: number,
    what?: string,
  ): Breach => {
    const weight = (rule as { weight: Weight }).weight
    return {
      rule: rule.rule,
      person: person.id,
      from,
      to,
      ...(what === undefined ? {} : { what }),
      found,
      limit,
      weight,
      cost: costOf(weight, units),
    }
  }
  const between = (
    found: number,
    min: number | undefined,
    max: number | undefined,
    unit: number,
    what?: string,
  ) => {
    const last = given.days - 1
    const [short, over] = [(min ?? 0) - found, max === undefined ? 0 : found - max]
    return [
      ...(min !== undefined && short > 0 ? [breach(0, last, found, min, Math.ceil(short / unit), what)] : []),
      ...(max !== undefined && over > 0 ? [breach(0, last, found, max, Math.ceil(over / unit), what)] : []),
    ]
  }
  switch (rule.rule) {
    case 'law':
      return []
    case 'minutes': {
      let minutes = 0
      for (const has of line) if (has !== off) minutes += given.shifts[has]!.minutes
      return between(minutes, rule.min, rule.max, 60)
    }
    case 'shifts': {
      const counted = [...line].filter(
        has => has !== off && (rule.of === undefined || rule.of.includes(given.shifts[has]!.id)),
      )
      return between(counted.length, rule.min, rule.max, 1, rule.of?.join(' or '))
    }
    case 'days-in-a-row':
    case 'free-in-a-row': {
      const isWork = rule.rule === 'days-in-a-row'
      return rowsIn(asked, has => (has !== off) === isWork).flatMap(({ from, to }) => {
        const length = to - from + 1
        const atEdge = from === firstKnown(person) || to === given.days - 1
        // What happened before the first day is nobody's breach now.
        const over = rule.max === undefined ? 0 : Math.min(length - rule.max, to + 1)
        if (over > 0) return [breach(from, to, length, rule.max!, over)]
        const short = rule.min !== undefined && length < rule.min && !(atEdge && rule.edges === 'open')
        return short ? [breach(from, to, length, rule.min!, rule.min! - length)] : []
      })
    }
    case 'weekends': {
      const worked = weekends(asked).filter(({ days }) => days.some(day => line[day] !== off))
      return between(worked.length, undefined, rule.max, 1)
    }
    case 'weekends-in-a-row': {
      const all = weekends(asked)
      const breaches: Breach[] = []
      let from = 0
      for (let at = 0; at <= all.length; at++) {
        if (at < all.length && all[at]!.days.some(day => line[day] !== off)) continue
        const length = at - from
        const [first, last] = [all[from]?.days[0] ?? 0, all[at - 1]?.days.at(-1) ?? 0]
        if (length > 0 && rule.max !== undefined && length > rule.max)
          breaches.push(breach(first, last, length, rule.max, length - rule.max))
        if (length > 0 && rule.min !== undefined && length < rule.min)
          breaches.push(breach(first, last, length, rule.min, rule.min - length))
        from = at + 1
      }
      return breaches
    }
    case 'whole-weekends':
    case 'same-shift-in-weekend':
      return weekends(asked).flatMap(({ days }) => {
        if (days.length < 2) return []
        const [saturday, sunday] = days.map(day => line[day]!) as [number, number]
        const works = [saturday, sunday].filter(has => has !== off).length
        if (rule.rule === 'whole-weekends') return works === 1 ? [breach(days[0]!, days[1]!, 1, 2, 1)] : []
        return works === 2 && saturday !== sunday ? [breach(days[0]!, days[1]!, 2, 1, 1)] : []
      })
    case 'pattern': {
      const known = knownLine(asked)
      const breaches: Breach[] = []
      const last = rule.steps.length - 1
      for (let from = Math.max(firstKnown(person), -last); from + last < given.days; from++) {
        if (rule.from !== undefined && asked.weekday(from) !== rule.from) continue
        const fits = rule.steps.every((step, at) => {
          const has = known(from + at)
          return step.includes(has === off ? 'off' : given.shifts[has]!.id)
        })
        const words = rule.steps.map(step => (step.length > 3 ? 'any' : step.join(' or '))).join(', ')
        if (fits) breaches.push(breach(from, from + last, 1, 0, 1, words))
      }
      return breaches
    }
  }
}

/** The first day of which something is known: the first of the roster, or the earliest worked before it. */
const firstKnown = ({ before = [] }: Person): number => Math.min(0, ...before.map(({ day }) => day))

function knownLine({ given, person, line }: Asked): (day: number) => number {
  return day => {
    if (day >= 0) return line[day]!
    const worked = person.before?.find(one => one.day === day)
    return worked ? given.shifts.findIndex(({ id }) => id === worked.shift) : off
  }
}

/** Rows of days that are alike, which end on the day before the first or later. */
function rowsIn(asked: Asked, isIn: (has: number) => boolean): { from: number; to: number }[] {
  const known = knownLine(asked)
  const rows: { from: number; to: number }[] = []
  let from: number | null = null
  for (let day = firstKnown(asked.person); day <= asked.given.days; day++) {
    const goesOn = day < asked.given.days && isIn(known(day))
    if (goesOn) from ??= day
    else if (from !== null) {
      if (day >= 0) rows.push({ from, to: day - 1 })
      from = null
    }
  }
  return rows
}

/** Saturday and Sunday, as far as they lie in the roster. */
function weekends({ given, weekday }: Asked): { days: number[] }[] {
  const found: { days: number[] }[] = []
  for (let day = 0; day < given.days; day++) {
    if (weekday(day) === 5) found.push({ days: [day] })
    if (weekday(day) !== 6) continue
    if (day === 0) found.push({ days: [day] })
    else found.at(-1)!.days.push(day)
  }
  return found
}
