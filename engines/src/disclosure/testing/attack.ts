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

/**
 * Unions of k or more people, of any number of cells, that can be worked out and say what each in them answered: all the
 * same, or all within one point of an end, as far as a mean to one decimal tells. Answers are counted from 0 on, one
 * point apart. Every union is tried, and of each every sum that its mean could come from.
 */
export function attackAlike(
  answers: readonly (readonly number[])[],
  published: readonly (readonly number[])[],
  k = 5,
): number[][] {
  const people = answers.map(counts => counts.reduce((sum, count) => sum + count, 0))
  const rows = nullSpace(published, answers.length)
  const found: number[][] = []
  for (let choice = 1; choice < 1 << answers.length; choice++) {
    const union = answers.flatMap((_, cell) => (choice & (1 << cell) && people[cell]! > 0 ? [cell] : []))
    if (union.length === 0 || union.some((cell, at) => union.indexOf(cell) !== at)) continue
    const n = union.reduce((sum, cell) => sum + people[cell]!, 0)
    const known = (rows[0] ?? []).every(
      (_, i) => modulo(union.reduce((sum, cell) => sum + rows[cell]![i]!, 0n)) === 0n,
    )
    if (
      n >= k &&
      known &&
      tellsEach(union.map(cell => answers[cell]!)) &&
      !found.some(one => one.join() === union.join())
    )
      found.push(union)
  }
  return found
}

function tellsEach(cells: readonly (readonly number[])[]): boolean {
  const counts = cells[0]!.map((_, answer) => cells.reduce((sum, cell) => sum + cell[answer]!, 0))
  if (counts.filter(count => count > 0).length === 1) return true
  const top = counts.length - 1
  const n = counts.reduce((sum, count) => sum + count, 0)
  const shown = (total: number) => Math.floor((20 * total + n) / (2 * n))
  const total = counts.reduce((sum, count, answer) => sum + count * answer, 0)
  const possible = [...Array(n * top + 1).keys()].filter(sum => shown(sum) === shown(total))
  return possible.every(sum => sum <= 1) || possible.every(sum => sum >= n * top - 1)
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
