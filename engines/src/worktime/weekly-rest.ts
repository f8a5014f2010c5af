import type { Matter } from './matter.ts'
import { weekMinutes } from './time.ts'

/** Minutes; `split` only where the law knows the alternative over 14 days. */
export interface WeeklyRest {
  readonly limit: number
  readonly split?: { readonly each: number; readonly together: number } | undefined
}

/**
 * From the first shift after a weekly rest: an uninterrupted rest of `limit` inside 7 x 24 hours; with `split`, else
 * rests of at least `each` that add up to `together` inside 14 x 24 hours. What is not known in full is unknown,
 * unless what is known suffices. One pass: each window begins where the last one was satisfied.
 */
export function weeklyRest<L>(matter: Matter<L>, rule: string, limitOf: (limits: L) => WeeklyRest): void {
  const { duties, limits, horizon, findings } = matter
  findings.restsOn('rest-window-anchored')
  let first = 0
  while (first < duties.length) {
    if (!limits[first]) {
      first++
      continue
    }
    let end = first
    while (end < duties.length && limits[end]) end++
    const stop = end < duties.length ? duties[end]!.start : horizon.end
    alongRun(matter, rule, limitOf, first, end, stop)
    if (end < duties.length) findings.unknown(rule, 'across-change')
    first = end
  }
}

function alongRun<L>(
  { duties, limits, horizon, findings, violation }: Matter<L>,
  rule: string,
  limitOf: (limits: L) => WeeklyRest,
  first: number,
  end: number,
  stop: number,
): void {
  let at = first
  while (at < end) {
    const { limit, split } = limitOf(limits[at]!)
    const start = duties[at]!.start
    const known = Math.min(stop, start + weekMinutes)
    let next = -1
    let longest = 0
    let afterLongest = at + 1
    for (let one = at; one < end && duties[one]!.end < known; one++) {
      const rest = Math.min(one + 1 < end ? duties[one + 1]!.start : stop, known) - duties[one]!.end
      if (rest >= limit) {
        next = one + 1
        break
      }
      if (rest > longest) [longest, afterLongest] = [rest, one + 1]
    }
    if (next < 0 && split) next = afterSplit(start, split)
    if (next >= 0) {
      at = next
      continue
    }
    const whole = start + (split ? 2 : 1) * weekMinutes
    if (whole > stop) {
      const reason = stop === horizon.end ? 'horizon' : 'across-change'
      findings.unknown(rule, reason, { from: start, to: Math.max(start, stop), found: longest, limit })
      return
    }
    violation(rule, start, start + weekMinutes, longest, limit)
    at = afterLongest
  }

  function afterSplit(start: number, { each, together }: NonNullable<WeeklyRest['split']>): number {
    const known = Math.min(stop, start + 2 * weekMinutes)
    let sum = 0
    let next = -1
    for (let one = at; one < end && duties[one]!.end < known; one++) {
      const rest = Math.min(one + 1 < end ? duties[one + 1]!.start : stop, known) - duties[one]!.end
      if (rest < each) continue
      sum += rest
      next = one + 1
    }
    return sum >= together ? next : -1
  }
}
