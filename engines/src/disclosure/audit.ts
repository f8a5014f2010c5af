import { Apart } from './apart.ts'
import { otherPrime } from './field.ts'
import { type AtomSet, Knowledge } from './knowledge.ts'
import type { Rules } from './publication.ts'
import { findGroups } from './search.ts'
import { largestKForSums, SmallSums } from './sums.ts'

export interface Audit {
  /** Groups that can be found, and what lies between published groups that differ by too few people. */
  readonly leaks: readonly AtomSet[]
  /** False when the search was broken off, so that there may be more. */
  readonly complete: boolean
}

/** Where sums can answer instead, the search need not try for long. */
const stepsBeforeSums = 5000
const stepsAlone = 200_000

/**
 * Attacks a publication from scratch, in whatever way it came about: every group of fewer than k people, and every
 * sensitive group, that can be worked out from the published sets. Over another prime than the decision, so that none
 * is hidden by the first. `watch` is called now and then.
 */
export function audit(rules: Rules, published: readonly AtomSet[], watch: () => void = () => {}): Audit {
  const knowledge = new Knowledge(rules.people.length, rules.small, otherPrime)
  for (const [at, set] of published.entries()) {
    if (at % 50 === 0) watch()
    knowledge.learn(set)
  }
  const bySums = rules.k <= largestKForSums
  const { groups, unsure } = findGroups(knowledge, rules, bySums ? stepsBeforeSums : stepsAlone)
  const found = [
    ...groups,
    ...rules.sensitive.filter(set => knowledge.knows(set)),
    ...nearPairs(rules, published),
  ]
  if (unsure && bySums && groups.length === 0) {
    const sums = new SmallSums(rules, otherPrime)
    const group = sums.find(knowledge.sketch(0), knowledge.sketch(1), one => knowledge.knows(one))
    if (group) found.push(group)
  }
  const distinct = new Map(found.map(group => [[...group].sort((a, b) => a - b).join(), group]))
  return { leaks: [...distinct.values()], complete: !unsure || bySums }
}

/** What lies between two published groups that differ by fewer than k people. */
function nearPairs(rules: Rules, published: readonly AtomSet[]): AtomSet[] {
  if (!rules.pairs) return []
  const apart = new Apart(rules.people, rules.k)
  return published.flatMap(set => {
    const near = apart.nearTo(set)
    apart.add(set)
    return near ? [symmetricDifference(set, near)] : []
  })
}

function symmetricDifference(a: AtomSet, b: AtomSet): AtomSet {
  return [...a.filter(atom => !b.includes(atom)), ...b.filter(atom => !a.includes(atom))]
}
