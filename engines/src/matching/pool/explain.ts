import { frameWeight } from '../opening.ts'
import { dayMark, dayOfMark, type Entry, noHours, noReach } from './entry.ts'
import { heldBy } from './holders.ts'
import { beginOf, type PoolParts } from './parts.ts'
import type { PoolQuery } from './query.ts'

export interface PoolReason {
  /** Place of the need in the query; absent for place and hours. */
  readonly need?: number
  readonly kind: 'can' | 'related' | 'gap' | 'wants' | 'place' | 'hours'
  readonly points: number
  /** The skill that is related. */
  readonly through?: number
}

export interface PoolSum {
  readonly points: number
  readonly largest: number
  readonly reasons: readonly PoolReason[]
}

export interface PoolOpenNeed {
  readonly need: 'certificate' | 'hours' | 'language' | 'travel'
  readonly of?: number
  readonly state: 'not-met' | 'not-stated'
}

/** Somebody found, with the reasons of both sums and which hard needs are open; figures stay with the person. */
export interface Explained {
  readonly key: number
  readonly score: number
  readonly fit: PoolSum
  readonly wish: PoolSum
  readonly open: readonly PoolOpenNeed[]
}

export function explain(parts: PoolParts, person: number, query: PoolQuery, score: number): Explained {
  const entry = entryAt(parts, person)
  return {
    key: entry.key,
    score,
    fit: fitOf(entry, query),
    wish: wishOf(entry, query),
    open: openOf(entry, query),
  }
}

const sumOf = (largest: number, reasons: readonly PoolReason[]): PoolSum => ({
  points: reasons.reduce((sum, { points }) => sum + points, 0),
  largest,
  reasons,
})

const largestOf = ({ needs }: PoolQuery): number => needs.reduce((sum, { weight }) => sum + weight, 0)

function fitOf({ can }: Entry, query: PoolQuery): PoolSum {
  const has = new Set(can)
  const reasons = query.needs.map(({ skill, weight, related }, need): PoolReason => {
    if (has.has(skill)) return { need, kind: 'can', points: weight }
    const through = Array.from(related).find(near => has.has(near))
    return through === undefined
      ? { need, kind: 'gap', points: 0 }
      : { need, kind: 'related', points: weight / 2, through }
  })
  return sumOf(largestOf(query), reasons)
}

function wishOf({ wants, places, wishHours }: Entry, query: PoolQuery): PoolSum {
  const wanted = new Set(wants)
  const reasons: PoolReason[] = []
  for (const [need, { skill, weight }] of query.needs.entries())
    if (wanted.has(skill)) reasons.push({ need, kind: 'wants', points: weight })
  const frame = (kind: 'place' | 'hours', met: boolean) =>
    reasons.push({ kind, points: met ? frameWeight : 0 })
  if (places) frame('place', query.place !== undefined && places.includes(query.place))
  if (wishHours) frame('hours', query.hoursOffered !== undefined && touch(wishHours, query.hoursOffered))
  const stated = (places ? 1 : 0) + (wishHours ? 1 : 0)
  return sumOf(largestOf(query) + frameWeight * stated, reasons)
}

function openOf(entry: Entry, { hard }: PoolQuery): PoolOpenNeed[] {
  const open: PoolOpenNeed[] = []
  const ask = (met: boolean | undefined, need: Omit<PoolOpenNeed, 'state'>) => {
    if (!met) open.push({ ...need, state: met === undefined ? 'not-stated' : 'not-met' })
  }
  for (const of of hard.certificates) {
    const until = entry.certificates.find(([certificate]) => certificate === of)?.[1]
    ask(until === undefined ? undefined : dayMark(until) >= dayMark(hard.start), { need: 'certificate', of })
  }
  if (hard.hours) ask(entry.hours ? touch(entry.hours, hard.hours) : undefined, { need: 'hours' })
  for (const [of, least] of hard.languages) {
    const level = entry.languages.find(([language]) => language === of)?.[1]
    ask(level === undefined ? undefined : level >= least, { need: 'language', of })
  }
  if (hard.travelTo) {
    const { at, reach } = entry
    const { x, y } = hard.travelTo
    const known = at !== null && reach !== null
    ask(known ? (at.x - x) ** 2 + (at.y - y) ** 2 <= reach ** 2 : undefined, { need: 'travel' })
  }
  return open
}

const touch = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  a[1] >= b[0] && a[0] <= b[1]

/** What the arrays hold of one person. */
export function entryAt(parts: PoolParts, person: number): Entry {
  const { terms, counts, flags, sizes } = parts
  const begin = beginOf(parts, person)
  const middle = begin + counts[2 * person]!
  const end = middle + counts[2 * person + 1]!
  const wanted = Array.from(terms.subarray(middle, end))
  const range = (least: number, most: number): [number, number] | null =>
    least === noHours ? null : [least, most]
  const held = (lists: PoolParts['languages']) =>
    lists.flatMap((list, at): [number, number][] => {
      const value = heldBy(list, person)
      return value === undefined ? [] : [[at, value]]
    })
  return {
    key: parts.keys[person]!,
    can: Array.from(terms.subarray(begin, middle)),
    wants: wanted.filter(term => term < sizes.skills),
    rather: Array.from(terms.subarray(end, end + (flags[person]! >>> 2))),
    places:
      flags[person]! & 1
        ? wanted.filter(term => term >= sizes.skills).map(term => term - sizes.skills)
        : null,
    wishHours: range(parts.wishHoursMin[person]!, parts.wishHoursMax[person]!),
    hours: range(parts.hoursMin[person]!, parts.hoursMax[person]!),
    at: flags[person]! & 2 ? { x: parts.x[person]!, y: parts.y[person]! } : null,
    reach: parts.reach[person] === noReach ? null : parts.reach[person]!,
    languages: held(parts.languages),
    certificates: held(parts.certificates).map(([of, mark]) => [of, dayOfMark(mark)]),
  }
}
