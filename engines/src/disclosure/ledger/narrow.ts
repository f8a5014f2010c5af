import { residues } from '../field.ts'

/** A sum of unknowns, each with a sign, between two ends. */
export interface Rule {
  readonly columns: readonly number[]
  readonly signs?: readonly (1 | -1)[]
  readonly low: number
  readonly high: number
}

/** From and to what each unknown can be; in a filling both are the same. */
export interface Limits {
  readonly low: Float64Array
  readonly high: Float64Array
}

const drawn = 1_000_003
/** Rows to look at in one narrowing, all their columns together. */
const mostWork = 60_000_000

/** Whole numbers that obey every rule: narrowed, and searched within a number of steps. */
export class Search {
  private readonly rules: readonly Rule[]
  private readonly ofColumn: number[][]
  private steps = 0
  private readonly most: number
  private readonly draw = residues(0x5eed, drawn)

  /** For each question that is asked of it so many steps. */
  constructor(rules: readonly Rule[], columns: number, steps: number) {
    this.rules = rules
    this.most = steps
    this.ofColumn = Array.from({ length: columns }, () => [])
    for (const [at, rule] of rules.entries())
      for (const column of rule.columns) this.ofColumn[column]!.push(at)
  }

  isUsed = (column: number): boolean => this.ofColumn[column]!.length > 0

  /** Unknowns that are not settled, in an order. */
  used(limits: Limits, order: (column: number) => number): number[] {
    return [...this.ofColumn.keys()]
      .filter(column => this.isUsed(column) && limits.low[column]! < limits.high[column]!)
      .sort((a, b) => order(a) - order(b))
  }

  /** Tightens until nothing moves; false where no whole numbers fit. */
  narrow({ low, high }: Limits, first: Iterable<number>, also?: Rule): boolean {
    const rules = also ? [...this.rules, also] : this.rules
    const waiting = [...first]
    const queued = new Uint8Array(rules.length)
    for (const at of waiting) queued[at] = 1
    const wait = (at: number): void => {
      if (queued[at]) return
      queued[at] = 1
      waiting.push(at)
    }
    let work = 0
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      queued[at] = 0
      const { columns, signs, low: least, high: most } = rules[at]!
      work += columns.length
      if (work > mostWork) return true
      let [lows, highs, widest] = [0, 0, 0]
      for (let i = 0; i < columns.length; i++) {
        const [lo, hi] = [low[columns[i]!]!, high[columns[i]!]!]
        const plus = !signs || signs[i]! > 0
        lows += plus ? lo : -hi
        highs += plus ? hi : -lo
        widest = Math.max(widest, hi - lo)
      }
      if (lows > most || highs < least) return false
      // Nothing moves while all together leave more room than the widest of them takes.
      if (highs - least >= widest && most - lows >= widest) continue
      for (let i = 0; i < columns.length; i++) {
        const column = columns[i]!
        const plus = !signs || signs[i]! > 0
        const [lo, hi] = plus ? [low[column]!, high[column]!] : [-high[column]!, -low[column]!]
        const newLow = Math.max(lo, least - (highs - hi))
        const newHigh = Math.min(hi, most - (lows - lo))
        if (newLow > newHigh) return false
        if (newLow === lo && newHigh === hi) continue
        low[column] = plus ? newLow : -newHigh
        high[column] = plus ? newHigh : -newLow
        for (const other of this.ofColumn[column]!) wait(other)
        if (also?.columns.includes(column)) wait(this.rules.length)
      }
    }
    return true
  }

  /** The true ends of one unknown, by halving; keeps what is known when the steps are spent. */
  tighten(column: number, limits: Limits): void {
    for (const end of ['low', 'high'] as const) {
      let [lo, hi] = [limits.low[column]!, limits.high[column]!]
      while (lo < hi) {
        const middle = Math.floor((lo + hi) / 2)
        const trial = copyOf(limits)
        if (end === 'low') trial.high[column] = middle
        else trial.low[column] = middle + 1
        this.steps = this.most
        const answer = this.fill(trial, this.ofColumn[column]!)
        if (answer === null) return
        const isThere = answer !== false
        if (end === 'low') [lo, hi] = isThere ? [lo, middle] : [middle + 1, hi]
        else [lo, hi] = isThere ? [middle + 1, hi] : [lo, middle]
      }
      limits[end][column] = lo
      this.narrow(limits, this.ofColumn[column]!)
    }
  }

  /** Whether there is a filling in which one rule more holds; null when the steps are spent. */
  fits(limits: Limits, also: Rule): Limits | false | null {
    if (also.low > also.high) return false
    this.steps = this.most
    return this.fill(copyOf(limits), [this.rules.length], { also })
  }

  /** Some filling, another for every seed. */
  filling(limits: Limits, seed: number): Limits | false | null {
    this.steps = this.most >> 3
    return this.fill(copyOf(limits), [], { seed })
  }

  private fill(
    limits: Limits,
    first: readonly number[],
    { also, seed }: { also?: Rule; seed?: number } = {},
  ): Limits | false | null {
    this.steps--
    if (this.steps < 0) return null
    if (!this.narrow(limits, first, also)) return false
    const { low, high } = limits
    let column = -1
    for (const [at, own] of this.ofColumn.entries())
      if (own.length > 0 && low[at]! < high[at]!)
        if (column < 0 || high[at]! - low[at]! < high[column]! - low[column]!) column = at
    if (column < 0) return limits
    const [lo, hi] = [low[column]!, high[column]!]
    // Near the middle there is most room for the others; fillings that shall differ keep a little off it.
    const middle = Math.round(lo + (hi - lo) * (seed ? 0.2 + (0.6 * this.draw()) / drawn : 0.5))
    for (let step = 0; step <= 2 * (hi - lo) + 1; step++) {
      // One up, one down, two up, two down.
      const value = middle + (step % 2 === 0 ? -step / 2 : (step + 1) / 2)
      if (value < lo || value > hi) continue
      const trial = copyOf(limits)
      trial.low[column] = value
      trial.high[column] = value
      const withAlso = also?.columns.includes(column) ? [this.rules.length] : []
      const answer = this.fill(trial, [...this.ofColumn[column]!, ...withAlso], {
        ...(also && { also }),
        ...(seed && { seed }),
      })
      if (answer !== false) return answer
    }
    return false
  }
}

const copyOf = ({ low, high }: Limits): Limits => ({ low: low.slice(), high: high.slice() })
