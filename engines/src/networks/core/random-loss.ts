import { meanShare, sizesAlong } from './attack.ts'
import { Chance } from './chance.ts'
import type { Graph } from './graph.ts'
import { Sets } from './sets.ts'

export interface RandomNodes {
  readonly runs: number
  readonly Rmean: number
  readonly Rsd: number
  /** Standard error of the mean. */
  readonly Rse: number
  readonly R_p05: number
  readonly R_p95: number
  readonly lccMean_byRemoved: readonly number[]
  readonly lccSd_byRemoved: readonly number[]
}

/** People go in drawn orders (Newman & Ziff 2001, Phys. Rev. E 64:016706). */
export function randomNodes(graph: Graph, runs: number, seed: number): RandomNodes {
  const { size } = graph
  const chance = new Chance(seed)
  const order = Int32Array.from({ length: size }, (_, who) => who)
  const sets = new Sets(size)
  const band = new Band(size + 1)
  const values = new Float64Array(runs)
  for (let run = 0; run < runs; run++) {
    const lcc = sizesAlong(graph, chance.shuffle(order), sets)
    values[run] = meanShare(lcc)
    band.add(lcc)
  }
  const { mean, sd } = momentsOf(values)
  values.sort()
  return {
    runs,
    Rmean: mean,
    Rsd: sd,
    Rse: sd / Math.sqrt(runs),
    R_p05: quantile(values, 0.05),
    R_p95: quantile(values, 0.95),
    lccMean_byRemoved: band.means,
    lccSd_byRemoved: band.deviations,
  }
}

export interface RandomEdges {
  readonly runs: number
  readonly removed: readonly number[]
  readonly lccMean: readonly number[]
  readonly lccSd: readonly number[]
  readonly Redge: number
  /** Standard error of Redge. */
  readonly Rse: number
}

/** Ties disappear in drawn orders; at twenty steps, or at each where there are fewer. */
export function randomEdges(graph: Graph, runs: number, seed: number): RandomEdges {
  const { size, from, to } = graph
  const count = from.length
  const chance = new Chance(seed)
  const order = Int32Array.from({ length: count }, (_, tie) => tie)
  const sets = new Sets(size)
  const band = new Band(count + 1)
  const lcc = new Int32Array(count + 1)
  const values = new Float64Array(runs)
  for (let run = 0; run < runs; run++) {
    chance.shuffle(order)
    sets.clear()
    for (let who = 0; who < size; who++) sets.add(who)
    lcc[count] = sets.largest
    for (let at = count - 1; at >= 0; at--) {
      sets.join(from[order[at]!]!, to[order[at]!]!)
      lcc[at] = sets.largest
    }
    band.add(lcc)
    let total = 0
    for (let gone = 1; gone <= count; gone++) total += lcc[gone]!
    values[run] = count > 0 ? total / count / size : 0
  }
  const steps = Math.min(20, count)
  const removed = Array.from({ length: steps + 1 }, (_, step) =>
    // A step of a twentieth as it is written in binary: who counted before did so.
    steps === 20 ? toEven(step * 0.05 * count) : step,
  )
  const { mean, sd } = momentsOf(values)
  return {
    runs,
    removed,
    lccMean: removed.map(gone => band.means[gone]!),
    lccSd: removed.map(gone => band.deviations[gone]!),
    Redge: mean,
    Rse: sd / Math.sqrt(runs),
  }
}

/** Mean and deviation at each step of many curves. */
class Band {
  private readonly total: Float64Array
  private readonly square: Float64Array
  private runs = 0
  constructor(steps: number) {
    this.total = new Float64Array(steps)
    this.square = new Float64Array(steps)
  }

  add(curve: Int32Array): void {
    this.runs++
    for (let at = 0; at < curve.length; at++) {
      this.total[at]! += curve[at]!
      this.square[at]! += curve[at]! ** 2
    }
  }

  get means(): number[] {
    return Array.from(this.total, one => one / this.runs)
  }

  get deviations(): number[] {
    // Sums of whole numbers are exact, so that no spread is nought.
    return Array.from(this.total, (one, at) => {
      const spread = this.square[at]! * this.runs - one * one
      return this.runs > 1 ? Math.sqrt(Math.max(0, spread) / this.runs / (this.runs - 1)) : 0
    })
  }
}

export function momentsOf(values: ArrayLike<number>): { mean: number; sd: number } {
  let [mean, square] = [0, 0]
  for (let at = 0; at < values.length; at++) {
    const off = values[at]! - mean
    mean += off / (at + 1)
    square += off * (values[at]! - mean)
  }
  return { mean, sd: values.length > 1 ? Math.sqrt(square / (values.length - 1)) : 0 }
}

/** Of sorted values, between two where it falls between them. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below]! + (sorted[above]! - sorted[below]!) * (place - below)
}

/** Half to the even number, so that steps do not drift upward. */
function toEven(value: number): number {
  const below = Math.floor(value)
  return value - below === 0.5 ? below + (below % 2) : Math.round(value)
}
