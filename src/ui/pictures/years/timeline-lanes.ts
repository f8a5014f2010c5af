/** How much of the river's length one boat with its words takes. */
const boatShare = 0.165

/** Gives each boat the highest lane in which it does not run into the one before it. */
export function laneOf(places: readonly number[]): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b)
  const ends: number[] = []
  const lanes = new Map<number, number>()
  for (const index of order) {
    const start = Math.min(places[index] ?? 0, 1 - boatShare)
    const free = ends.findIndex(end => end <= start)
    const lane = free === -1 ? ends.length : free
    ends[lane] = start + boatShare
    lanes.set(index, lane)
  }
  return places.map((_, index) => lanes.get(index) ?? 0)
}
