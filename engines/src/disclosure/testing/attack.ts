/**
 * The attacker of the property tests, on purpose another way than the engine's: a dense null space over one large
 * prime, and every union of up to four inner cells tried. After `attack.py` beside the reference data. Complete for
 * k = 5, since each cell holds at least one person.
 */
const prime = (1n << 61n) - 1n

const modulo = (x: bigint): bigint => ((x % prime) + prime) % prime

function inverse(x: bigint): bigint {
  let [result, base, power] = [1n, modulo(x), prime - 2n]
  for (; power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * base) % prime
    base = (base * base) % prime
  }
  return result
}

/** One row per cell: a union can be worked out when its rows add up to zero. */
function nullSpace(published: readonly (readonly number[])[], cells: number): bigint[][] {
  const rows: bigint[][] = published.map(set =>
    Array.from({ length: cells }, (_, cell) => (set.includes(cell) ? 1n : 0n)),
  )
  const pivots: number[] = []
  for (let column = 0; column < cells && pivots.length < rows.length; column++) {
    const done = pivots.length
    const found = rows.findIndex((row, at) => at >= done && row[column] !== 0n)
    if (found < 0) continue
    ;[rows[done], rows[found]] = [rows[found]!, rows[done]!]
    const scale = inverse(rows[done]![column]!)
    rows[done] = rows[done]!.map(x => modulo(x * scale))
    rows.forEach((row, at) => {
      const factor = row[column]!
      if (at !== done && factor !== 0n) rows[at] = row.map((x, i) => modulo(x - factor * rows[done]![i]!))
    })
    pivots.push(column)
  }
  const free = Array.from({ length: cells }, (_, cell) => cell).filter(cell => !pivots.includes(cell))
  return Array.from({ length: cells }, (_, cell) => {
    const at = pivots.indexOf(cell)
    return free.map(one => (at < 0 ? (one === cell ? 1n : 0n) : modulo(-rows[at]![one]!)))
  })
}

/** Unions of up to `most` cells with together fewer than k people that can be worked out from what is published. */
export function attack(
  people: readonly number[],
  published: readonly (readonly number[])[],
  k = 5,
  most = 4,
): number[][] {
  const rows = nullSpace(published, people.length)
  const width = rows[0]?.length ?? 0
  const found: number[][] = []
  const extend = (union: number[], sum: bigint[], n: number): void => {
    if (union.length > 0 && sum.every(x => x === 0n)) {
      found.push(union)
      return
    }
    if (union.length === most) return
    for (let cell = (union.at(-1) ?? -1) + 1; cell < people.length; cell++) {
      const size = people[cell]!
      if (size === 0 || n + size >= k) continue
      extend(
        [...union, cell],
        sum.map((x, i) => modulo(x + rows[cell]![i]!)),
        n + size,
      )
    }
  }
  extend(
    [],
    Array.from({ length: width }, () => 0n),
    0,
  )
  return found
}

/** Whether a set can be worked out: its rows add up to nothing. */
export function canWorkOut(
  set: readonly number[],
  published: readonly (readonly number[])[],
  cells: number,
): boolean {
  const rows = nullSpace(published, cells)
  return (rows[0] ?? []).every((_, i) => modulo(set.reduce((sum, cell) => sum + rows[cell]![i]!, 0n)) === 0n)
}

/** The fewest queries to hide, and among those the fewest people, by trying every choice. */
export function fewestByTrying(
  people: readonly number[],
  queries: readonly (readonly number[])[],
  k = 5,
): { count: number; people: number } {
  const sizes = queries.map(set => set.reduce((sum, cell) => sum + people[cell]!, 0))
  const open = queries.flatMap((_, at) => (sizes[at]! >= k ? [at] : []))
  let best = { count: Number.POSITIVE_INFINITY, people: 0 }
  for (let choice = 0; choice < 1 << open.length; choice++) {
    const hidden = open.filter((_, i) => choice & (1 << i))
    const cost = { count: hidden.length, people: hidden.reduce((sum, at) => sum + sizes[at]!, 0) }
    if (cost.count > best.count || (cost.count === best.count && cost.people >= best.people)) continue
    const shown = open.filter((_, i) => !(choice & (1 << i))).map(at => queries[at]!)
    if (attack(people, shown, k).length === 0) best = cost
  }
  return best
}
