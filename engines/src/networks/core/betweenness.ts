import type { Graph, Rows } from './graph.ts'

/** Rows of which ends may move, so that people can be taken out. */
export interface OpenRows {
  readonly size: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly targets: Int32Array
}

export const opened = ({ size, starts, targets }: Rows): OpenRows => ({
  size,
  starts: starts.slice(0, size),
  ends: starts.slice(1),
  targets: targets.slice(),
})

/**
 * Shortest-path betweenness, one source after the other (Brandes 2001, J. Math. Sociology 25:163), each level of the walk in
 * the cheaper of two directions: from those who were met, or from those who were not (Beamer, Asanović & Patterson 2012). Sums
 * over whole rows need no question per arc, since what does not count is nought.
 */
export class Paths {
  private readonly out: OpenRows
  private readonly into: OpenRows
  private readonly level: Int32Array
  private readonly order: Int32Array
  private readonly sigma: Float64Array
  /** Nought but on the level that is at hand. */
  private readonly now: Float64Array
  private readonly sum: Float64Array
  private readonly begin: Int32Array
  /** Arcs out of each level, and into it. */
  private readonly outward: Int32Array
  private readonly inward: Int32Array
  /** Who was not met yet; kept dense while levels are pulled. */
  private readonly left: Int32Array

  constructor(out: OpenRows, into: OpenRows = out) {
    const { size } = out
    this.out = out
    this.into = into
    this.level = new Int32Array(size).fill(-1)
    this.order = new Int32Array(size)
    this.sigma = new Float64Array(size)
    this.now = new Float64Array(size)
    this.sum = new Float64Array(size)
    this.begin = new Int32Array(size + 2)
    this.outward = new Int32Array(size + 1)
    this.inward = new Int32Array(size + 1)
    this.left = new Int32Array(size)
  }

  /** Adds what everybody lies between, seen from one source, so many times to `total`; `arcs` is how many entries rows hold. */
  add(source: number, total: Float64Array, arcs: number, times = 1): void {
    const levels = this.forward(source, arcs)
    this.backward(levels, total, times)
    this.level.fill(-1)
  }

  private forward(source: number, arcs: number): number {
    const { level, order, sigma, now, begin, left, outward, inward } = this
    const { starts, ends, targets } = this.out
    const { starts: backStarts, ends: backEnds, targets: backTargets } = this.into
    level[source] = 0
    order[0] = source
    sigma[source] = 1
    begin[0] = 0
    begin[1] = 1
    let levels = 1
    outward[0] = ends[source]! - starts[source]!
    inward[0] = backEnds[source]! - backStarts[source]!
    let unmet = arcs - inward[0]
    let remaining = -1
    for (;;) {
      const from = begin[levels - 1]!
      const to = begin[levels]!
      let end = to
      let [next, less] = [0, 0]
      if (unmet < 2 * outward[levels - 1]!) {
        for (let at = from; at < to; at++) now[order[at]!] = sigma[order[at]!]!
        if (remaining < 0) {
          remaining = 0
          for (let who = 0; who < level.length; who++) if (level[who]! < 0) left[remaining++] = who
        }
        let kept = 0
        for (let at = 0; at < remaining; at++) {
          const who = left[at]!
          if (level[who]! >= 0) continue
          let paths = 0
          const last = backEnds[who]!
          for (let arc = backStarts[who]!; arc < last; arc++) paths += now[backTargets[arc]!]!
          if (paths > 0) {
            sigma[who] = paths
            order[end++] = who
            next += ends[who]! - starts[who]!
            less += last - backStarts[who]!
          } else left[kept++] = who
        }
        remaining = kept
        for (let at = to; at < end; at++) level[order[at]!] = levels
        for (let at = from; at < to; at++) now[order[at]!] = 0
      } else
        for (let at = from; at < to; at++) {
          const who = order[at]!
          const paths = sigma[who]!
          for (let arc = starts[who]!; arc < ends[who]!; arc++) {
            const other = targets[arc]!
            const met = level[other]!
            if (met < 0) {
              level[other] = levels
              sigma[other] = paths
              order[end++] = other
              next += ends[other]! - starts[other]!
              less += backEnds[other]! - backStarts[other]!
            } else if (met === levels) sigma[other]! += paths
          }
        }
      if (end === to) return levels
      outward[levels] = next
      inward[levels] = less
      begin[++levels] = end
      unmet -= less
    }
  }

