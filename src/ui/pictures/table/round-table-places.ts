/** The table in its own measure: x and y from -1 to 1, and half of a card as a share of that. */
export type Place = { x: number; y: number; width: number; height: number }

type Card = { label: string; note?: string; position: number }

const gap = { x: 0.015, y: 0.02 }
// How far a corner may reach: slightly over the rim, as papers on a real table do.
const reach = 1.06

/** The smallest table that is round, in pixels: half of it, and its letters. A larger one only gives more room. */
const smallest = { x: 322, y: 257, letter: 7.5, line: 17.6, small: 0.86, edge: 26, rim: 12 }

/** What lies for both at the far and at the near edge. */
const atEdge = { x: 0, width: 0.2, height: 0.15 }
const far = { ...atEdge, y: -0.76 }
const near = { ...atEdge, y: 0.76 }

/** Into how many lines words fall. */
export function linesOf(text: string, perLine: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length
    if (needed <= perLine) used = needed
    else {
      const broken = Math.max(0, Math.ceil(word.length / perLine) - 1)
      lines += (used === 0 ? 0 : 1) + broken
      used = word.length - broken * perLine
    }
  }
  return lines
}

/** A card is as large as its words: wider where there are many, and as high as they need. */
export function sizeOf({ label, note = '' }: Pick<Card, 'label' | 'note'>): Pick<Place, 'width' | 'height'> {
  const width = label.length > 90 ? 0.3 : label.length > 34 ? 0.25 : 0.205
  const room = width * 2 * smallest.x - smallest.edge
  const lines = linesOf(label, Math.floor(room / smallest.letter))
  const notes = note ? linesOf(note, Math.floor(room / (smallest.letter * smallest.small * 0.94))) : 0
  const pixels = (lines + notes * smallest.small) * smallest.line + smallest.rim
  return { width, height: Math.max(0.1, pixels / (2 * smallest.y)) }
}

/**
 * Gives every card a place: as near as can be to its position between the two chairs, without lying on another or on what
 * lies at an edge. The same cards always lie the same way. Where they do not fit, the table gets deeper: `depth` is how
 * many times as deep as it is by itself.
 */
export function layTable(
  cards: readonly Card[],
  edges: { far: boolean; near: boolean },
): { places: Place[]; depth: number } {
  const sizes = cards.map(sizeOf)
  for (let depth = 1; ; depth += 0.15) {
    const deep = (size: Pick<Place, 'width' | 'height'>) => ({ ...size, height: size.height / depth })
    const lying = [...(edges.far ? [far] : []), ...(edges.near ? [near] : [])].map(place => ({
      ...place,
      ...deep(place),
    }))
    const places = placeCards(cards, sizes.map(deep), lying)
    if (places) return { places, depth }
  }
}

/**
 * What lies in the very middle chooses first; then the outermost, since the table is narrow there and a card that matters to
 * one should not be pushed towards the other.
 */
function placeCards(
  cards: readonly Card[],
  sizes: readonly Pick<Place, 'width' | 'height'>[],
  lying: readonly Place[],
): Place[] | undefined {
  const weight = (index: number) => {
    const distance = Math.abs(cards[index]!.position)
    return (distance < 0.05 ? -1 : 1 - distance) * 1000 + index
  }
  const placed = new Map<number, Place>()
  for (const index of cards.map((_, at) => at).sort((a, b) => weight(a) - weight(b))) {
    const wished = Math.max(-1, Math.min(1, cards[index]!.position)) * 0.72
    const free = nearestFree(wished, sizes[index]!, [...lying, ...placed.values()])
    if (!free) return undefined
    placed.set(index, free)
  }
  return cards.map((_, index) => placed.get(index)!)
}

function nearestFree(
  wished: number,
  size: Pick<Place, 'width' | 'height'>,
  taken: readonly Place[],
): Place | undefined {
  let best: Place | undefined
  let bestCost = Number.POSITIVE_INFINITY
  // The emptier half of the table is a little nearer, so that cards spread over the whole of it.
  const emptier = taken.reduce((sum, place) => sum + place.y, 0) > 0 ? -1 : 1
  for (const dx of steps(0.05, 24)) {
    for (const dy of steps(0.03, 32)) {
      const place = { x: wished + dx, y: dy, ...size }
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
    Math.abs(a.x - b.x) >= a.width + b.width + gap.x - 1e-9 ||
    Math.abs(a.y - b.y) >= a.height + b.height + gap.y - 1e-9
  )
}

export function onTable(place: Place): boolean {
  const x = Math.abs(place.x) + place.width
  const y = Math.abs(place.y) + place.height
  return x ** 2.6 + y ** 2.6 <= reach
}
