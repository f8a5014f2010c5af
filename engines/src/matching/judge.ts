import { dayFrom } from './day.ts'
import { type OpenNeed, openNeedsOf, overlap } from './hard-needs.ts'
import { type Courses, frameWeight, type Opening, weights } from './opening.ts'
import { type Eye, type Person, type Seen, seenOf } from './person.ts'
import { both, type Reason, type Sum, share } from './sums.ts'

/** In the order in which a list shows them; nobody is in none. */
export const groups = [
  'can-wants',
  'wants-learns-one',
  'wants-learns-more',
  'can-wish-unknown',
  'partly-wish-unknown',
  'rather-not',
  'hard-open',
  'not-in-time',
] as const
export type Group = (typeof groups)[number]

export interface Judgement {
  /** What the opening gets. */
  readonly fit: Sum
  /** What the person gets. */
  readonly wish: Sum
  /** Harmonic mean of the two shares, 0 to 1000. No sum: what is explained is the two sums. */
  readonly both: number
  readonly group: Group
  readonly open: readonly OpenNeed[]
  /** Needs that can be learned before the first day, with days and price. */
  readonly learnable: readonly { readonly skill: string; readonly days: number; readonly units: number }[]
}

/** What may be said of a pair beside the two themselves. */
export interface Around {
  /** Skills related to one, in the order in which they are named. */
  related(skill: string): readonly string[]
  readonly courses: Courses
  /** The day of asking, YYYY-MM-DD. */
  readonly asked: string
}

/**
 * One opening and one person, as this eye may see them. Whole numbers; the points of the reasons of a sum add up to it.
 * Nobody is turned away: whoever is judged has a group.
 */
export function judge(opening: Opening, person: Person, around: Around, eye: Eye): Judgement {
  const seen = seenOf(person, eye)
  const daysLeft = dayFrom(opening.start)! - dayFrom(around.asked)!
  const learnable: { skill: string; days: number; units: number }[] = []
  const gaps: boolean[] = []
  const fit: Reason[] = []
  for (const [skill, level] of opening.needs) {
    const weight = weights[level]
    const through = seen.can.has(skill) ? undefined : around.related(skill).find(near => seen.can.has(near))
    if (seen.can.has(skill)) fit.push({ skill, kind: 'can', points: weight })
    else if (through !== undefined) fit.push({ skill, kind: 'related', points: weight / 2, through })
    else {
      const course = Object.hasOwn(around.courses, skill) ? around.courses[skill] : undefined
      const inTime = course !== undefined && course.days <= daysLeft
      if (inTime) learnable.push({ skill, days: course.days, units: course.units })
      if (level === 'essential') gaps.push(inTime)
      fit.push({ skill, kind: inTime ? 'learnable' : 'gap', points: 0 })
    }
  }
  const largest = opening.needs.reduce((sum, [, level]) => sum + weights[level], 0)
  const wish = wishOf(opening, person, seen)
  const open = openNeedsOf(opening, person)
  const fitPoints = pointsOf(fit)
  const wishPoints = pointsOf(wish)
  const wishLargest = largest + frameWeight * frameWishes(person)
  return {
    fit: { points: fitPoints, largest, reasons: fit },
    wish: { points: wishPoints, largest: wishLargest, reasons: wish },
    both: both(share(fitPoints, largest), share(wishPoints, wishLargest)),
    group: groupOf(opening, seen, open, gaps),
    open,
    learnable,
  }
}

function wishOf({ needs, offers }: Opening, { wishes }: Person, { want }: Seen): Reason[] {
  const reasons: Reason[] = []
  for (const [skill, level] of needs)
    if (want.get(skill) === 'yes') reasons.push({ skill, kind: 'wants', points: weights[level] })
  if (wishes?.places) {
    const met = offers.place !== undefined && wishes.places.includes(offers.place)
    reasons.push({ kind: 'place', points: met ? frameWeight : 0 })
  }
  if (wishes?.hours) {
    const met = overlap(wishes.hours, [offers.hoursMin, offers.hoursMax])
    reasons.push({ kind: 'hours', points: met ? frameWeight : 0 })
  }
  return reasons
}

const frameWishes = ({ wishes }: Person): number => (wishes?.places ? 1 : 0) + (wishes?.hours ? 1 : 0)

const pointsOf = (reasons: readonly Reason[]): number => reasons.reduce((sum, { points }) => sum + points, 0)

/** The first that holds. `gaps` says of each essential need that is not met whether it can be learned in time. */
function groupOf(
  { needs }: Opening,
  { want }: Seen,
  open: readonly OpenNeed[],
  gaps: readonly boolean[],
): Group {
  if (needs.some(([skill, level]) => level === 'essential' && want.get(skill) === 'no')) return 'rather-not'
  if (open.length > 0) return 'hard-open'
  if (gaps.includes(false)) return 'not-in-time'
  const wants = needs.some(([skill]) => want.get(skill) === 'yes')
  if (gaps.length === 0) return wants ? 'can-wants' : 'can-wish-unknown'
  if (!wants) return 'partly-wish-unknown'
  return gaps.length === 1 ? 'wants-learns-one' : 'wants-learns-more'
}
