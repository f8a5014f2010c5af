/** A boat with its words, in pixels: where it would lie with its mast on its day, and how much room it takes. */
export type Berth = { left: number; width: number; height: number }

/** How wide the water is, and which lines run through it: today, and where years begin. No boat is moved over one or onto it. */
export type Water = { width: number; lines: readonly number[] }

// Between two boats on the same water.
const gap = 20
// How far a boat may be moved along to lie beside another of about the same day, in its own widths; its day stands on it.
const furthest = 1.4

/**
 * Gives each boat a place in the highest lane where one is free near its day, and each lane the depth of its largest boat:
 * where every boat lies, and how deep the water is.
 */
export function berthsOf(boats: readonly Berth[], water: Water) {
  const order = boats.map((_, index) => index).sort((a, b) => boats[a]!.left - boats[b]!.left || a - b)
  const lanes: { taken: [from: number, to: number][]; height: number; boats: number[] }[] = []
  const lefts: number[] = []
  for (const index of order) {
    const boat = boats[index]!
    const found = lanes
      .map(lane => ({ lane, left: nearestFree(boat, lane.taken, water) }))
      .find(({ left }) => left !== undefined)
    const lane = found?.lane ?? { taken: [], height: 0, boats: [] }
    if (!found) lanes.push(lane)
    const left = found?.left ?? boat.left
    lefts[index] = left
    lane.taken.push([left, left + boat.width])
    lane.height = Math.max(lane.height, boat.height)
    lane.boats.push(index)
  }
  const tops: number[] = []
  let depth = 0
  for (const lane of lanes) {
    for (const index of lane.boats) tops[index] = depth
    depth += lane.height + gap / 2
  }
  return { places: boats.map((_, index) => ({ left: lefts[index]!, top: tops[index]! })), depth }
}

function nearestFree(
  { left, width }: Berth,
  taken: readonly (readonly [number, number])[],
  water: Water,
): number | undefined {
  const between = (at: number) => water.lines.filter(line => line < at + width / 2).length
  const beside = taken.flatMap(([from, to]) => [to + gap, from - gap - width])
  return [left, ...beside]
    .filter(
      at =>
        Math.abs(at - left) <= furthest * width &&
        at >= Math.min(0, left) &&
        at + width <= Math.max(water.width, left + width) &&
        between(at) === between(left) &&
        (at === left || water.lines.every(line => line <= at || line >= at + width)) &&
        taken.every(([from, to]) => at + width + gap <= from || to + gap <= at),
    )
    .sort((a, b) => Math.abs(a - left) - Math.abs(b - left))[0]
}
