import { audit } from './audit.ts'
import { costOf, fewestHidden, isCheaper } from './exact.ts'
import type { Family } from './family.ts'
import { prime, residues } from './field.ts'
import type { AtomSet } from './knowledge.ts'
import { keyOf, type Plan, planOf } from './plan.ts'
import { Publication } from './publication.ts'

/** Why a query is shown or not. */
export type Reason = 'published' | 'too-few' | 'unanimous' | 'complementary'

export interface Decision {
  /** One entry per query. */
  readonly published: readonly boolean[]
  readonly reasons: readonly Reason[]
  /** Queries hidden for themselves, and those hidden so that the first cannot be worked out; by number. */
  readonly primary: readonly number[]
  readonly complementary: readonly number[]
  /** Groups that can be found all the same: empty, unless what was published before gives them away. */
  readonly leaks: readonly AtomSet[]
  /** Whether the last look, over everything together, could go through to the end. */
  readonly audited: boolean
  /** Whether it is proven that no decision hides fewer, or as many with fewer people. */
  readonly optimal: boolean
}

export interface Watch {
  /** Told how far the work is, from 0 to 1. */
  readonly onProgress?: (done: number) => void
  /** Asked now and then; `true` ends the work with `Cancelled`. */
  readonly shouldStop?: () => boolean
}

export class Cancelled extends Error {
  constructor() {
    super('The decision was cancelled before it was made; nothing is published.')
    this.name = 'Cancelled'
  }
}

/** How far to go in looking for fewer to hide: tries, publications, and atoms times candidates for all of them. */
const mostTries = 300
const workToImprove = 2_000_000
const effortToImprove = 50_000
const firstLook = 300
const workToProve = 500_000
/** Finding out why somebody is found takes candidates times atoms squared; beyond this nothing is proven. */
const largestToProve = 30_000_000

/**
 * Decides which queries of a family may be published, so that no group of fewer than k people, and no group in which
 * all answer alike, can be worked out by adding and subtracting published figures. Hides as few others as it can: the
 * least possible in small families, near it in large ones. The same input gives the same answer. Throws RangeError for
 * an atom or query that makes no sense.
 */
export function protect(family: Family, { onProgress, shouldStop }: Watch = {}): Decision {
  const plan = planOf(family)
  const { rules, given, candidates } = plan
  const step = (done: number): void => {
    if (shouldStop?.()) throw new Cancelled()
    onProgress?.(done)
  }
  const all = candidates.map((_, at) => at)
  let { hidden } = hiddenBy(plan, all, decided => step((0.8 * decided) / candidates.length))
  let optimal = hidden.length === 0
  const size = candidates.length * rules.people.length
  const prove = (publications: number): void => {
    const found = fewestHidden(plan, hidden, publications, () => step(0.8))
    hidden = found.hidden
    optimal = found.proven
  }
  const provable = size * rules.people.length <= largestToProve
  const publications = Math.ceil(workToProve / size)
  if (!optimal && provable) prove(Math.min(firstLook, publications))
  if (!optimal) {
    hidden = improve(plan, hidden, Math.min(mostTries, Math.floor(workToImprove / size)), () => step(0.8))
    if (provable) prove(publications)
  }
  const gone = new Set(hidden)
  const shown = candidates.filter((_, at) => !gone.has(at)).map(({ set }) => set)
  const { leaks, complete } = audit(rules, [...given, ...shown], () => step(0.8))
  step(1)

  const shownKeys = new Set([...given, ...shown].map(keyOf))
  const reasons = plan.reasons.map(
    (reason, query): Reason =>
      reason ?? (shownKeys.has(keyOf(plan.sets[query]!)) ? 'published' : 'complementary'),
  )
  const having = (...wanted: Reason[]) =>
    reasons.flatMap((reason, query) => (wanted.includes(reason) ? [query] : []))
  return {
    published: reasons.map(reason => reason === 'published'),
    reasons,
    primary: having('too-few', 'unanimous'),
    complementary: having('complementary'),
    leaks,
    audited: complete,
    optimal,
  }
}

/** The candidates that cannot be published after those before them, in the given order. */
function hiddenBy(
  { rules, given, candidates }: Plan,
  order: readonly number[],
  watch: (decided: number) => void,
): { hidden: number[]; effort: number } {
  const publication = new Publication(rules, given)
  const published = publication.addAll(
    order.map(at => candidates[at]!.set),
    decided => {
      if (decided % 20 === 0) watch(decided)
    },
  )
  return { hidden: order.filter((_, at) => !published[at]), effort: publication.effort }
}

/**
 * Ruin and recreate: one hidden set goes first, up to three published ones last, and the rest is decided anew. What is
 * no dearer is kept, so that the search can drift.
 */
function improve(plan: Plan, hidden: readonly number[], tries: number, watch: () => void): number[] {
  const { candidates } = plan
  const draw = residues(candidates.length, prime)
  const oneOf = (places: readonly number[]): number => places[draw() % places.length]!
  let now = [...hidden]
  let best = now
  let effort = 0
  for (let done = 0; done < tries && effort < effortToImprove && now.length > 0; done++) {
    watch()
    const shown = without(
      candidates.map((_, at) => at),
      now,
    )
    const first = oneOf(now)
    const last = shown.length === 0 ? [] : [...new Set(Array.from({ length: done % 4 }, () => oneOf(shown)))]
    const { hidden: found, effort: taken } = hiddenBy(
      plan,
      [first, ...without(shown, last), ...last, ...without(now, [first])],
      () => {},
    )
    effort += taken
    if (!isCheaper(costOf(now, candidates), costOf(found, candidates))) now = found
    if (isCheaper(costOf(now, candidates), costOf(best, candidates))) best = now
  }
  return best
}

function without(places: readonly number[], left: readonly number[]): number[] {
  const gone = new Set(left)
  return places.filter(place => !gone.has(place))
}
