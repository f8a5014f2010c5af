import { Apart } from './apart.ts'
import { derivationOf } from './derivation.ts'
import { type AtomSet, Knowledge } from './knowledge.ts'
import type { Candidate, Plan } from './plan.ts'
import { findGroup } from './search.ts'

/** Steps of the search for one publication, and for all. */
const stepsForOne = 1000
const stepsForAll = 50_000

/**
 * The fewest queries to hide, and among those the fewest people, by branch and bound: while somebody can be found, at
 * least one of the published sets that give them away has to go. `known` is a solution to begin with. Breaks off after
 * `limit` publications, and then the best so far is not proven.
 */
export function fewestHidden(
  plan: Plan,
  known: readonly number[],
  limit: number,
  watch: () => void,
): { hidden: number[]; proven: boolean } {
  const { candidates } = plan
  let best = { hidden: [...known], ...costOf(known, candidates) }
  let looked = 0
  let broken = false
  let stepsLeft = stepsForAll

  const look = (kept: ReadonlySet<number>, hidden: readonly number[]): void => {
    if (broken || ++looked > limit) {
      broken = true
      return
    }
    watch()
    const cost = costOf(hidden, candidates)
    const reasons = disjointReasons(kept, hidden, cost)
    if (reasons === null) return
    if (reasons.length === 0) {
      if (isCheaper(cost, best)) best = { hidden: [...hidden], ...cost }
      return
    }
    const nowKept = new Set(kept)
    for (const one of [...reasons[0]!].sort((a, b) => candidates[a]!.n - candidates[b]!.n || a - b)) {
      look(nowKept, [...hidden, one])
      nowKept.add(one)
    }
  }

  /**
   * Reasons that somebody is found, each a list of candidates of which one has to go, no candidate in two of them: so
   * at least as many have to go. Null when that cannot be better than the best so far, or nothing can go.
   */
  const disjointReasons = (
    kept: ReadonlySet<number>,
    hidden: readonly number[],
    cost: Cost,
  ): number[][] | null => {
    const gone = new Set(hidden)
    const reasons: number[][] = []
    let least = cost
    for (;;) {
      const open = candidates.flatMap((_, at) => (gone.has(at) ? [] : [at]))
      const { reason, steps } = whyFound(plan, open, kept)
      stepsLeft -= steps
      if (reason === 'unsure' || stepsLeft < 0) {
        broken = true
        return null
      }
      if (reason === 'nobody') return reasons
      if (reason.length === 0) return null
      reasons.push(reason)
      for (const one of reason) gone.add(one)
      const costs = reason.map(one => costOf([one], candidates))
      least = {
        count: least.count + Math.min(...costs.map(({ count }) => count)),
        people: least.people + Math.min(...costs.map(({ people }) => people)),
      }
      if (!isCheaper(least, best)) return null
    }
  }

  look(new Set(), [])
  return { hidden: best.hidden.sort((a, b) => a - b), proven: !broken }
}

interface Cost {
  readonly count: number
  readonly people: number
}

export function costOf(hidden: readonly number[], candidates: readonly Candidate[]): Cost {
  return {
    count: hidden.reduce((sum, at) => sum + candidates[at]!.weight, 0),
    people: hidden.reduce((sum, at) => sum + candidates[at]!.weight * candidates[at]!.n, 0),
  }
}

export const isCheaper = (a: Cost, b: Cost): boolean =>
  a.count < b.count || (a.count === b.count && a.people < b.people)

/** The candidates, not yet kept, that together with the rest give somebody away. */
function whyFound(
  { rules, given, candidates }: Plan,
  open: readonly number[],
  kept: ReadonlySet<number>,
): { reason: number[] | 'nobody' | 'unsure'; steps: number } {
  const order = [...open].sort((a, b) => Number(kept.has(b)) - Number(kept.has(a)))
  const published = order.map(at => candidates[at]!.set)
  if (rules.pairs) {
    const apart = new Apart(rules.people, rules.k)
    const all = [...given, ...published]
    for (const [at, set] of all.entries()) {
      const near = apart.nearTo(set)
      apart.add(set)
      if (!near || at < given.length) continue
      const clash = order.filter(other => [set, near].includes(candidates[other]!.set) && !kept.has(other))
      return { reason: clash, steps: 0 }
    }
  }
  const before = new Knowledge(rules.people.length, rules.small)
  for (const set of given) before.learn(set)
  const knowledge = before.copy()
  for (const set of published) knowledge.learn(set)
  const isNew = (group: AtomSet): boolean => !before.knows(group)
  const alike = rules.sensitive.find(set => knowledge.knows(set) && isNew(set))
  const { group, unsure, steps } = alike
    ? { group: alike, unsure: false, steps: 0 }
    : findGroup(knowledge, rules, stepsForOne, isNew)
  if (!group) return { reason: unsure ? 'unsure' : 'nobody', steps }
  const made = derivationOf(group, [...given, ...published], rules.people.length)!
  const reason = made.filter(at => at >= given.length).map(at => order[at - given.length]!)
  return { reason: reason.filter(at => !kept.has(at)), steps }
}
