import type { Duty } from './duty.ts'
import type { Matter } from './matter.ts'
import type { NightLimits } from './rule-set.ts'
import { weekMinutes } from './time.ts'

type Night = Matter<NightLimits>

/**
 * The rest after the last of three or more night shifts after one another. By the reading `series-36` a rest of 36
 * hours ends such a row; what else could end one is not described. Where a row
 * that only another shift ends (or a week of rest, our own limit to that doubt) comes to three, it is unknown.
 */
export function nightRows({ duties, limits, horizon, findings, violation }: Night): void {
  let strict = 0
  let loose = 0
  duties.forEach((duty, at) => {
    const own = limits[at]
    if (!own || !duty.isNight) {
      strict = 0
      loose = 0
      return
    }
    const before = duties[at - 1]
    const rested = before ? duty.start - before.end : Number.POSITIVE_INFINITY
    strict = rested < own['series-break'] ? strict + 1 : 1
    loose = rested < weekMinutes ? loose + 1 : 1
    if (loose < own['night-series']) return
    const needed = own['night-series-rest']
    const next = duties[at + 1]
    const [from, to] = [duty.end, next ? next.start : Math.max(duty.end, horizon.end)]
    const found = to - from
    if (found >= needed) return
    const place = { from, to, found, limit: needed }
    if (!next) findings.unknown('night-series-rest', 'after-horizon', place)
    else if (strict >= own['night-series'] && (!next.isNight || found >= own['series-break']))
      violation('night-series-rest', from, to, found, needed)
    else if (!next.isNight) findings.unknown('night-series-rest', 'row-of-nights', place)
  })
  rowAtStart({ duties, limits, horizon, findings })
}

/** A row that may have begun before the known days. */
function rowAtStart({
  duties,
  limits,
  horizon,
  findings,
}: Pick<Night, 'duties' | 'limits' | 'horizon' | 'findings'>): void {
  const own = limits[0]
  if (!own || !duties[0]!.isNight || duties[0]!.start - horizon.start >= own['series-break']) return
  let length = 1
  while (isFollowed(duties, length - 1, own['series-break']) && duties[length]!.isNight) length++
  const next = duties[length]
  const rest = next ? next.start - duties[length - 1]!.end : Number.POSITIVE_INFINITY
  if (length < own['night-series'] && rest < own['night-series-rest'])
    findings.unknown('night-series-rest', 'before-horizon')
}

/** Shifts after one another with a night shift among them. */
export function rowsWithNight({ duties, limits, horizon, findings, violation }: Night): void {
  let first = 0
  let nights = 0
  for (let at = 0; at < duties.length; at++) {
    const own = limits[at]
    if (!own) {
      first = at + 1
      nights = 0
      continue
    }
    if (duties[at]!.isNight) nights++
    if (isFollowed(duties, at, own['series-break']) && limits[at + 1]) continue
    const number = at - first + 1
    const most = own['series-with-night']
    const place = { from: duties[first]!.start, to: duties[at]!.end, found: number, limit: most }
    if (nights > 0 && number > most) violation('series-with-night', place.from, place.to, number, most)
    else if (nights > 0 && first === 0 && duties[0]!.start - horizon.start < own['series-break'])
      findings.unknown('series-with-night', 'before-horizon', place)
    else if (nights > 0 && at === duties.length - 1 && horizon.end - duties[at]!.end < own['series-break'])
      findings.unknown('series-with-night', 'after-horizon', place)
    first = at + 1
    nights = 0
  }
}

const isFollowed = (duties: readonly Duty[], at: number, rest: number): boolean =>
  at + 1 < duties.length && duties[at + 1]!.start - duties[at]!.end < rest
