import { betweennessAdaptive, degreeAdaptive, type Going } from './attack.ts'
import { Chance } from './chance.ts'
import { components, largest } from './components.ts'
import { globalEfficiency } from './distances.ts'
import { fiedler } from './fiedler.ts'
import { type Graph, part, withTies } from './graph.ts'
import { momentsOf } from './random-loss.ts'
import { algebraicConnectivity } from './spectrum.ts'
import { tieGains } from './tie-gains.ts'

/** Past this size an attack by betweenness is too long to be asked often: the one by ties stands for it. */
export const mostForBetweenness = 250
/** Past this size eigenvalues come from iteration. */
const mostForDense = 400

export interface Strength {
  readonly efficiency: number
  /** Of the largest component. */
  readonly algebraicConnectivity: number
  /** R when people go by betweenness, counted anew after each; by ties past 250 people. */
  readonly robustness: number
}

export function strengthOf(graph: Graph): Strength {
  return {
    efficiency: globalEfficiency(graph),
    algebraicConnectivity: graph.size <= mostForDense ? algebraicConnectivity(graph) : connectivity(graph),
    robustness: robustnessOf(graph),
  }
}

const robustnessOf = (graph: Graph): number =>
  graph.size <= mostForBetweenness ? betweennessAdaptive(graph)!.R : degreeAdaptive(graph).R

function connectivity(graph: Graph): number {
  const whole = components(graph).sizes.length === 1 ? graph : part(graph, largest(graph))
  return whole.size < 2 ? 0 : fiedler(whole).value
}

export type Pair = readonly [number, number]

export interface AdviceChoice extends Going {
  readonly ties: number
  /** How many of the new ties one person gets at most; 2 where nothing is said. */
  readonly loadCap?: number | undefined
  /** Group of each person: ties only between two groups. */
  readonly groups?: ArrayLike<number> | undefined
  readonly seed?: number | undefined
  /** How often a whole set of ties is weighed; more takes longer and may find better. */
  readonly looks?: number | undefined
}

export interface Advice {
  readonly ties: readonly Pair[]
  readonly before: Strength
  readonly after: Strength
  /** The same number of ties drawn at random among those allowed: mean and deviation. */
  readonly random: Readonly<Record<keyof Strength, { readonly mean: number; readonly sd: number }>>
}

const kinds = ['efficiency', 'algebraicConnectivity', 'robustness'] as const

/**
 * Ties that make a net shorter, tougher and harder to break up at once. A set of ties is worth what its weakest side is worth:
 * how many deviations each of the three stands above as many ties drawn at random. Ties come one by one from those that shorten
 * most ways and those that join what comes apart most easily (differences in the Fiedler vector); then one is exchanged for
 * another while that helps. The same seed gives the same advice. Null where it was stopped.
 */
export function adviseTies(graph: Graph, choice: AdviceChoice): Advice | null {
  const search = new Search(graph, choice)
  return search.run()
}

class Search {
  private readonly graph: Graph
  private readonly choice: AdviceChoice
  private readonly chance: Chance
  private readonly open: readonly Pair[]
  private readonly cap: number
  private readonly looks: number
  private looked = 0
  private isOver = false
  private mean: number[] = [0, 0, 0]
  private sd: number[] = [1, 1, 1]
  private start: number[] = [0, 0, 0]
  private readonly known = new Map<string, number[]>()

  constructor(graph: Graph, choice: AdviceChoice) {
    this.graph = graph
    this.choice = choice
    this.chance = new Chance(choice.seed ?? 1)
    this.cap = choice.loadCap ?? 2
    this.open = allowed(graph, choice.groups)
    this.looks = choice.looks ?? (graph.size <= mostForBetweenness ? 240 : 60)
  }

  run(): Advice | null {
    this.start = this.valuesOf([])
    const count = Math.min(this.choice.ties, this.open.length)
    this.drawRandom(count)
    let ties: Pair[] = []
    while (!this.isOver && ties.length < count) {
      const next = this.best(ties, this.promising(ties, 12))
      if (!next) break
      ties = next
    }
    // The set with one exchanged; the one that adds least is tried first.
    let isBetter = ties.length > 0
    while (!this.isOver && isBetter && this.looked < this.looks) {
      isBetter = false
      const turns = ties
        .map((_, at) => at)
        .sort((a, b) => this.worth(without(ties, b)) - this.worth(without(ties, a)))
      for (const at of turns) {
        if (this.isOver || this.looked >= this.looks) break
        const rest = without(ties, at)
        const next = this.best(rest, this.promising(rest, 10))
        if (!next || this.worth(next) <= this.worth(ties) + 1e-9) continue
        ties = next
        isBetter = true
        break
      }
    }
    if (this.isOver) return null
    const after = withTies(this.graph, ties)
    return {
      ties: ties.map(([a, b]): Pair => [Math.min(a, b), Math.max(a, b)]),
      before: strengthOf(this.graph),
      after: strengthOf(after),
      random: Object.fromEntries(
        kinds.map((kind, at) => [kind, { mean: this.start[at]! + this.mean[at]!, sd: this.sd[at]! }]),
      ) as Advice['random'],
    }
  }