  private backward(levels: number, total: Float64Array, times: number): void {
    const { order, sigma, now, sum, begin, outward, inward } = this
    const { starts, ends, targets } = this.out
    const { starts: backStarts, ends: backEnds, targets: backTargets } = this.into
    // `sum` becomes what lies below somebody over their own paths; the last level has nothing below.
    for (let at = begin[levels - 1]!; at < begin[levels]!; at++) sum[order[at]!] = 0
    for (let step = levels - 1; step > 0; step--) {
      const [from, to] = [begin[step]!, begin[step + 1]!]
      const above = begin[step - 1]!
      for (let at = from; at < to; at++) {
        const who = order[at]!
        const below = sum[who]! * sigma[who]!
        total[who]! += times * below
        now[who] = (1 + below) / sigma[who]!
      }
      if (step === 1) {
        for (let at = from; at < to; at++) now[order[at]!] = 0
        return
      }
      if (outward[step - 1]! <= inward[step]!)
        for (let at = above; at < from; at++) {
          const who = order[at]!
          let below = 0
          const last = ends[who]!
          for (let arc = starts[who]!; arc < last; arc++) below += now[targets[arc]!]!
          sum[who] = below
        }
      else {
        for (let at = above; at < from; at++) sum[order[at]!] = 0
        // Whoever is reached beside the level above is done, or never read: what falls on them does no harm.
        for (let at = from; at < to; at++) {
          const who = order[at]!
          const share = now[who]!
          const last = backEnds[who]!
          for (let arc = backStarts[who]!; arc < last; arc++) sum[backTargets[arc]!]! += share
        }
      }
      for (let at = from; at < to; at++) now[order[at]!] = 0
    }
  }
}

export interface Share {
  /** Sources from this number up to but not that; all of them where nothing is said. */
  readonly from?: number
  readonly to?: number
  readonly onProgress?: (done: number, of: number) => void
  /** Asked every few sources; true ends it, and there is no answer. */
  readonly isStopped?: () => boolean
}

/** Sources of one block are summed by themselves, so that the sum is the same however blocks were shared out. */
export const block = 250

/**
 * What everybody lies between, counted from the sources of one share: of each block of 250 sources a sum, in order. Blocks of
 * several shares, put together in order by `sumOfBlocks`, give the same numbers as one share of all, digit by digit.
 * Null where it was stopped.
 */
export function betweennessBlocks(out: Rows, into: Rows, share: Share = {}): Float64Array[] | null {
  const { from = 0, to = out.size, onProgress, isStopped } = share
  const rows = opened(out)
  const paths = new Paths(rows, into === out ? rows : opened(into))
  const blocks: Float64Array[] = []
  for (let source = from; source < to; source++) {
    if ((source - from) % block === 0) blocks.push(new Float64Array(out.size))
    if ((source - from) % 10 === 0) {
      if (isStopped?.()) return null
      onProgress?.(source - from, to - from)
    }
    paths.add(source, blocks.at(-1)!, out.targets.length)
  }
  onProgress?.(to - from, to - from)
  return blocks
}

export function sumOfBlocks(blocks: readonly Float64Array[]): Float64Array {
  const total = new Float64Array(blocks[0]?.length ?? 0)
  for (const one of blocks) for (let who = 0; who < total.length; who++) total[who]! += one[who]!
  return total
}

/** Along directions: paths from each to each, end points left out. */
export const directedBetweenness = (out: Rows, into: Rows): Float64Array =>
  sumOfBlocks(betweennessBlocks(out, into)!)

/** Without direction: each pair once. */
export const betweenness = (graph: Graph): Float64Array =>
  sumOfBlocks(betweennessBlocks(graph, graph)!).map(twice => twice / 2)

/** Of ties, in the order of their list; each pair once. */
export function tieBetweenness(graph: Graph): Float64Array {
  const { size, starts, targets, tieOf } = graph
  const total = new Float64Array(graph.from.length)
  const level = new Int32Array(size)
  const order = new Int32Array(size)
  const sigma = new Float64Array(size)
  const below = new Float64Array(size)
  for (let source = 0; source < size; source++) {
    level.fill(-1)
    sigma.fill(0)
    below.fill(0)
    level[source] = 0
    sigma[source] = 1
    order[0] = source
    let end = 1
    for (let at = 0; at < end; at++) {
      const who = order[at]!
      for (let arc = starts[who]!; arc < starts[who + 1]!; arc++) {
        const other = targets[arc]!
        if (level[other]! < 0) {
          level[other] = level[who]! + 1
          order[end++] = other
        }
        if (level[other] === level[who]! + 1) sigma[other]! += sigma[who]!
      }
    }
    for (let at = end - 1; at >= 0; at--) {
      const who = order[at]!
      const share = (1 + below[who]!) / sigma[who]!
      for (let arc = starts[who]!; arc < starts[who + 1]!; arc++) {
        const other = targets[arc]!
        if (level[other] !== level[who]! - 1) continue
        const part = sigma[other]! * share
        total[tieOf[arc]!]! += part / 2
        below[other]! += part
      }
    }
  }
  return total
}
