import { type Duty, overlap } from './duty.ts'
import type { Findings } from './findings.ts'
import type { Roster, Span } from './roster.ts'
import type { Reason } from './sentences.ts'
import { dayOf, instant, monday } from './time.ts'

/** The days over which the roster is complete, as days and as instants. */
export interface Horizon {
  readonly from: number
  readonly until: number
  readonly start: number
  readonly end: number
  /** Whole weeks in it, by their Monday. */
  readonly firstMonday: number
  readonly weeks: number
}

export function horizonOf({ horizon }: Roster, duties: readonly Duty[]): Horizon {
  const from = horizon?.from ?? monday(duties[0]!.day)
  const until = horizon?.until ?? monday(dayOf(duties.at(-1)!.end - 1)) + 7
  const firstMonday = monday(from + 6)
  const weeks = Math.max(0, Math.floor((until - firstMonday) / 7))
  return { from, until, start: instant(from), end: instant(until), firstMonday, weeks }
}

/** What one set of rules is asked about. */
export interface Matter<Limits> {
  readonly roster: Roster
  readonly horizon: Horizon
  /** Every shift of the person, by start. */
  readonly duties: readonly Duty[]
  /** Per shift the limits of this set that hold for it, or null where another set judges it. */
  readonly limits: readonly (Limits | null)[]
  /** The only limits there are, when all shifts have the same. */
  readonly same: Limits | null
  readonly school: readonly Span[]
  /** Minutes of work per day of the horizon: of the shifts of this set, and of all. */
  readonly own: Float64Array
  readonly all: Float64Array
  readonly findings: Findings
  violation(rule: string, from: number, to: number, found: number, limit: number): void
}

/** Adds minutes to the days of the horizon on which they lie; what lies outside is left out. */
export function addPerDay({ from: firstDay }: Horizon, days: Float64Array, spans: readonly Span[]): void {
  for (let one = 0; one < spans.length; one++) {
    const { start, end } = spans[one]!
    let day = dayOf(start)
    let from = start
    while (from < end) {
      // Most work ends on its own day; only then midnight need not be looked up.
      const until = dayOf(end - 1) === day ? end : Math.min(end, instant(day + 1))
      const at = day - firstDay
      if (at >= 0 && at < days.length) days[at]! += until - from
      from = until
      day++
    }
  }
}

export const noDays = ({ from, until }: Horizon): Float64Array => new Float64Array(Math.max(0, until - from))

/** Running totals by whole week: total of weeks a up to b is `[b] - [a]`. */
export function byWeek({ from, firstMonday, weeks }: Horizon, days: Float64Array): Float64Array {
  const totals = new Float64Array(weeks + 1)
  let day = firstMonday - from
  for (let week = 0; week < weeks; week++) {
    let total = totals[week]!
    for (const next = day + 7; day < next; day++) total += days[day]!
    totals[week + 1] = total
  }
  return totals
}

/** Every run of so many weeks in the horizon, by number of its first week; unknown when none fits. */
export function eachPeriod<L>(
  { horizon, findings }: Matter<L>,
  rule: string,
  weeks: number,
  work: (week: number, from: number, to: number) => void,
): void {
  if (horizon.weeks < weeks) findings.unknown(rule, 'horizon')
  for (let week = 0; week + weeks <= horizon.weeks; week++) {
    const day = horizon.firstMonday + 7 * week
    work(week, instant(day), instant(day + 7 * weeks))
  }
}

/** A whole period against a limit per week. Certain where every version, and the shifts of this set alone, say so. */
export function totalPerPeriod<L>(
  matter: Matter<L>,
  rule: string,
  weeks: number,
  own: Float64Array,
  all: Float64Array,
  limitOf: (limits: L) => number,
  applies: (week: number, from: number, to: number) => boolean = () => true,
): void {
  const { horizon, findings, same } = matter
  if (horizon.weeks < weeks) findings.unknown(rule, 'horizon')
  for (let week = 0; week + weeks <= horizon.weeks; week++) {
    const mine = own[week + weeks]! - own[week]!
    const total = all[week + weeks]! - all[week]!
    if (mine === 0) continue
    if (same && total <= limitOf(same) * weeks) continue
    const day = horizon.firstMonday + 7 * week
    const [from, to] = [instant(day), instant(day + 7 * weeks)]
    if (!applies(week, from, to)) continue
    const { least, most } = limitsIn(matter, from, to, limitOf)
    if (mine > most * weeks) matter.violation(rule, from, to, mine, most * weeks)
    else if (total > least * weeks)
      findings.unknown(rule, 'across-change', { from, to, found: total, limit: least * weeks })
  }
}

/** The least and the most of a limit among the shifts that touch a period. */
export function limitsIn<L>(
  { duties, limits, same }: Matter<L>,
  from: number,
  to: number,
  limitOf: (limits: L) => number,
): { least: number; most: number } {
  if (same) return { least: limitOf(same), most: limitOf(same) }
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  duties.forEach((duty, at) => {
    const own = limits[at]
    if (!own || duty.end <= from || duty.start >= to || overlap(duty.work, from, to) === 0) return
    least = Math.min(least, limitOf(own))
    most = Math.max(most, limitOf(own))
  })
  return { least, most }
}

/** Says that what lies before or after the known days could matter, for a rest that is not known in full. */
export function restAtEdges<L>(
  { duties, limits, horizon, findings }: Matter<L>,
  rule: string,
  limitOf: (limits: L) => number,
): void {
  const edge = (reason: Reason, at: number, from: number, to: number) => {
    const own = limits[at]
    if (own && to - from < limitOf(own))
      findings.unknown(rule, reason, {
        from,
        to: Math.max(from, to),
        found: Math.max(0, to - from),
        limit: limitOf(own),
      })
  }
  edge('before-horizon', 0, Math.min(horizon.start, duties[0]!.start), duties[0]!.start)
  edge('after-horizon', duties.length - 1, duties.at(-1)!.end, horizon.end)
}

/** Each shift that this set judges. */
export function eachDuty<L>(
  { duties, limits }: Matter<L>,
  work: (duty: Duty, limits: L, at: number) => void,
): void {
  for (let at = 0; at < duties.length; at++) {
    const own = limits[at]
    if (own) work(duties[at]!, own, at)
  }
}

/**
 * Each rest between two shifts of which this set judges at least one. Where another set or version judges the other
 * and would have to agree, the rest is only handed on when both do; else it is unknown.
 */
export function eachRest<L>(
  { duties, limits, findings }: Matter<L>,
  rule: string,
  limitOf: (limits: L) => number,
  work: (from: number, to: number, limits: L, at: number) => void,
): void {
  for (let at = 0; at + 1 < duties.length; at++) {
    const before = limits[at]
    const after = limits[at + 1]
    if (!before && !after) continue
    const from = duties[at]!.end
    const to = duties[at + 1]!.start
    if (before && (before === after || (after && limitOf(before) === limitOf(after)))) {
      work(from, to, before, at)
      continue
    }
    const isShort = !!before && to - from < limitOf(before)
    const isShortAfter = !!after && to - from < limitOf(after)
    if (before && isShort && isShortAfter) work(from, to, before, at)
    else if (isShort || isShortAfter)
      findings.unknown(rule, 'across-change', {
        from,
        to,
        found: to - from,
        limit: limitOf((before ?? after)!),
      })
  }
}
