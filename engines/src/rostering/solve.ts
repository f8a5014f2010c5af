import type { Lines, RosterCase } from './case.ts'
import { Chance } from './chance.ts'
import { Generation } from './columns.ts'
import { outlaw } from './lawful.ts'
import type { LinearAnswer, LinearSolver } from './linear.ts'
import { type Problem, problemOf, totalCost } from './problem.ts'
import { Responder } from './respond.ts'
import { anneal, construct, Draft } from './start.ts'
import { Stopped } from './stopped.ts'

export interface Progress {
  /** Rounds that are done. */
  readonly round: number
  /** As the solver counts it; what is hard and broken counts above all else. */
  readonly cost: number
  readonly bound: number | null
}

export interface Choice {
  readonly seed?: number
  /** The same seed and the same number of rounds give the same roster. */
  readonly rounds?: number
  /** Without one there is no bound. */
  readonly solver?: LinearSolver | undefined
  /** A roster to begin with. */
  readonly start?: Lines | undefined
  readonly onRound?: (progress: Progress) => void
  /** Asked often; true ends it with the best of the rounds that are done. */
  readonly isStopped?: () => boolean
}

export interface Solution {
  readonly lines: Lines
  readonly cost: number
  /** Proven: no roster costs less. Null where nothing is proven. */
  readonly bound: number | null
  readonly rounds: number
}

/** Arcs that one round may look at, so that rounds are short on every case. */
const arcsPerRound = 40_000_000

/** Best rosters found round by round; ends when the bound is reached, after so many rounds, or when it is stopped. */
export function solve(given: RosterCase, choice: Choice = {}): Solution {
  const search = new Search(problemOf(given), choice)
  return search.run()
}

class Search {
  private readonly problem: Problem
  private readonly choice: Choice
  private readonly responder: Responder
  private readonly chance: Chance
  private readonly everybody: readonly number[]
  private best: Int16Array[]
  private cost: number
  private bound = Number.NEGATIVE_INFINITY
  private root: Generation | null = null
  private relaxed: LinearAnswer | null = null
  /** Lines that were of use, by person, the newest last. */
  private readonly pool: Int16Array[][]
  private size = 6
  private failures = 0

  constructor(problem: Problem, choice: Choice) {
    this.problem = problem
    this.choice = choice
    this.chance = new Chance(choice.seed ?? 1)
    this.responder = new Responder(problem)
    this.everybody = problem.members.map((_, who) => who)
    this.pool = this.everybody.map(() => [])
    const draft = choice.start
      ? new Draft(problem, this.responder, choice.start)
      : construct(problem, this.responder, this.chance)
    this.best = draft.lines.map(line => line.slice())
    this.cost = draft.cost
  }

  run(): Solution {
    const { rounds = Number.POSITIVE_INFINITY, onRound } = this.choice
    let round = 0
    try {
      while (round < rounds && !this.isProven && !this.isStopped()) {
        if (!this.step(round)) break
        round++
        onRound?.({ round, cost: this.cost, bound: this.provenBound })
      }
    } catch (error) {
      if (!(error instanceof Stopped)) throw error
    }
    this.root?.close()
    return { lines: this.best, cost: this.cost, bound: this.provenBound, rounds: round }
  }

  private get isProven(): boolean {
    return this.provenBound !== null && this.provenBound >= this.cost - 1e-6
  }

  private get provenBound(): number | null {
    // Weights are never below nought.
    if (this.cost < 1e-9) return 0
    if (!this.problem.isExact || this.bound === Number.NEGATIVE_INFINITY) return null
    return this.problem.isWhole ? Math.ceil(this.bound - 1e-5) : this.bound
  }

  private isStopped = (): boolean => this.choice.isStopped?.() ?? false

  private step(round: number): boolean {
    if (round === 0 || !this.choice.solver) return this.warm(round)
    if (!this.relaxed) return this.relaxRoot(this.choice.solver)
    if (round % 4 === 0) return this.warm(round)
    this.neighbourhood(this.choice.solver)
    return true
  }

  private get arcs(): number {
    return this.everybody.reduce((sum, who) => sum + this.problem.members[who]!.pricer.graph.to.length, 0)
  }

  private warm(round: number): boolean {
    const each = (this.arcs / this.everybody.length) * 6
    const turns = Math.max(10, Math.min(400, Math.floor(arcsPerRound / each)))
    const draft = new Draft(this.problem, this.responder, this.best)
    const warm = Math.max(1, this.cost * 0.005) * (round === 0 ? 1 : this.chance.next())
    this.take(anneal(draft, this.chance, { turns, warm, isStopped: this.isStopped }))
    return true
  }

