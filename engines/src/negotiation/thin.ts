import { type Layer, pick, type State, sizeOf } from './layer.ts'

/** A layer on a grid: of the points in a cell one is kept. */
export interface Thinned {
  readonly layer: Layer
  /** Width of a cell: for a point left out there is one kept that costs either side at most this share of its reach. */
  readonly grid: number
}

/**
 * Keeps about `most` points, spread along each run. A cell is a stretch of (A's share − B's share), where a share is
 * the sum of steps over the best possible one. Along a run A's share falls and B's rises, so a point and the one kept
 * of its cell differ by less than the width of the cell on each side: the guarantee is the same for both. Kept is the
 * point with the largest sum of shares, of equals the most balanced one. What is kept is a real package with its true
 * worth, never a rounded one.
 */
export function thin(layer: Layer, most: number, reachA: number, reachB: number): Thinned {
  const shareA = (place: number) => layer.a[place]! / (reachA || 1)
  const shareB = (place: number) => layer.b[place]! / (reachB || 1)
  const lean = (place: number) => shareA(place) - shareB(place)
  const isBetter = (one: number, than: number) => {
    const lead = shareA(one) + shareB(one) - shareA(than) - shareB(than)
    return Math.abs(lead) > 1e-12 ? lead > 0 : Math.abs(lean(one)) < Math.abs(lean(than))
  }
  const length = layer.states.reduce((sum, { start, end }) => sum + lean(start) - lean(end - 1), 0)
  // A run of length l touches at most l / grid + 2 cells.
  const grid = length / Math.max(most - 2 * layer.states.length, layer.states.length)
  const places = new Int32Array(sizeOf(layer))
  const states: State[] = []
  let kept = 0
  for (const { ruledOut, start, end } of layer.states) {
    const first = kept
    let cell = Number.NaN
    for (let place = start; place < end; place++) {
      const own = Math.floor(lean(place) / grid)
      if (own !== cell) places[kept++] = place
      else if (isBetter(place, places[kept - 1]!)) places[kept - 1] = place
      cell = own
    }
    states.push({ ruledOut, start: first, end: kept })
  }
  return { layer: pick(layer, places.slice(0, kept), states), grid }
}
