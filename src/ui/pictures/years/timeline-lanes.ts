/** A boat with its words, in pixels: where it begins, and how much room it takes. */
export type Berth = { left: number; width: number; height: number }

// Between two boats on the same water.
const gap = 20

/**
 * Gives each boat the highest lane in which it does not run into the one before it, and each lane the depth of its largest
 * boat: where every boat lies, from above, and how deep the water is.
 */
export function berthsOf(boats: readonly Berth[]): { tops: number[]; depth: number } {
  const order = boats.map((_, index) => index).sort((a, b) => boats[a]!.left - boats[b]!.left || a - b)
  const lanes: { end: number; height: number; boats: number[] }[] = []
  for (const index of order) {
    const { left, width, height } = boats[index]!
    const free = lanes.find(({ end }) => end + gap <= left)
    const lane = free ?? { end: 0, height: 0, boats: [] }
    if (!free) lanes.push(lane)
    lane.end = left + width
    lane.height = Math.max(lane.height, height)
    lane.boats.push(index)
  }
  const tops: number[] = []
  let depth = 0
  for (const lane of lanes) {
    for (const index of lane.boats) tops[index] = depth
    depth += lane.height + gap / 2
  }
  return { tops, depth }
}
