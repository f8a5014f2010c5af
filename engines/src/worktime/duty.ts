import type { Entry, Roster, Span } from './roster.ts'
import { dayMinutes, instant, shown } from './time.ts'

/** Under this a time between two entries is no rest of the law, and both are one shift (reading `duty-8`). */
const shortestRest = 480
/** A shorter break is working time (reading `break-15`). */
const shortestBreak = 15
/** More than this between 00:00 and 06:00 makes a night shift. */
const nightFrom = 60
const nightEnds = 360
const late = 120

/** What the law calls one shift: entries with less than eight hours between them, whoever the employer is. */
export interface Duty extends Span {
  readonly entries: readonly Entry[]
  readonly work: readonly Span[]
  readonly worked: number
  /** Minutes of break that counts: all of it, and the longest. */
  readonly broken: number
  readonly longestBreak: number
  /** The local day on which it starts. */
  readonly day: number
  readonly isNight: boolean
  /** A night shift that ends after 02:00 of its night. */
  readonly endsLate: boolean
  /** It ends at 02:00 exactly. */
  readonly endsAtTwo: boolean
}

export function dutiesOf({ shifts }: Roster, order: readonly number[]): Duty[] {
  const duties: Duty[] = []
  let together: Entry[] = []
  for (const at of order) {
    const entry = shifts[at]!
    const before = together.at(-1)
    if (before && entry.start - before.end >= shortestRest) {
      duties.push(dutyOf(together))
      together = []
    }
    together.push(entry)
  }
  duties.push(dutyOf(together))
  return duties
}

function dutyOf(entries: readonly Entry[]): Duty {
  const work: Span[] = []
  let worked = 0
  let broken = 0
  let longestBreak = 0
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at]!
    const gap = at === 0 ? 0 : entry.start - entries[at - 1]!.end
    if (gap >= shortestBreak) {
      broken += gap
      if (gap > longestBreak) longestBreak = gap
    }
    let from = entry.start
    for (const pause of byStart(entry.breaks)) {
      if (!counts(entry, pause)) continue
      const length = pause.end - pause.start
      broken += length
      if (length > longestBreak) longestBreak = length
      work.push({ start: from, end: pause.start })
      worked += pause.start - from
      from = pause.end
    }
    work.push({ start: from, end: entry.end })
    worked += entry.end - from
  }
  const { start } = entries[0]!
  const { end } = entries.at(-1)!
  const { day, isNight, endsLate, endsAtTwo } = nightOf(work, start, end)
  return { entries, work, worked, broken, longestBreak, start, end, day, isNight, endsLate, endsAtTwo }
}

/** A break lasts a quarter of an hour and lies inside: not at the start or the end (reading `break-inside`). */
export const counts = (entry: Span, { start, end }: Span): boolean =>
  end - start >= shortestBreak && start > entry.start && end < entry.end

const byStart = (spans: readonly Span[]): readonly Span[] =>
  spans.length < 2 ? spans : [...spans].sort((a, b) => a.start - b.start)

function nightOf(
  work: readonly Span[],
  start: number,
  end: number,
): Pick<Duty, 'day' | 'isNight' | 'endsLate' | 'endsAtTwo'> {
  const from = shown(start)
  const day = Math.floor(from / dayMinutes)
  // Most shifts touch no night, and the hours of their nights need not be looked up.
  if (from - day * dayMinutes >= nightEnds && shown(end - 1) < (day + 1) * dayMinutes)
    return { day, isNight: false, endsLate: false, endsAtTwo: false }
  let most = -1
  let nightDay = day
  const last = Math.floor(shown(end - 1) / dayMinutes)
  for (let night = day; night <= last; night++) {
    const minutes = overlap(work, instant(night), instant(night, nightEnds))
    if (minutes > most) [most, nightDay] = [minutes, night]
  }
  const isNight = most > nightFrom
  const two = instant(nightDay, late)
  return { day, isNight, endsLate: isNight && end > two, endsAtTwo: isNight && end === two }
}

/** Minutes of the spans that lie between two instants. */
export function overlap(spans: readonly Span[], from: number, until: number): number {
  let minutes = 0
  for (const { start, end } of spans) {
    const shared = Math.min(end, until) - Math.max(start, from)
    if (shared > 0) minutes += shared
  }
  return minutes
}
