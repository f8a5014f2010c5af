import { withoutDominatedAcross } from './across-states.ts'
import type { Allowed } from './conflicts.ts'
import { type Layer, type State, sizeOf } from './layer.ts'
import { mergeStreams, type Stream } from './merge.ts'
import { mergeOrder } from './merge-order.ts'
import { Points } from './points.ts'
import { NegotiationError } from './scenario.ts'
import type { Side } from './side.ts'
import { thin } from './thin.ts'

/** How much a search may hold and do before it goes on on a grid. */
export interface Bounds {
  /** Partial packages kept after an issue. */
  readonly points: number
  /** Partial packages with an option added, in all. */
  readonly pairs: number
  /** Sets of ruled out options that must be told apart at a time; more than this is refused. */
  readonly states: number
}

export interface Found {
  /** Option numbers, a row per point of the frontier, one per issue; best for A first. */
  readonly choices: Uint32Array<ArrayBuffer>
  readonly size: number
  /** Widest cell used, and the sum of all: shares of each side's reach. Both 0 when the frontier is complete. */
  readonly grid: number
  readonly error: number
}

/**
 * The packages that no other one beats, found issue by issue: to each partial package that is not beaten each option
 * is added, and what is beaten then is dropped, since no later issue can make up for it. With exclusive pairs this
 * holds among partial packages that rule out the same later options, so those are kept apart.
 */
export function searchFrontier(allowed: Allowed, a: Side, b: Side, bounds: Bounds): Found {
  const order = mergeOrder(allowed)
  const most = Math.min(bounds.points, Math.max(100, Math.floor(largestMemory / order.length)))
  const layers: Layer[] = [rootLayer(a, b)]
  let [grid, error] = [0, 0]
  const fit = (points: number) => {
    if (sizeOf(layers.at(-1)!) <= points) return
    const thinned = thin(layers.pop()!, points, a.reach, b.reach)
    layers.push(thinned.layer)
    grid = Math.max(grid, thinned.grid)
    error += thinned.grid
  }
  const later = laterBits(allowed, order)
  for (const [at, issue] of order.entries()) {
    fit(Math.min(most, Math.floor(bounds.pairs / order.length / allowed.options[issue]!.length)))
    layers.push(addIssue(layers.at(-1)!, issue, allowed, later[at]!, a, b, bounds.states))
  }
  fit(most)
  return { ...traceBack(layers, order), grid, error }
}

/** Points of all layers together, at 24 bytes each, so that the search stays below 100 MB. */
const largestMemory = 2 ** 21

const rootLayer = (a: Side, b: Side): Layer => ({
  a: Float64Array.of(0),
  b: Float64Array.of(0),
  wholeA: a.doubt > 0 ? [0n] : null,
  wholeB: b.doubt > 0 ? [0n] : null,
  from: Int32Array.of(0),
  option: Int32Array.of(0),
  states: [{ ruledOut: 0n, start: 0, end: 1 }],
})

/** Per issue in order, the bits of the options of issues that come after it. */
function laterBits({ options, bit }: Allowed, order: readonly number[]): bigint[] {
  const later: bigint[] = []
  let all = 0n
  for (const issue of order.toReversed()) {
    later.push(all)
    all = options[issue]!.reduce((set, option) => set | bit[issue]![option]!, all)
  }
  return later.toReversed()
}

function addIssue(
  layer: Layer,
  issue: number,
  { options, bit, excludes }: Allowed,
  later: bigint,
  a: Side,
  b: Side,
  mostStates: number,
): Layer {
  const streams = new Map<bigint, Stream[]>()
  for (const { ruledOut, start, end } of layer.states)
    for (const option of options[issue]!) {
      if ((ruledOut & bit[issue]![option]!) !== 0n) continue
      const next = (ruledOut | excludes[issue]![option]!) & later
      const stream = { start, end, option }
      const known = streams.get(next)
      if (known) known.push(stream)
      else streams.set(next, [stream])
      if (streams.size > mostStates) throw tooMuchTied(mostStates)
    }
  const out = new Points()
  const states: State[] = []
  for (const [ruledOut, into] of streams) {
    const start = out.size
    mergeStreams(layer, into, issue, a, b, out)
    states.push({ ruledOut, start, end: out.size })
  }
  return withoutDominatedAcross(out.layer(states, a.doubt > 0, b.doubt > 0), a, b)
}

const tooMuchTied = (states: number) =>
  new NegotiationError(
    'exclusive',
    `these pairs tie so many issues together that more than ${states} cases must be kept apart; name fewer pairs, or agree on one of the issues first`,
  )

function traceBack(layers: readonly Layer[], order: readonly number[]): Pick<Found, 'choices' | 'size'> {
  const size = sizeOf(layers.at(-1)!)
  const choices = new Uint32Array(size * order.length)
  for (let point = 0; point < size; point++) {
    let place = point
    for (let at = order.length; at > 0; at--) {
      choices[point * order.length + order[at - 1]!] = layers[at]!.option[place]!
      place = layers[at]!.from[place]!
    }
  }
  return { choices, size }
}
