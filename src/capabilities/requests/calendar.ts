import { addDays, addMonths } from '../../platform/clock/clock.ts'
import type { LawCalendar } from './law.ts'
import type { ApartReason, LawKind, OpenPoint } from './vocabulary.ts'

export interface Asked {
  kind: LawKind
  /** The day on which the request was there, in writing. */
  made: string
  /** From when it should be so. */
  start: string
  employedSince: string
  employees: number
  /** The last decision on an earlier request. */
  earlier?: { kind: LawKind; decided: string } | null
  decided?: string
  outcome?: 'granted' | 'refused'
}

/** What the calendar of the law says of a request. Days are calendar days, and none moves for a weekend. */
export interface Answered {
  admissible: boolean
  reasons: ApartReason[]
  /** The last day on which a decision is in time; null where the law sets none. */
  lastDecisionDay: string | null
  /** From this day on silence has its effect. */
  silenceFrom: string | null
  effect: 'as-requested' | 'own-arrangement' | null
  decision?: 'in-time' | 'too-late'
  result?: 'as-requested' | 'granted' | 'refused'
  /** Of what is too early: the first day from the wished one on for which it would do; null where a year has to pass. */
  earliestStart?: string | null
  /** What descriptions of the law do not settle; the answer above is the careful one. */
  open: OpenPoint[]
  /** The last day to decide where it is counted the other way, if that is another. */
  otherwise: string | null
}

export type Fault =
  | 'no-such-day'
  | 'start-before-request'
  | 'employed-after-start'
  | 'nobody-employed'
  | 'decided-before-request'
  | 'no-such-kind'

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && addDays(text, 0) === text

/** What is wrong with a request before anything is counted; null where it can be. */
export function faultIn(asked: Asked, calendars: readonly LawCalendar[]): Fault | null {
  const { kind, made, start, employedSince, employees, earlier, decided } = asked
  if (!calendars.some(({ kinds }) => kinds.includes(kind))) return 'no-such-kind'
  const days = [made, start, employedSince, earlier?.decided, decided].filter(day => day !== undefined)
  if (!days.every(isDay)) return 'no-such-day'
  if (start < made) return 'start-before-request'
  if (employedSince > start) return 'employed-after-start'
  if (!Number.isInteger(employees) || employees < 1) return 'nobody-employed'
  if (decided !== undefined && decided < made) return 'decided-before-request'
  return null
}

/** The last day that, counted forward, still reaches `day` in so many months; counted back is the careful way. */
function lastForward(day: string, months: number): string {
  let last = day
  while (addMonths(last, months) > day) last = addDays(last, -1)
  return last
}

/**
 * The calendar of the law on flexible working for one request. Counts back from the start, which is the earlier day for
 * who asks and for who decides; where counting forward gives another, that is named as open.
 */
export function answerTo(asked: Asked, calendars: readonly LawCalendar[]): Answered {
  const { kind, made, start, employees } = asked
  const law = calendars.find(
    ({ kinds, validFrom, validUntil }) =>
      kinds.includes(kind) && validFrom <= made && (validUntil === null || made < validUntil),
  )
  const nothing = { lastDecisionDay: null, silenceFrom: null, effect: null, otherwise: null } as const
  if (!law) return { admissible: false, reasons: ['not-yet-law'], open: [], ...nothing }
  const isSmall = employees < law.small.below
  if (isSmall && law.small.ownArrangement.includes(kind))
    return { admissible: false, reasons: ['small-employer'], open: [], ...nothing, effect: 'own-arrangement' }
  const open: OpenPoint[] = isSmall && law.small.uncertain.includes(kind) ? ['small-employer'] : []
  const reasons = reasonsAgainst(asked, law, open)
  if (reasons.length > 0)
    return {
      admissible: false,
      reasons,
      ...nothing,
      open,
      ...(law.askMonthsBefore !== null && {
        earliestStart: reasons.includes('one-year') ? null : earliestStart(asked, law, law.askMonthsBefore),
      }),
    }
  const { last, otherwise } = lastDayToDecide(asked, law, isSmall)
  // A month that ends in a weekend may move to the Monday.
  const weekend = 'monthsAfterRequest' in law.decide && [0, 6].includes(new Date(last).getUTCDay())
  if (otherwise !== null || weekend) open.push('last-decision-day')
  const late = asked.decided !== undefined && asked.decided > last
  return {
    admissible: true,
    reasons,
    lastDecisionDay: last,
    silenceFrom: addDays(last, 1),
    effect: 'as-requested',
    open,
    otherwise,
    ...(asked.decided !== undefined && {
      decision: late ? 'too-late' : 'in-time',
      result: late ? 'as-requested' : asked.outcome!,
    }),
  }

  function reasonsAgainst({ employedSince, earlier }: Asked, of: LawCalendar, unsure: OpenPoint[]) {
    const found: ApartReason[] = []
    const first = addDays(employedSince, of.serviceDays)
    if (start < first) found.push('26-weeks')
    else if (of.askMonthsBefore === null && made < first) unsure.push('26-weeks')
    if (of.askMonthsBefore !== null && made > addMonths(start, -of.askMonthsBefore)) {
      if (made <= lastForward(start, of.askMonthsBefore)) unsure.push('two-months')
      found.push('two-months')
    }
    if (earlier) {
      const again = addMonths(earlier.decided, 12 * of.againAfterYears)
      const leapt = earlier.decided.endsWith('-02-29') && again.endsWith('-02-28')
      if (made < again) {
        if (earlier.kind !== kind) unsure.push('one-year')
        found.push('one-year')
      } else if (leapt && made === again) unsure.push('one-year')
    }
    return found
  }
}

function lastDayToDecide(
  { made, start }: Asked,
  { decide }: LawCalendar,
  isSmall: boolean,
): { last: string; otherwise: string | null } {
  if ('monthsAfterRequest' in decide) {
    const months = isSmall ? decide.monthsAfterRequestIfSmall : decide.monthsAfterRequest
    return { last: addMonths(made, months), otherwise: null }
  }
  const last = addMonths(start, -decide.monthsBeforeStart)
  const forward = lastForward(start, decide.monthsBeforeStart)
  return { last, otherwise: forward === last ? null : forward }
}

function earliestStart({ made, start, employedSince }: Asked, { serviceDays }: LawCalendar, months: number) {
  const first = addDays(employedSince, serviceDays)
  let day = start > first ? start : first
  while (addMonths(day, -months) < made) day = addDays(day, 1)
  return day
}
