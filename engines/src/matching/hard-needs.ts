import { dayFrom } from './day.ts'
import { languageLevels, type Opening, type Square } from './opening.ts'
import type { Person } from './person.ts'

/**
 * A hard need that is open: a question to ask, no verdict. `found` and `limit` are the owner's figures (minutes or
 * hectometres, hours, a level, a day); without them it is what the other side may read.
 */
export interface OpenNeed {
  readonly need: 'certificate' | 'hours' | 'language' | 'travel'
  /** Which certificate or language. */
  readonly of?: string
  readonly state: 'not-met' | 'not-stated'
  readonly found?: string | readonly [number, number] | number
  readonly limit?: string | readonly [number, number] | number
}

/** The hard needs of an opening that a person leaves open: certificates, hours, languages, travel, in that order. */
export function openNeedsOf({ start, hard, offers }: Opening, person: Person): OpenNeed[] {
  const open: OpenNeed[] = []
  for (const name of hard.certificates ?? []) {
    const until = person.certificates?.[name]
    if (until === undefined) open.push({ need: 'certificate', of: name, state: 'not-stated' })
    else if (dayFrom(until)! < dayFrom(start)!)
      open.push({ need: 'certificate', of: name, state: 'not-met', found: until, limit: start })
  }
  if (hard.hours) {
    if (!person.hours) open.push({ need: 'hours', state: 'not-stated' })
    else if (!overlap(person.hours, hard.hours))
      open.push({ need: 'hours', state: 'not-met', found: person.hours, limit: hard.hours })
  }
  for (const [name, level] of Object.entries(hard.languages ?? {})) {
    const has = person.languages?.[name]
    if (has === undefined) open.push({ need: 'language', of: name, state: 'not-stated' })
    else if (languageLevels.indexOf(has) < languageLevels.indexOf(level))
      open.push({ need: 'language', of: name, state: 'not-met', found: has, limit: level })
  }
  if (hard.travel) {
    const way = wayOf(person, offers.at)
    if (!way) open.push({ need: 'travel', state: 'not-stated' })
    else if (!way.within) open.push({ need: 'travel', state: 'not-met', found: way.found, limit: way.limit })
  }
  return open
}

/** What the other side reads: which need is open, without the person's figures. */
export const withoutFigures = ({ need, of, state }: OpenNeed): OpenNeed =>
  of === undefined ? { need, state } : { need, of, state }

export const overlap = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  a[1] >= b[0] && a[0] <= b[1]

function wayOf({ travel, at, reach }: Person, work: Square | undefined) {
  if (travel) return { within: travel.minutes <= travel.limit, found: travel.minutes, limit: travel.limit }
  if (!at || reach === undefined || !work) return null
  const square = (at.x - work.x) ** 2 + (at.y - work.y) ** 2
  return { within: square <= reach * reach, found: Math.sqrt(square), limit: reach }
}
