import type { Roster } from '../roster.ts'

/**
 * The same rules minute by minute, with the clock of the machine's own time zone database: slow, and nothing shared with
 * the engine but the numbers of the law.
 */
export function plainly(roster: Roster): string[] {
  const clock = clockOf()
  const entries = [...roster.shifts].sort((a, b) => a.start - b.start)
  const first = entries[0]!.start - 2 * 1440
  const last = entries.at(-1)!.end + 2 * 1440
  const worked = new Uint8Array(last - first)
  const onDuty = new Uint8Array(last - first)
  for (const { start, end, breaks } of entries) {
    worked.fill(1, start - first, end - first)
    onDuty.fill(1, start - first, end - first)
    for (const pause of breaks)
      if (pause.end - pause.start >= 15 && pause.start > start && pause.end < end)
        worked.fill(0, pause.start - first, pause.end - first)
  }
  // A time of less than eight hours off duty belongs to the shift around it.
  const duties: { start: number; end: number }[] = []
  for (let minute = first; minute < last; minute++) {
    if (!onDuty[minute - first]) continue
    const before = duties.at(-1)
    if (before && minute - before.end < 480) before.end = minute + 1
    else duties.push({ start: minute, end: minute + 1 })
  }
  const count = (from: number, until: number, also: (minute: number) => boolean = () => true) => {
    let minutes = 0
    for (let at = Math.max(first, from); at < Math.min(last, until); at++)
      if (worked[at - first] && also(at)) minutes++
    return minutes
  }

  const said: string[] = []
  for (const { start, end } of duties) {
    const hours = count(start, end)
    if (hours > 720) said.push(`shift-hours ${start} ${hours}`)
    let paused = 0
    let run = 0
    for (let at = start; at < end; at++) {
      run = worked[at - first] ? 0 : run + 1
      if (run === 15) paused += 15
      else if (run > 15) paused++
    }
    const needed = hours > 600 ? 45 : hours > 330 ? 30 : 0
    if (paused < needed) said.push(`break ${start} ${paused}`)
    const nightly = new Map<string, number>()
    for (let at = start; at < end; at++) {
      const { day, hour } = clock(at)
      if (worked[at - first] && hour < 6) nightly.set(day, (nightly.get(day) ?? 0) + 1)
    }
    if (hours > 720 && [...nightly.values()].some(minutes => minutes > 60))
      said.push(`night-shift-hours ${start} ${hours}`)
    const dark = count(start, end, at => clock(at).hour < 6 || clock(at).hour >= 23)
    if (dark > 0) said.push(`youth-night ${start} ${dark}`)
  }
  const mondays: number[] = []
  for (let at = first - 8 * 1440; at < last + 8 * 1440; at++)
    if (clock(at).weekday === 'Mon' && clock(at - 1).weekday === 'Sun') mondays.push(at)
  const inHorizon = mondays.filter(
    at => at > duties[0]!.start - 7 * 1440 - 60 && at < entries.at(-1)!.end + 7 * 1440,
  )
  for (const [rule, weeks, limit] of [
    ['week-hours', 1, 3600],
    ['four-weeks-average', 4, 13_200],
  ] as const)
    for (let at = 0; at + weeks < inHorizon.length; at++) {
      const hours = count(inHorizon[at]!, inHorizon[at + weeks]!)
      if (hours > limit) said.push(`${rule} ${inHorizon[at]} ${hours}`)
    }
  return said.sort()
}

/** Day, weekday and hour in Amsterdam of a minute, asked once per hour. */
function clockOf() {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
  })
  const known = new Map<number, { day: string; weekday: string; hour: number }>()
  return (minute: number) => {
    const hours = Math.floor(minute / 60)
    const found = known.get(hours)
    if (found) return found
    const parts = Object.fromEntries(
      format.formatToParts(hours * 3_600_000).map(({ type, value }) => [type, value]),
    )
    const now = {
      day: `${parts.year}-${parts.month}-${parts.day}`,
      weekday: parts.weekday!,
      hour: Number(parts.hour),
    }
    known.set(hours, now)
    return now
  }
}
