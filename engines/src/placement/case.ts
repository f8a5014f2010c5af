/** What is wrong, and where in what was given: `edges[3].opening`. */
export class PlacementError extends Error {
  readonly path: readonly (string | number)[]
  constructor(path: readonly (string | number)[], message: string) {
    super(message)
    this.path = path
  }
}

/** Who can be placed where. Values are whole numbers from 0; a worker gets at most one opening. */
export interface PlacementCase {
  readonly workers: readonly string[]
  readonly openings: readonly { readonly id: string; readonly capacity: number }[]
  readonly edges: readonly { readonly worker: string; readonly opening: string; readonly value: number }[]
  /** Who goes first whatever it costs others; among them as many as can be. */
  readonly mustPlace?: readonly string[] | undefined
  /** What stands now; of answers of equal value one that keeps it goes first. */
  readonly standing?: readonly { readonly worker: string; readonly opening: string }[] | undefined
}

/** The case by number, everything in order of id, so that the order in a file decides nothing. */
export interface Graph {
  readonly workers: readonly string[]
  readonly openings: readonly string[]
  readonly capacity: Int32Array
  readonly isMust: Uint8Array
  /** Edges of worker i from `starts[i]` to `starts[i + 1]`, by opening. */
  readonly starts: Int32Array
  readonly target: Int32Array
  readonly value: Float64Array
  readonly stands: Uint8Array
  /** What an edge brings: its value, and below that one for being placed and one for what stands. */
  readonly gain: Float64Array
  readonly scale: number
  /** What it costs to leave a must-place worker out: more than all values together. */
  readonly must: number
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function numbered(
  ids: readonly string[],
  name: string,
): { sorted: readonly string[]; of: ReadonlyMap<string, number> } {
  const sorted = ids.toSorted(byText)
  const twice = sorted.findIndex((id, at) => at > 0 && id === sorted[at - 1])
  if (twice >= 0) {
    const place = ids.lastIndexOf(sorted[twice]!)
    throw new PlacementError([name, place], `'${sorted[twice]}' stands here twice`)
  }
  return { sorted, of: new Map(sorted.map((id, at) => [id, at])) }
}

export function graphOf({ workers, openings, edges, mustPlace = [], standing = [] }: PlacementCase): Graph {
  const people = numbered(workers, 'workers')
  const work = numbered(
    openings.map(({ id }) => id),
    'openings',
  )
  const find = (of: ReadonlyMap<string, number>, id: string, path: readonly (string | number)[]): number => {
    const found = of.get(id)
    if (found === undefined) throw new PlacementError(path, `'${id}' is not in the list`)
    return found
  }
  const capacity = new Int32Array(openings.length)
  for (const [at, { id, capacity: places }] of openings.entries()) {
    if (!Number.isInteger(places) || places < 0 || places > 1_000_000)
      throw new PlacementError(['openings', at, 'capacity'], 'expected a whole number from 0 to 1,000,000')
    capacity[work.of.get(id)!] = places
  }
  const isMust = new Uint8Array(workers.length)
  for (const [at, id] of mustPlace.entries()) isMust[find(people.of, id, ['mustPlace', at])] = 1
  const now = new Map<number, number>()
  for (const [at, { worker, opening }] of standing.entries()) {
    const who = find(people.of, worker, ['standing', at, 'worker'])
    if (now.has(who)) throw new PlacementError(['standing', at, 'worker'], `'${worker}' stands in two places`)
    now.set(who, find(work.of, opening, ['standing', at, 'opening']))
  }

  let highest = 0
  const rows = edges.map(({ worker, opening, value }, at) => {
    if (!Number.isSafeInteger(value) || value < 0)
      throw new PlacementError(['edges', at, 'value'], 'expected a whole number from 0')
    highest = Math.max(highest, value)
    return {
      at,
      value,
      who: find(people.of, worker, ['edges', at, 'worker']),
      where: find(work.of, opening, ['edges', at, 'opening']),
    }
  })
  rows.sort((a, b) => a.who - b.who || a.where - b.where || a.at - b.at)
  const scale = scaleFor(workers.length)
  const must = (highest * scale + 2) * workers.length + 1
  if (4 * must > Number.MAX_SAFE_INTEGER)
    throw new PlacementError(
      ['edges'],
      `values up to ${highest} are too large to be added exactly for so many`,
    )

  const starts = new Int32Array(workers.length + 1)
  const target = new Int32Array(rows.length)
  const value = new Float64Array(rows.length)
  const stands = new Uint8Array(rows.length)
  const gain = new Float64Array(rows.length)
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1]
    if (before && before.who === row.who && before.where === row.where)
      throw new PlacementError(['edges', row.at], 'this worker and opening stand here twice')
    starts[row.who + 1]!++
    target[at] = row.where
    value[at] = row.value
    stands[at] = now.get(row.who) === row.where ? 1 : 0
    gain[at] = row.value * scale + stands[at]! + 1
  }
  for (let who = 0; who < workers.length; who++) starts[who + 1]! += starts[who]!
  return {
    workers: people.sorted,
    openings: work.sorted,
    capacity,
    isMust,
    starts,
    target,
    value,
    stands,
    gain,
    scale,
    must,
  }
}

/** Of what comes after value at most two for each worker: all that stays below half of one value, so that both can be read off. */
const scaleFor = (workers: number): number => 4 * workers + 1
