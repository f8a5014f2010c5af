/** The table in its own measure: x and y from -1 to 1, cards as shares of that. */
export const cardHalf = { width: 0.205, height: 0.15 }

export type Place = { x: number; y: number }

const gap = { x: 0.015, y: 0.02 }
// How far a corner may reach: slightly over the rim, as papers on a real table do.
const reach = 1.06

/**
 * Gives every card a place: as near as can be to its position between the two chairs, without lying on another.
 * The same cards always lie the same way. What lies in the very middle chooses first; then the outermost, since
 * the table is narrow there and a card that matters to one should not be pushed towards the other.
 */
export function placeCards(positions: readonly number[]): Place[] {
  const order = positions.map((_, index) => index).sort((a, b) => weight(positions, a) - weight(positions, b))
  const placed = new Map<number, Place>()
  for (const index of order) {
    const wished = Math.max(-1, Math.min(1, positions[index] ?? 0)) * 0.72
    placed.set(index, nearestFree(wished, [...placed.values()]))
  }
  return positions.map((_, index) => placed.get(index) ?? { x: 0, y: 0 })
}

function weight(positions: readonly number[], index: number): number {
  const distance = Math.abs(positions[index] ?? 0)
  return (distance < 0.05 ? -1 : 1 - distance) * 1000 + index
}

function nearestFree(wished: number, taken: readonly Place[]): Place {
  let best: Place = { x: wished, y: 0 }
  let bestCost = Number.POSITIVE_INFINITY
  // The emptier half of the table is a little nearer, so that cards spread over the whole of it.
  const emptier = taken.reduce((sum, place) => sum + place.y, 0) > 0 ? -1 : 1
  for (const dx of steps(0.05, 24)) {
    for (const dy of steps(0.06, 16)) {
      const place = { x: wished + dx, y: dy }
      // Along the axis a card says something, across it only finds room: moving along costs more.
      const cost = Math.abs(dx) * 4 + Math.abs(dy) - (Math.sign(dy) === emptier ? 0.13 : 0)
      if (cost < bestCost && onTable(place) && taken.every(other => apart(place, other))) {
        best = place
        bestCost = cost
      }
    }
  }
  return best
}

/** 0, then outwards to both sides. */
function* steps(size: number, count: number): Generator<number> {
  yield 0
  for (let step = 1; step <= count; step++) {
    yield -step * size
    yield step * size
  }
}

export function apart(a: Place, b: Place): boolean {
  return (
    Math.abs(a.x - b.x) >= 2 * cardHalf.width + gap.x || Math.abs(a.y - b.y) >= 2 * cardHalf.height + gap.y
  )
}

export function onTable(place: Place): boolean {
  const x = Math.abs(place.x) + cardHalf.width
  const y = Math.abs(place.y) + cardHalf.height
  return x ** 2.6 + y ** 2.6 <= reach
}
