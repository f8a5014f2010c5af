/** The table in its own measure: x and y from -1 to 1, and half of a card as a share of that. */
export type Place = { x: number; y: number; width: number; height: number }

/** In pixels, as its words make it. */
export type Size = { width: number; height: number }
/** Room between two papers, in the measure of the table. */
type Between = { x: number; y: number }

export type Lying = Size & { position: number }

// Between two papers, in pixels.
const gap = { x: 16, y: 10 }
// How far a corner may reach: up to the edge, and not over it.
const reach = 0.985
// How much of its long sides is straight; the corners of the drawing are (1 - straight) / 2 wide.
const straight = 0.24
// How far a card may be moved along from its place: further, and it would lie before somebody to whom it does not matter more.
const furthest = 0.3
// What lies for both lies at the far and at the near edge, this far from the rim.
const rim = 24

/**
 * Gives every card a place: as near as can be to its position between the two chairs, without lying on another or on what
 * lies at an edge. The same cards always lie the same way. Where they do not fit, the table gets deeper: `depth` is how
 * many times as deep as it is by itself.
 */
export function layTable(
  cards: readonly Lying[],
  table: Size,
  edges: { far?: Size | undefined; near?: Size | undefined },
): { places: Place[]; depth: number } {
  for (let depth = 1; ; depth += 0.03) {
    const half = { x: table.width / 2, y: (table.height * depth) / 2 }
    const share = ({ width, height }: Size) => ({ width: width / 2 / half.x, height: height / 2 / half.y })
    const atEdge = (size: Size, side: -1 | 1): Place => {
      const own = share(size)
      return { x: 0, y: side * (1 - rim / half.y - own.height), ...own }
    }
    const lying = [
      ...(edges.far ? [atEdge(edges.far, -1)] : []),
      ...(edges.near ? [atEdge(edges.near, 1)] : []),
    ]
    const between = { x: gap.x / half.x, y: gap.y / half.y }
    const places = placeCards(cards, cards.map(share), lying, between)
    if (places) return { places, depth }
  }
}

/**
 * What lies in the very middle chooses first, the largest of it the middle itself, which takes the least room; then the outermost, since the table is narrow there and a card that matters to
 * one should not be pushed towards the other.
 */
function placeCards(
  cards: readonly Lying[],
  sizes: readonly Size[],
  lying: readonly Place[],
  between: Between,
): Place[] | undefined {
  const weight = (index: number) => {
    const distance = Math.abs(cards[index]!.position)
    if (distance < 0.05) return -1000 - sizes[index]!.height + index * 1e-6
    return (1 - distance) * 1000 + index
  }
  const placed = new Map<number, Place>()
  for (const index of cards.map((_, at) => at).sort((a, b) => weight(a) - weight(b))) {
    const wished = Math.max(-1, Math.min(1, cards[index]!.position)) * 0.72
    const free = nearestFree(wished, sizes[index]!, [...lying, ...placed.values()], between)
    if (!free) return undefined
    placed.set(index, free)
  }
  return cards.map((_, index) => placed.get(index)!)
}

function nearestFree(
  wished: number,
  size: Size,
  taken: readonly Place[],
  between: Between,
): Place | undefined {
  let best: Place | undefined
  let bestCost = Number.POSITIVE_INFINITY
  // The emptier half of the table is a little nearer, so that cards spread over the whole of it.
  const emptier = taken.reduce((sum, place) => sum + place.y, 0) > 0 ? -1 : 1
  for (const dx of steps(0.05, furthest / 0.05)) {
    for (const dy of steps(0.016, 60)) {
      const place = { x: wished + dx, y: dy, ...size }
      // Along the axis a card says something, across it only finds room: moving along costs more.
      const cost = Math.abs(dx) * 2 + Math.abs(dy) - (Math.sign(dy) === emptier ? 0.13 : 0)
      if (cost < bestCost && onTable(place) && taken.every(other => apart(place, other, between))) {
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

export function apart(a: Place, b: Place, between: Between): boolean {
  return (
    Math.abs(a.x - b.x) >= a.width + b.width + between.x - 1e-9 ||
    Math.abs(a.y - b.y) >= a.height + b.height + between.y - 1e-9
  )
}

/** Straight in the middle of its long sides, and round from there: as the sheet of styles draws it. */
export function onTable(place: Size & { x: number; y: number }): boolean {
  const x = Math.max(0, Math.abs(place.x) + place.width - straight)
  const y = Math.abs(place.y) + place.height
  return y <= reach && (x / (1 - straight)) ** 2 + y ** 2 <= reach ** 2
}
