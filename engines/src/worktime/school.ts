import { overlap } from './duty.ts'
import { eachDuty, type Matter } from './matter.ts'
import type { Span } from './roster.ts'
import { dayOf } from './time.ts'

/** Blocks of school by start; what two blocks share counts once. */
export function schoolOf(blocks: readonly Span[] = []): Span[] {
  const school: Span[] = []
  for (const { start, end } of [...blocks].sort((a, b) => a.start - b.start)) {
    const last = school.at(-1)
    if (last && start < last.end)
      school[school.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else school.push({ start, end })
  }
  return school
}

/** The times between blocks of school on one day, without what is worked in them. */
export function freeHours(school: readonly Span[], work: readonly Span[]): Span[] {
  const free: Span[] = []
  for (let at = 1; at < school.length; at++) {
    const [before, after] = [school[at - 1]!, school[at]!]
    if (dayOf(before.start) !== dayOf(after.start) || after.start <= before.end) continue
    let from = before.end
    for (const { start, end } of work) {
      if (end <= from || start >= after.start) continue
      if (start > from) free.push({ start: from, end: start })
      from = Math.max(from, end)
    }
    if (from < after.start) free.push({ start: from, end: after.start })
  }
  return free
}

/** A rule of the house, at 15, 16 and 17: no work during a lesson. */
export function checkSchoolOverlap<L>(matter: Matter<L>): void {
  eachDuty(matter, duty => {
    for (const block of matter.school) {
      const from = Math.max(block.start, duty.start)
      const to = Math.min(block.end, duty.end)
      const shared = from < to ? overlap(duty.work, from, to) : 0
      if (shared > 0) matter.violation('school-overlap', from, to, shared, 0)
    }
  })
}

/** Rests between shifts, never shorter; where only a block of school would cut one short, it is unknown. */
export function checkRestOfPupil<L>(
  { duties, limits, school, findings }: Matter<L>,
  rule: string,
  limitOf: (limits: L) => number,
): void {
  duties.forEach((duty, at) => {
    const own = limits[at]
    if (!own) return
    const next = duties[at + 1]?.start ?? Number.POSITIVE_INFINITY
    if (next - duty.end < limitOf(own)) return
    const block = school.find(({ start }) => start >= duty.end)
    if (
      block &&
      block.start < next &&
      block.start - duty.end < limitOf(own) &&
      dayOf(block.start) !== dayOf(duty.end - 1)
    )
      findings.unknown(rule, 'school-ends-rest', {
        from: duty.end,
        to: block.start,
        found: block.start - duty.end,
        limit: limitOf(own),
      })
  })
}

interface PupilDay {
  readonly work: Span[]
  readonly school: Span[]
}

/** Work of the shifts of a set, and school, by the day on which each piece starts. */
export function pupilDays<L>(matter: Matter<L>): Map<number, PupilDay> {
  const days = new Map<number, PupilDay>()
  const add = (kind: keyof PupilDay, piece: Span) => {
    const day = dayOf(piece.start)
    if (!days.has(day)) days.set(day, { work: [], school: [] })
    days.get(day)![kind].push(piece)
  }
  eachDuty(matter, ({ work }) => {
    for (const piece of work) add('work', piece)
  })
  for (const block of matter.school) add('school', block)
  return days
}

export const lengthOf = (spans: readonly Span[]): number => {
  let minutes = 0
  for (const { start, end } of spans) minutes += end - start
  return minutes
}
