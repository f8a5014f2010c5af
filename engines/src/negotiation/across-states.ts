import { type Layer, pick, type State, sizeOf } from './layer.ts'
import type { Side } from './side.ts'

/**
 * Leaves out points that a point of another state beats or equals, when that state rules out no more: whatever
 * package goes on from the one, goes on from the other. Without it the states of many exclusive pairs multiply.
 */
export function withoutDominatedAcross(layer: Layer, a: Side, b: Side): Layer {
  if (layer.states.length < 2) return layer
  const places: number[] = []
  const states: State[] = []
  // A set within another is the smaller number, so it comes first.
  for (const state of layer.states.toSorted((x, y) => (x.ruledOut < y.ruledOut ? -1 : 1))) {
    let left = Array.from({ length: state.end - state.start }, (_, i) => state.start + i)
    for (const other of states) {
      if ((other.ruledOut & ~state.ruledOut) !== 0n) continue
      left = unbeaten(layer, left, places.slice(other.start, other.end), a.doubt, b.doubt)
      if (left.length === 0) break
    }
    if (left.length === 0) continue
    states.push({ ruledOut: state.ruledOut, start: places.length, end: places.length + left.length })
    for (const point of left) places.push(point)
  }
  return places.length === sizeOf(layer) ? layer : pick(layer, Int32Array.from(places), states)
}

/** Both runs go from best for A to best for B. Where doubles leave a doubt the point stays. */
function unbeaten(
  { a, b }: Layer,
  points: number[],
  others: readonly number[],
  doubtA: number,
  doubtB: number,
) {
  let asGoodForA = 0
  return points.filter(point => {
    while (asGoodForA < others.length && a[others[asGoodForA]!]! - doubtA >= a[point]!) asGoodForA++
    return asGoodForA === 0 || b[others[asGoodForA - 1]!]! - doubtB < b[point]!
  })
}