  /** The linear program of everybody, some turns a round; when nothing more comes, lines are taken for whole. */
  private relaxRoot(solver: LinearSolver): boolean {
    const { problem, responder, everybody } = this
    if (!this.root) {
      this.root = new Generation(problem, {
        solver,
        responder,
        people: everybody,
        fixed: new Int32Array(problem.need.length),
        isStopped: this.isStopped,
      })
      this.root.add(everybody.map(at => ({ at, line: this.best[at]! })))
    }
    const turns = Math.max(2, Math.floor(arcsPerRound / this.arcs))
    const answer = this.root.relax(turns, bound => bound >= this.cost - 1 + 1e-6 && problem.isWhole)
    this.bound = Math.max(this.bound, this.root.bound)
    if (!answer) return false
    if (!this.root.isDone && !this.isProven) return true
    this.relaxed = answer
    const lines = this.root.dive(answer, 3)
    this.keepLines(this.root, answer)
    if (lines) this.take(lines)
    return true
  }

  /** A few people anew while the others stand, by lines that come as prices ask for them. */
  private neighbourhood(solver: LinearSolver): void {
    const { problem, responder } = this
    const people = this.choosePeople()
    const draft = new Draft(problem, responder, this.best)
    let standing = draft.cost
    for (const who of people) draft.takeOut(who)
    const others = draft.own.reduce((sum, one) => sum + one, 0)
    standing -= others
    const generation = new Generation(problem, {
      solver,
      responder,
      people,
      fixed: draft.levels,
      isStopped: this.isStopped,
    })
    try {
      generation.add(people.map((who, at) => ({ at, line: this.best[who]! })))
      generation.add(people.flatMap((who, at) => this.pool[who]!.map(line => ({ at, line }))))
      const target = standing - (problem.isWhole ? 1 : 1e-6)
      const answer = generation.relax(60, bound => bound > target + 1e-6)
      let isBetter = false
      if (answer && generation.bound <= target + 1e-6 && answer.objective <= target + 1e-6) {
        const found = [generation.dive(answer, 2)]
        this.keepLines(generation, answer)
        isBetter = this.takeFor(people, found[0]!)
        if (!isBetter)
          isBetter = this.takeFor(people, generation.whole(answer, { nodes: 10, cutoff: target + 0.5 }))
      }
      this.failures = isBetter ? 0 : this.failures + 1
      if (this.failures > (2 * this.everybody.length) / this.size) {
        this.failures = 0
        this.size = this.size >= Math.min(16, this.everybody.length) ? 4 : this.size + 2
      }
    } finally {
      generation.close()
    }
  }

  /** Those whose lines cost most beyond what prices ask come first, though not always. */
  private choosePeople(): number[] {
    const regrets = this.root!.regrets(this.relaxed!, this.best)
    const mean = regrets.reduce((sum, one) => sum + one, 0) / regrets.length
    const keys = this.everybody.map(who => ({
      who,
      key: this.chance.next() ** (1 / (regrets[who]! + mean / 2 + 1e-6)),
    }))
    keys.sort((a, b) => b.key - a.key)
    return keys
      .slice(0, this.size)
      .map(({ who }) => who)
      .sort((a, b) => a - b)
  }

  /** Lines that the relaxed answer uses are kept for later. */
  private keepLines(generation: Generation, answer: LinearAnswer): void {
    for (const { who, line } of generation.used(answer)) {
      const pool = this.pool[who]!
      pool.push(line)
      if (pool.length > 24) pool.shift()
    }
  }

  private takeFor(people: readonly number[], lines: Lines | null): boolean {
    if (!lines) return false
    const whole = this.best.slice()
    for (const [at, who] of people.entries()) whole[who] = lines[at]!
    return this.take(whole)
  }

  /** Keeps what is no dearer; says whether it is better. */
  private take(lines: Lines): boolean {
    const cost = totalCost(this.problem, lines)
    if (cost > this.cost + 1e-9 || this.breaksLaw(lines)) return false
    const isBetter = cost < this.cost - 1e-9
    this.best = lines.map(line => line.slice())
    this.cost = cost
    return isBetter
  }

  /** Where the law objects, graphs have learned it, and what rested on the old ones begins anew. */
  private breaksLaw(lines: Lines): boolean {
    const objected = lines.map((line, who) => line !== this.best[who] && outlaw(this.problem, who, line))
    if (!objected.includes(true)) return false
    this.root?.close()
    this.root = null
    this.relaxed = null
    return true
  }
}