  private valuesOf(ties: readonly Pair[]): number[] {
    const key = ties
      .map(([a, b]) => a * this.graph.size + b)
      .sort((a, b) => a - b)
      .join()
    const known = this.known.get(key)
    if (known) return known
    if (this.choice.isStopped?.()) this.isOver = true
    const graph = ties.length > 0 ? withTies(this.graph, ties) : this.graph
    const values = [globalEfficiency(graph), connectivity(graph), robustnessOf(graph)]
    this.known.set(key, values)
    this.looked++
    this.choice.onProgress?.(Math.min(this.looked, this.looks), this.looks)
    return values
  }

  private drawRandom(count: number): void {
    const sets: number[][] = []
    const draws = this.graph.size <= mostForBetweenness ? 40 : 12
    for (let draw = 0; draw < draws && count > 0 && !this.isOver; draw++) {
      const order = this.chance.shuffle(Int32Array.from(this.open, (_, at) => at))
      sets.push(this.valuesOf(Array.from(order.subarray(0, count), at => this.open[at]!)))
    }
    this.looked = 0
    for (const at of kinds.keys()) {
      const { mean, sd } = momentsOf(sets.map(values => values[at]! - this.start[at]!))
      this.mean[at] = mean
      this.sd[at] = Math.max(sd, 1e-9 + 1e-6 * Math.abs(this.start[at]!))
    }
  }

  /** The weakest of three, in deviations above as many at random, and a little of all three. */
  private worth(ties: readonly Pair[]): number {
    const share = ties.length / Math.max(1, Math.min(this.choice.ties, this.open.length))
    const above = this.valuesOf(ties).map(
      (value, at) => (value - this.start[at]! - share * this.mean[at]!) / this.sd[at]!,
    )
    return Math.min(...above) + 0.05 * above.reduce((sum, one) => sum + Math.min(one, 4), 0)
  }

  private best(ties: readonly Pair[], candidates: readonly Pair[]): Pair[] | null {
    let found: Pair[] | null = null
    for (const pair of candidates) {
      if (this.isOver) return null
      const set = [...ties, pair]
      if (!found || this.worth(set) > this.worth(found)) found = set
    }
    return found
  }

  /** Pairs to weigh: by both promises together, by each alone, and some by chance. */
  private promising(ties: readonly Pair[], count: number): Pair[] {
    const graph = ties.length > 0 ? withTies(this.graph, ties) : this.graph
    const load = new Map<number, number>()
    for (const one of ties.flat()) load.set(one, (load.get(one) ?? 0) + 1)
    const isFree = (who: number) => (load.get(who) ?? 0) < this.cap
    const taken = new Set(ties.map(([a, b]) => a * graph.size + b))
    const free = this.open.filter(([a, b]) => isFree(a) && isFree(b) && !taken.has(a * graph.size + b))
    if (free.length === 0) return []
    const gains = tieGains(graph)!
    const side = sides(graph)
    const shorter = free.map(([a, b]) => gains[a * graph.size + b]!)
    const tougher = free.map(([a, b]) => (side[a]! - side[b]!) ** 2)
    const [most, far] = [top(shorter), top(tougher)]
    const scores = [
      free.map((_, at) => shorter[at]! / most + tougher[at]! / far),
      tougher,
      shorter,
      free.map((_, at) => (shorter[at]! / most) * (tougher[at]! / far)),
    ]
    const chosen = new Set<number>()
    for (const score of scores) {
      const order = free.map((_, at) => at).sort((a, b) => score[b]! - score[a]! || a - b)
      for (const at of order.slice(0, Math.ceil(count / scores.length))) chosen.add(at)
    }
    for (let extra = 0; extra < count / 3; extra++) chosen.add(this.chance.below(free.length))
    return [...chosen].map(at => free[at]!)
  }
}

const top = (values: readonly number[]): number => values.reduce((most, one) => Math.max(most, one), 1e-300)

const without = (ties: readonly Pair[], at: number): Pair[] => ties.filter((_, other) => other !== at)

/** Pairs without a tie, of two groups where groups are given; those with a smaller number first. */
function allowed(graph: Graph, groups?: ArrayLike<number>): Pair[] {
  const pairs: Pair[] = []
  for (let one = 0; one < graph.size; one++) {
    const near = new Set(graph.targets.subarray(graph.starts[one]!, graph.starts[one + 1]!))
    for (let other = one + 1; other < graph.size; other++)
      if (!near.has(other) && (!groups || groups[one] !== groups[other])) pairs.push([one, other])
  }
  return pairs
}

/** Where each stands between the two sides of a net; parts that do not hang together stand far apart. */
function sides(graph: Graph): Float64Array {
  const { of, sizes } = components(graph)
  if (sizes.length === 1) return fiedler(graph).vector
  return Float64Array.from(of, one => (one === sizes.indexOf(Math.max(...sizes)) ? 0 : one + 1))
}
