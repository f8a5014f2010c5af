import { Apart } from './apart.ts'
import { inverse, modulo } from './field.ts'
import { type AtomSet, Knowledge } from './knowledge.ts'
import { findGroupAfter, type Protected } from './search.ts'
import { largestKForSums, SmallSums } from './sums.ts'

/** What must stay hidden while sets are published one after the other. */
export interface Rules extends Protected {
  /** Larger groups that must not become known either, because all in them answer alike. */
  readonly sensitive: readonly AtomSet[]
  readonly pairs: boolean
}

type Answer = 'clean' | 'leak' | 'unsure'

/** Steps that the search may take for one question, depending on how it went before. */
const mostSteps = 2048
const leastSteps = 16
/** Questions that the search could not answer are answered together, at most so many. */
const mostAtOnce = 64
/** Sums to look at for one whole publication, a few seconds; after that the answer to such questions is no. */
const allSums = 120_000_000

/** A publication that grows only while nobody can be found in it. */
export class Publication {
  private readonly rules: Rules
  private readonly apart: Apart | null
  private knowledge: Knowledge
  private sums: SmallSums | null = null
  /** Steps taken, to compare one publication with another; a step of the search looks at some dozens of sums. */
  effort = 0
  private patience = mostSteps
  private atOnce = mostAtOnce
  private sumsLeft = allSums

  /** `given` is known whatever we decide: atoms without people, and what was published before. */
  constructor(rules: Rules, given: readonly AtomSet[]) {
    this.rules = rules
    this.knowledge = new Knowledge(rules.people.length, rules.small)
    this.apart = rules.pairs ? new Apart(rules.people, rules.k) : null
    for (const set of given) {
      this.knowledge.learn(set)
      this.apart?.add(set)
    }
  }

  /**
   * Publishes the sets one after the other, leaving out each by which somebody is found, and tells which. One that can
   * be worked out already costs nothing. `watch` is told how many have been decided.
   */
  addAll(sets: readonly AtomSet[], watch: (decided: number) => void = () => {}): boolean[] {
    const published = sets.map(() => false)
    let waiting: number[] = []
    const decideWaiting = (): void => {
      for (const at of this.addTogether(waiting, sets)) published[at] = true
      waiting = []
    }
    sets.forEach((set, at) => {
      watch(at)
      if (waiting.length >= this.atOnce || waiting.some(other => this.apart?.near(set, sets[other]!)))
        decideWaiting()
      if (this.apart?.nearTo(set)) return
      const answer = this.judge(set)
      if (answer === 'unsure' && this.rules.k <= largestKForSums) waiting.push(at)
      else if (answer === 'clean') {
        published[at] = true
        this.knowledge.learn(set)
        this.apart?.add(set)
      }
    })
    decideWaiting()
    return published
  }

  /** The places of those that could be published: all if together they give nobody away, else by halves. */
  private addTogether(places: readonly number[], sets: readonly AtomSet[]): readonly number[] {
    this.sums ??= new SmallSums(this.rules, this.knowledge.p)
    if (places.length === 0 || this.sumsLeft < 0) return []
    const trial = this.knowledge.copy()
    for (const at of places) trial.learn(sets[at]!)
    if (this.isClean(trial)) {
      this.knowledge = trial
      for (const at of places) this.apart?.add(sets[at]!)
      this.atOnce = Math.min(mostAtOnce, this.atOnce << 1)
      return places
    }
    this.atOnce = Math.max(1, this.atOnce >> 1)
    if (places.length === 1) return []
    const half = places.length >> 1
    return [...this.addTogether(places.slice(0, half), sets), ...this.addTogether(places.slice(half), sets)]
  }

  private isClean(trial: Knowledge): boolean {
    const { knowledge, rules } = this
    const sums = this.sums!
    this.sumsLeft -= sums.cost
    this.effort += sums.cost / 50
    const isNew = (group: AtomSet): boolean => trial.knows(group) && !knowledge.knows(group)
    return !rules.sensitive.some(isNew) && !sums.find(trial.sketch(0), trial.sketch(1), isNew)
  }

  private judge(set: AtomSet): Answer {
    const { knowledge, rules } = this
    if (knowledge.knows(set)) return 'clean'
    const sketch = knowledge.sketchAfter(set, 0)
    const target = knowledge.residueOf(set)
    const becomesKnown = (group: AtomSet): boolean =>
      sumsToZero(group, sketch, knowledge.p) && isMultiple(knowledge.residueOf(group), target, knowledge.p)
    if (
      rules.small.some(atom => sketch[atom] === 0 && becomesKnown([atom])) ||
      rules.sensitive.some(becomesKnown)
    )
      return 'leak'
    const found = findGroupAfter(knowledge, rules, target, sketch, this.patience)
    this.effort += found.steps
    // Where everything hangs together the search mostly fails, so it soon leaves the question to the sums.
    this.patience = found.unsure
      ? Math.max(leastSteps, this.patience >> 1)
      : Math.min(mostSteps, this.patience << 1)
    return found.group === null ? (found.unsure ? 'unsure' : 'clean') : 'leak'
  }
}

function sumsToZero(group: AtomSet, sketch: Float64Array, p: number): boolean {
  return (
    modulo(
      group.reduce((sum, atom) => sum + sketch[atom]!, 0),
      p,
    ) === 0
  )
}

/** Whether one vector is another times something other than zero. */
function isMultiple(vector: Int32Array, of: Int32Array, p: number): boolean {
  const at = vector.findIndex(part => part !== 0)
  if (at < 0 || of[at] === 0) return false
  const factor = modulo(vector[at]! * inverse(of[at]!, p), p)
  return vector.every((part, i) => part === modulo(of[i]! * factor, p))
}
