import { type Alike, unionsKnown } from './alike.ts'
import { audit } from './audit.ts'
import { costOf, fewestHidden, isCheaper } from './exact.ts'
import type { Family } from './family.ts'
import { prime, residues } from './field.ts'
import { type AtomSet, Knowledge } from './knowledge.ts'
import { keyOf, type Plan, planOf } from './plan.ts'
import { Publication } from './publication.ts'

/**
 * Why a query is shown or not. Of a `pinned` one a band can be shown (`showMean`), and nothing that tells its mean.
 */
export type Reason = 'published' | 'too-few' | Alike | 'complementary'

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
/** How often it is decided again, with unions forbidden that came out. */
const mostRounds = 40
/** Finding out why somebody is found takes candidates times atoms squared; beyond this nothing is proven. */
const largestToProve = 30_000_000

/**
 * Decides which queries of a family may be published, so that no group of fewer than k people, and no group that answers
 * alike, however many atoms it is made of, can be worked out by adding and subtracting published figures. Hides as few
 * others as it can: the least possible in small families, near it in large ones. The same input gives the same answer.
 * Throws RangeError for an atom or query that makes no sense.
 */
export function protect(family: Family, { onProgress, shouldStop }: Watch = {}): Decision {
  let plan = planOf(family)
  let reached = 0
  const step = (done: number): void => {
    if (shouldStop?.()) throw new Cancelled()
    reached = Math.max(reached, done)
    onProgress?.(reached)
  }
  let { hidden, optimal } = fewest(plan, step)
  // Unions that answer alike are too many to list: those that come out are forbidden, and it is decided again.
  for (let round = 0; round < mostRounds; round++) {
    const { unions } = alikeIn(plan, hidden)
    if (unions.length === 0) break
    plan = forbid(plan, unions)
    const found = fewest(plan, step)
    hidden = found.hidden
    optimal = found.optimal
  }
  for (let one = toHide(plan, hidden); one !== null; one = toHide(plan, hidden)) {
    hidden = [...hidden, one]
    optimal = false
  }
  const { rules, given } = plan
  const shown = shownSets(plan, hidden)
  // With what came out before all of this, in spite of it.
  const watched = forbid(plan, alikeIn({ ...plan, given: [] }, hidden, given).unions).rules
  const { leaks, complete } = audit({ ...rules, sensitive: watched.sensitive }, [...given, ...shown], () =>
    step(0.8),
  )
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
    primary: having('too-few', 'unanimous', 'pinned'),
    complementary: having('complementary'),
    leaks,
    audited: complete,
    optimal,
  }
}

/** The least to hide for what is forbidden so far. */
function fewest(plan: Plan, step: (done: number) => void): { hidden: number[]; optimal: boolean } {
  const { rules, candidates } = plan
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
  return { hidden, optimal }
}

const shownSets = ({ candidates }: Plan, hidden: readonly number[]): AtomSet[] => {
  const gone = new Set(hidden)
  return candidates.filter((_, at) => !gone.has(at)).map(({ set }) => set)
}

const forbid = (plan: Plan, unions: readonly AtomSet[]): Plan => ({
  ...plan,
  rules: { ...plan.rules, sensitive: [...plan.rules.sensitive, ...unions] },
})

/** Unions of k or more people that answer alike and come out by what is shown; not those that `given` tells anyhow. */
function alikeIn(
  { rules, given, likeness, candidates }: Plan,
  hidden: readonly number[],
  also: readonly AtomSet[] = [],
): { unions: AtomSet[]; unsure: readonly AtomSet[] } {
  if (likeness.lists.length === 0) return { unions: [], unsure: [] }
  const before = new Knowledge(rules.people.length, [])
  for (const set of given) before.learn(set)
  const knowledge = before.copy()
  const gone = new Set(hidden)
  for (const set of also) knowledge.learn(set)
  for (const [at, { set }] of candidates.entries()) if (!gone.has(at)) knowledge.learn(set)
  const forbidden = new Set(rules.sensitive.map(keyOf))
  const counts = (union: AtomSet): boolean =>
    union.reduce((sum, atom) => sum + rules.people[atom]!, 0) >= rules.k &&
    likeness.why(union) !== null &&
    !before.knows(union) &&
    !forbidden.has(keyOf(union))
  const looked = likeness.lists.map(list => ({ list, ...unionsKnown(knowledge, list, counts) }))
  return {
    unions: [...new Map(looked.flatMap(({ unions }) => unions).map(union => [keyOf(union), union])).values()],
    unsure: looked.flatMap(({ list, unsure }) => (unsure ? [list] : [])),
  }
}

/** One more to hide where deciding again did not end, or not every union could be looked at: in doubt, the smallest. */
function toHide(plan: Plan, hidden: readonly number[]): number | null {
  const { unions, unsure } = alikeIn(plan, hidden)
  const [list] = unions.length > 0 ? unions : unsure
  if (!list) return null
  const gone = new Set(hidden)
  const one = plan.candidates.findLastIndex(
    ({ set }, at) => !gone.has(at) && set.some(atom => list.includes(atom)),
  )
  return one < 0 ? null : one
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
